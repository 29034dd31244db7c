"""An open deck planned again: what does not fit any more is hidden, and comes back when there is time. Pure."""

from collections.abc import Collection, Sequence
from typing import Any

from msgspec.structs import replace

from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.planning.candidates import is_divider
from briefing_app.planning.extras import LEFT_OUT, PINNED, QUESTION_MINUTES
from briefing_app.planning.plan import Candidate, Plan, Request, propose
from briefing_app.planning.timing import slide_minutes


def question_minutes(deck: Deck) -> float:
    """The time set aside for questions, beside the deck's `minutes`."""
    value = deck.extra.get(QUESTION_MINUTES, 0)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and value > 0 else 0.0


def deck_candidates(
    deck: Deck, slides: Sequence[Slide], pinned: Collection[str] | None = None
) -> tuple[Candidate, ...]:
    """The deck's own slides, by key; `slides` are theirs, one each. Those that the user hid are none.

    `pinned` are the keys of the slides that stay; those pinned in the deck when None.
    """
    kept = frozenset(s.key for s in deck.slides if s.extra.get(PINNED)) if pinned is None else pinned
    return tuple(
        Candidate(
            entry.key,
            slides[index].plain_title,
            slide_minutes(slides[index]),
            slides[index].meta,
            frozenset({deck.language}),
            section.title,
            entry.key in kept,
            is_divider=is_divider(slides[index]),
        )
        for index, section, entry in deck.numbered()
        if not entry.hidden or entry.extra.get(LEFT_OUT)
    )


def deck_request(deck: Deck, minutes: float, questions: float) -> Request:
    """The request that re-planning a deck is: all that counts is the time."""
    return Request(minutes, questions, language=deck.language)


def replanned(deck: Deck, plan: Plan) -> Deck:
    """`deck` showing what `plan` (of its own candidates) shows; the rest is hidden, and marked as left out."""
    shown = {planned.candidate.slide_id for planned in plan.slides}
    out = {left.candidate.slide_id for left in plan.left_out}
    pinned = {p.candidate.slide_id for p in plan.slides if p.candidate.pinned} | {
        left.candidate.slide_id for left in plan.left_out if left.candidate.pinned
    }

    def placed(entry: DeckSlide) -> DeckSlide:
        if entry.key not in shown and entry.key not in out:
            return entry
        marks = {LEFT_OUT: entry.key in out, PINNED: entry.key in pinned}
        extra = {**entry.extra, **marks}
        return replace(
            entry, hidden=entry.key in out, extra={k: v for k, v in extra.items() if v or k not in marks}
        )

    sections = tuple(replace(s, slides=tuple(placed(x) for x in s.slides)) for s in deck.sections)
    return with_slot(replace(deck, sections=sections), plan.request)


def with_slot(deck: Deck, request: Request) -> Deck:
    """`deck` with the minutes of `request`: those for slides, and those for questions beside them."""
    extra: dict[str, Any] = {k: v for k, v in deck.extra.items() if k != QUESTION_MINUTES}
    if request.question_minutes:
        extra[QUESTION_MINUTES] = request.question_minutes
    return replace(deck, minutes=request.minutes - request.question_minutes, extra=extra)


def fitted(deck: Deck, slides: Sequence[Slide]) -> Deck:
    """`deck` planned again for the minutes it has; itself where it has no slot."""
    if deck.minutes is None:
        return deck
    questions = question_minutes(deck)
    plan = propose(deck_candidates(deck, slides), deck_request(deck, deck.minutes + questions, questions))
    return replanned(deck, plan)
