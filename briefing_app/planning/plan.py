"""A running order that fits: what is shown to whom in how many minutes, and why the rest is not."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from msgspec import Struct

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.model.slide import Priority, SlideMeta, Status
from briefing_app.phrases import Phrase
from briefing_app.planning.knapsack import Headed, Item, best_choice
from briefing_app.planning.sections import Span, spans

UNITS_PER_MINUTE = 4  # planning counts quarters of a minute, rounded up
EVERYWHERE = "all"  # a region or audience that every request matches

_PINNED = "pinned"  # a tier above all priorities
_TIERS: tuple[str, ...] = (Priority.COULD, Priority.SHOULD, Priority.MUST, _PINNED)


class Request(Struct, frozen=True):
    """What the talk is for. Empty wishes match everything; `minutes` includes the time for questions."""

    minutes: float
    question_minutes: float = 0.0
    audience: str = ""
    themes: tuple[str, ...] = ()
    crimes: tuple[str, ...] = ()
    horizon: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    language: str = "en"
    fallback_language: str | None = None  # shown where `language` is missing; None: leave such slides out
    today: date | None = None


class Candidate(Struct, frozen=True):
    """A slide that could be shown. `order` is its place in the outline or deck, `section` its heading there."""

    slide_id: str
    title: str
    minutes: float
    meta: SlideMeta
    languages: frozenset[str]
    section: str = ""
    pinned: bool = False  # the user wants it, whatever the priority says
    group: str = ""  # of the candidates of one group, such as openings, only the best is shown
    is_divider: bool = False  # a section slide: shown only with something of its section behind it

    @property
    def priority(self) -> Priority:
        """How readily it is left out."""
        return Priority.MUST if self.pinned else self.meta.priority


class Reason(StrEnum):
    """Why a slide was left out."""

    NO_TIME = "no-time"
    WITHDRAWN = "withdrawn"
    LANGUAGE = "language"
    AUDIENCE = "audience"
    TOPIC = "topic"
    REGION = "region"
    ALTERNATIVE = "alternative"
    EMPTY = "empty-section"


_PRIORITIES = {
    Priority.MUST: Phrase("must"),
    Priority.SHOULD: Phrase("should"),
    Priority.COULD: Phrase("could"),
}
_UNWANTED = (Reason.NO_TIME, Reason.WITHDRAWN, Reason.LANGUAGE)  # nobody asked for these


class Planned(Struct, frozen=True):
    """A slide of the proposed talk, and the language it is there in."""

    candidate: Candidate
    language: str


class LeftOut(Struct, frozen=True):
    """A slide that is not in the proposed talk, and why, as a value and as a sentence."""

    candidate: Candidate
    reason: Reason
    message: Phrase


class Plan(Struct, frozen=True):
    """A proposed talk: slides in the order of the candidates, the time they take, what was left out."""

    request: Request
    slides: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def minutes(self) -> float:
        """The time the slides take, without questions."""
        return sum(planned.candidate.minutes for planned in self.slides)

    @property
    def spare_minutes(self) -> float:
        """What is left of the slot after slides and questions."""
        return self.request.minutes - self.request.question_minutes - self.minutes


def propose(candidates: Sequence[Candidate], request: Request) -> Plan:
    """The best talk within the slot: it cannot be bettered by exchanging slides.

    Best means: the most worth in must-slides, then in should-, then in could-slides, where a slide is worth
    more the better it answers the request. A section slide is shown only with something behind it, and counts
    as no more than the best of that. The order of `candidates` is kept.
    """
    refused = {i: left for i, c in enumerate(candidates) if (left := _refusal(c, request))}
    refused |= _alternatives(candidates, request, refused)
    shown = _select(candidates, [i for i in range(len(candidates)) if i not in refused], request)
    out = {i: refused.get(i) or _no_time(c, request) for i, c in enumerate(candidates) if i not in shown}
    empty = [span for span in spans(candidates) if not span.only(shown).members]
    out |= {i: _empty(candidates[i]) for span in empty for i in span.dividers if i in out and i not in refused}
    slides = tuple(Planned(candidates[i], _language(candidates[i], request)) for i in sorted(shown))
    return Plan(request, slides, tuple(out[i] for i in sorted(out)), tuple(_warnings(out, empty)))


def skippable(remaining: Sequence[Candidate], minutes_left: float) -> tuple[int, ...]:
    """The places in `remaining` to skip so that the rest, the best there is, fits into `minutes_left`."""
    places = range(len(remaining))
    kept = _select(remaining, places, Request(minutes=max(0.0, minutes_left)))
    return tuple(i for i in places if i not in kept)


def relevance(candidate: Candidate, request: Request) -> int:
    """How well a slide answers the request: one, and one more for each wish it names itself."""
    meta = candidate.meta
    wishes = (
        ((request.audience,) if request.audience else (), meta.audiences),
        (request.themes, meta.themes),
        (request.crimes, meta.crimes),
        (request.horizon, meta.horizon),
        (request.regions, meta.regions),
    )
    return 1 + sum(len(set(wish) & set(offer)) for wish, offer in wishes)


def _select(candidates: Sequence[Candidate], places: Sequence[int], request: Request) -> set[int]:
    """Which of the candidates at `places` to show."""
    capacity = math.floor((request.minutes - request.question_minutes) * UNITS_PER_MINUTE + 1e-9)
    pinned = {i for i in places if candidates[i].pinned}
    open_places = frozenset(places)
    there = [span.only(open_places) for span in spans(candidates)]
    sections = [Span(tuple(i for i in s.dividers if i not in pinned), s.members) for s in there]
    sections = [span for span in sections if span.dividers]
    announcing = frozenset(i for span in sections for i in span.dividers)
    worth = _Worth(candidates, places, announcing, request)
    items = [Item(0, 0)] * len(candidates)
    for i in places:
        items[i] = Item(_units(candidates[i]), 0 if i in announcing else worth.of(i))
    for span in sections:
        items[span.dividers[0]] = Item(sum(_units(candidates[i]) for i in span.dividers), 0)
    headed = [Headed(s.dividers[0], s.members, tuple(worth.above(s, i) for i in s.members)) for s in sections]
    chosen = set(best_choice(items, capacity, headed))
    return chosen | {i for span in sections if span.dividers[0] in chosen for i in span.dividers}


def _units(candidate: Candidate) -> int:
    return math.ceil(candidate.minutes * UNITS_PER_MINUTE - 1e-9)


class _Worth:
    """One number a slide, such that any slide outweighs all slides of lower tiers together."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        places: Sequence[int],
        announcing: Collection[int],
        request: Request,
    ) -> None:
        self._tiers = {i: _tier(candidates[i]) for i in places}
        self._relevance = {i: relevance(candidates[i], request) for i in places}
        self._weights: list[int] = []
        weight = 1
        for tier in range(len(_TIERS)):
            self._weights.append(weight)
            counted = (i for i, own in self._tiers.items() if own == tier or (own > tier and i in announcing))
            weight *= 1 + sum(self._relevance[i] for i in counted)

    def of(self, place: int) -> int:
        """What the slide is worth."""
        return self._relevance[place] * self._weights[self._tiers[place]]

    def above(self, span: Span, best: int) -> int:
        """What the section slides are worth where `best` is the best slide shown behind them."""
        tier = self._tiers[best]
        return sum(self._relevance[i] * self._weights[min(tier, self._tiers[i])] for i in span.dividers)


def _tier(candidate: Candidate) -> int:
    return _TIERS.index(_PINNED if candidate.pinned else candidate.priority)


def _language(candidate: Candidate, request: Request) -> str:
    if request.language in candidate.languages or request.fallback_language is None:
        return request.language
    return request.fallback_language


def _refusal(candidate: Candidate, request: Request) -> LeftOut | None:
    """Why the slide cannot be in this talk whatever the time; None when it can.

    What nobody asked for comes first: that such a slide is not there in the language is no loss.
    """
    unasked = None if candidate.pinned else _unasked(candidate, request)
    if unasked is not None:
        return unasked
    if candidate.meta.status is Status.WITHDRAWN:
        return LeftOut(candidate, Reason.WITHDRAWN, Phrase("It was withdrawn from the library."))
    if not candidate.languages & {request.language, request.fallback_language}:
        return LeftOut(candidate, Reason.LANGUAGE, Phrase("There is no text in “{0}”.", request.language))
    return None


def _unasked(candidate: Candidate, request: Request) -> LeftOut | None:
    """Why the slide answers no wish; None when it does."""
    meta = candidate.meta
    if request.audience and not _answers((request.audience,), meta.audiences):
        return LeftOut(candidate, Reason.AUDIENCE, Phrase("It is meant for {0}.", meta.audiences))
    for wish, offer, reason in (
        (request.themes, meta.themes, Reason.TOPIC),
        (request.crimes, meta.crimes, Reason.TOPIC),
        (request.horizon, meta.horizon, Reason.TOPIC),
        (request.regions, meta.regions, Reason.REGION),
    ):
        if wish and not _answers(wish, offer):
            return LeftOut(candidate, reason, Phrase("It is about {0}.", offer))
    return None


def _alternatives(
    candidates: Sequence[Candidate], request: Request, refused: Collection[int]
) -> dict[int, LeftOut]:
    """Of each group all but the best: the one that answers the request most, the first of equals."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for index, candidate in enumerate(candidates):
        if candidate.group and index not in refused:
            groups[candidate.group].append(index)
    found: dict[int, LeftOut] = {}
    for places in groups.values():
        best = max(places, key=lambda i: (candidates[i].pinned, relevance(candidates[i], request), -i))
        message = Phrase("“{0}” takes its part.", candidates[best].title)
        found |= {i: LeftOut(candidates[i], Reason.ALTERNATIVE, message) for i in places if i != best}
    return found


def _answers(wish: Iterable[str], offer: tuple[str, ...]) -> bool:
    """Whether a slide may be shown: it names one of the wishes, or everything, or nothing."""
    return not offer or EVERYWHERE in offer or bool(set(wish) & set(offer))


def _no_time(candidate: Candidate, request: Request) -> LeftOut:
    message = Phrase(
        "Its {0} min did not fit into {1} min beside slides that matter more (priority: {2}).",
        candidate.minutes,
        request.minutes,
        _PRIORITIES[candidate.priority],
    )
    return LeftOut(candidate, Reason.NO_TIME, message)


def _empty(candidate: Candidate) -> LeftOut:
    return LeftOut(candidate, Reason.EMPTY, Phrase("Nothing of the section that it announces is shown."))


def _warnings(out: Mapping[int, LeftOut], empty: Iterable[Span]) -> Iterable[Diagnostic]:
    """A must-slide that was asked for is never left out silently."""
    missed = {i for i, left in out.items() if left.reason in _UNWANTED}
    missed |= {i for span in empty if missed & set(span.members) for i in span.dividers}
    for place in sorted(missed):
        left = out.get(place)
        if left is not None and left.candidate.priority is Priority.MUST:
            yield Diagnostic(
                "must-slide-left-out",
                Severity.WARNING,
                Phrase("“{0}” is a must, but was left out: {1}", left.candidate.title, left.message),
                Where(slide=left.candidate.slide_id),
                Phrase("Give the talk more minutes, or shorten other slides."),
            )
