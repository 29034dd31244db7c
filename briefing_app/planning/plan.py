"""A running order that fits: what is shown to whom in how many minutes, and why the rest is not."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.model.slide import Priority, SlideMeta, Status
from briefing_app.planning.knapsack import Item, best_choice

UNITS_PER_MINUTE = 4  # planning counts quarters of a minute, rounded up
EVERYWHERE = "all"  # a region or audience that every request matches

_PINNED = "pinned"  # a tier above all priorities
_TIERS: tuple[str, ...] = (Priority.COULD, Priority.SHOULD, Priority.MUST, _PINNED)


@dataclass(frozen=True, slots=True)
class Request:
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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A slide that could be shown. `order` is its place in the outline or deck, `section` its heading there."""

    slide_id: str
    title: str
    minutes: float
    meta: SlideMeta
    languages: frozenset[str]
    section: str = ""
    pinned: bool = False  # the user wants it, whatever the priority says
    group: str = ""  # of the candidates of one group, such as openings, only the best is shown

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


_UNWANTED = (Reason.NO_TIME, Reason.WITHDRAWN, Reason.LANGUAGE)  # nobody asked for these


@dataclass(frozen=True, slots=True)
class Planned:
    """A slide of the proposed talk, and the language it is there in."""

    candidate: Candidate
    language: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A slide that is not in the proposed talk, and why, as a value and as a sentence."""

    candidate: Candidate
    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Plan:
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
    more the better it answers the request. The order of `candidates` is kept.
    """
    refused = {i: left for i, c in enumerate(candidates) if (left := _refusal(c, request))}
    refused |= _alternatives(candidates, request, refused)
    open_places = [i for i in range(len(candidates)) if i not in refused]
    chosen = _select([candidates[i] for i in open_places], request)
    shown = {open_places[i] for i in chosen}
    left_out = [refused.get(i) or _no_time(c, request) for i, c in enumerate(candidates) if i not in shown]
    slides = tuple(Planned(candidates[i], _language(candidates[i], request)) for i in sorted(shown))
    return Plan(request, slides, tuple(left_out), tuple(_warnings(left_out)))


def skippable(remaining: Sequence[Candidate], minutes_left: float) -> tuple[int, ...]:
    """The places in `remaining` to skip so that the rest, the best there is, fits into `minutes_left`."""
    kept = _select(remaining, Request(minutes=max(0.0, minutes_left)))
    return tuple(i for i in range(len(remaining)) if i not in set(kept))


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


def _select(candidates: Sequence[Candidate], request: Request) -> tuple[int, ...]:
    capacity = math.floor((request.minutes - request.question_minutes) * UNITS_PER_MINUTE + 1e-9)
    values = _values(candidates, request)
    items = [
        Item(math.ceil(c.minutes * UNITS_PER_MINUTE - 1e-9), value)
        for c, value in zip(candidates, values, strict=True)
    ]
    return best_choice(items, capacity)


def _values(candidates: Sequence[Candidate], request: Request) -> list[int]:
    """One number a slide, such that any slide outweighs all slides of lower tiers together."""
    worth = [relevance(c, request) for c in candidates]
    tiers = [_PINNED if c.pinned else c.priority for c in candidates]
    weights: dict[str, int] = {}
    weight = 1
    for tier in _TIERS:
        weights[tier] = weight
        weight *= 1 + sum(w for t, w in zip(tiers, worth, strict=True) if t == tier)
    return [w * weights[tier] for tier, w in zip(tiers, worth, strict=True)]


def _language(candidate: Candidate, request: Request) -> str:
    if request.language in candidate.languages or request.fallback_language is None:
        return request.language
    return request.fallback_language


def _refusal(candidate: Candidate, request: Request) -> LeftOut | None:
    """Why the slide cannot be in this talk whatever the time; None when it can."""
    meta = candidate.meta
    if meta.status is Status.WITHDRAWN:
        return LeftOut(candidate, Reason.WITHDRAWN, "It was withdrawn from the library.")
    if not candidate.languages & {request.language, request.fallback_language}:
        return LeftOut(candidate, Reason.LANGUAGE, f"There is no text in “{request.language}”.")
    if candidate.pinned:
        return None
    if request.audience and not _answers((request.audience,), meta.audiences):
        return LeftOut(candidate, Reason.AUDIENCE, f"It is meant for {_listed(meta.audiences)}.")
    for wish, offer, reason in (
        (request.themes, meta.themes, Reason.TOPIC),
        (request.crimes, meta.crimes, Reason.TOPIC),
        (request.horizon, meta.horizon, Reason.TOPIC),
        (request.regions, meta.regions, Reason.REGION),
    ):
        if wish and not _answers(wish, offer):
            return LeftOut(candidate, reason, f"It is about {_listed(offer)}.")
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
        message = f"“{candidates[best].title}” takes its part."
        found |= {i: LeftOut(candidates[i], Reason.ALTERNATIVE, message) for i in places if i != best}
    return found


def _answers(wish: Iterable[str], offer: tuple[str, ...]) -> bool:
    """Whether a slide may be shown: it names one of the wishes, or everything, or nothing."""
    return not offer or EVERYWHERE in offer or bool(set(wish) & set(offer))


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names) if names else "other things"


def _no_time(candidate: Candidate, request: Request) -> LeftOut:
    message = (
        f"Its {candidate.minutes:g} min did not fit into {request.minutes:g} min beside slides that matter "
        f"more (priority: {candidate.priority})."
    )
    return LeftOut(candidate, Reason.NO_TIME, message)


def _warnings(left_out: Iterable[LeftOut]) -> Iterable[Diagnostic]:
    """A must-slide that was asked for is never left out silently."""
    for left in left_out:
        if left.candidate.priority is Priority.MUST and left.reason in _UNWANTED:
            yield Diagnostic(
                "must-slide-left-out",
                Severity.WARNING,
                f"“{left.candidate.title}” is a must, but was left out: {left.message}",
                Where(slide=left.candidate.slide_id),
                "Give the talk more minutes, or shorten other slides.",
            )
