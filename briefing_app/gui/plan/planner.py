"""What the Plan dialog computes: a talk from the open deck, an outline or a library. No widgets."""

from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.gui.session import Session
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.model.event import Event
from briefing_app.model.outline import Outline
from briefing_app.opening.planning import candidates, planned_deck
from briefing_app.planning.candidates import Known
from briefing_app.planning.extras import QUESTION_MINUTES
from briefing_app.planning.plan import Candidate, Plan, Request, propose
from briefing_app.planning.replan import deck_candidates, deck_request, replanned
from briefing_app.storage import MediaStore


class FromDeck(Struct, frozen=True):
    """Plan the open deck again."""


class FromOutline(Struct, frozen=True):
    """Choose from a briefing of the library."""

    outline: Outline


class FromLibrary(Struct, frozen=True):
    """Choose from all slides of the library."""


Source = FromDeck | FromOutline | FromLibrary


class Proposal(Struct, frozen=True):
    """A plan, and the deck it makes; `deck` is what the open deck would become, or a new one."""

    source: Source
    plan: Plan
    deck: Deck


class Planner:
    """Proposes talks. `session` is the open deck's, if one is planned; else decks start from `blank`.

    Pictures of proposed slides are put into `media`.
    """

    def __init__(
        self, library: Library, known: Known, session: Session | None, blank: Deck, media: MediaStore
    ) -> None:
        self.library = library
        self.session = session
        self._known = known
        self._blank = blank
        self._media = media

    def propose(self, source: Source, request: Request, pinned: Collection[str] = ()) -> Proposal:
        """The best talk. `pinned` are the keys or ids of slides that the user wants in any case."""
        if isinstance(source, FromDeck):
            return self._again(source, request, pinned)
        plan = propose(self._candidates(source, request, pinned), request)
        return Proposal(source, plan, self._deck(source, plan))

    def _again(self, source: FromDeck, request: Request, pinned: Collection[str]) -> Proposal:
        if self.session is None:
            raise ValueError("There is no deck to plan again.")
        deck = self.session.deck
        slides = [self.session.slide(entry) for entry in deck.slides]
        again = deck_request(deck, request.minutes, request.question_minutes)
        plan = propose(deck_candidates(deck, slides, pinned), again)
        return Proposal(source, plan, replanned(deck, plan))

    def _candidates(self, source: Source, request: Request, pinned: Collection[str]) -> list[Candidate]:
        outline = source.outline if isinstance(source, FromOutline) else None
        found = candidates(self.library, self._known, outline, request.language, request.themes)
        return [replace(c, pinned=c.slide_id in pinned) for c in found]

    def _deck(self, source: Source, plan: Plan) -> Deck:
        """The planned deck; what the open deck says of itself stays as it is."""
        made, _ = planned_deck(self.library, plan, self._media)
        title = source.outline.title if isinstance(source, FromOutline) else ""
        old = self.session.deck if self.session else self._blank
        return replace(
            old,
            title=old.title or title,
            language=made.language,
            minutes=made.minutes,
            sections=made.sections,
            sources={**old.sources, **made.sources},
            event=_for_audience(old.event, made.event),
            extra={k: v for k, v in old.extra.items() if k != QUESTION_MINUTES} | dict(made.extra),
        )


def _for_audience(old: Event, planned: Event) -> Event:
    """The event for the planned audience, if one was asked for."""
    if not planned.audience:
        return old
    return replace(old, audience=planned.audience, extra={**old.extra, **planned.extra})
