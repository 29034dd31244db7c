"""Talks planned from a library: its slides as candidates, and the deck that a plan makes."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import BriefingError
from briefing_app.library.decks import deck_from_slides, fresh_key
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.event import Event
from briefing_app.model.outline import Outline
from briefing_app.model.slide import Slide
from briefing_app.planning.candidates import Known, library_candidates, outline_candidates
from briefing_app.planning.extras import AUDIENCE
from briefing_app.planning.plan import Candidate, Plan, Planned, Request
from briefing_app.planning.replan import with_slot
from briefing_app.reader import ParsedSlides
from briefing_app.storage import MediaStore


def known_slides(library: Library, report: Callable[[int, int], object] = lambda _done, _total: None) -> Known:
    """Every slide of the library in every language, parsed; files that cannot be read are left out.

    `report` is told how many were read, and of how many; what it raises ends the reading.
    """
    store = ParsedSlides()
    known: dict[str, dict[str, Slide]] = {}
    files = library.slides()
    for number, file in enumerate(files):
        report(number, len(files))
        try:
            text = library.read(file).text
        except BriefingError:
            continue  # the library's own check names it
        slide = store.parse(text, slide_id=file.id, language=file.language).slide
        known.setdefault(file.id, {})[file.language] = slide
    return known


def candidates(
    library: Library, known: Known, outline: Outline | None, language: str, themes: Sequence[str] = ()
) -> tuple[Candidate, ...]:
    """The slides of `outline` in its order, or without one all of the library's."""
    ids = {file.path: file.id for file in library.slides()}
    if outline is not None:
        return outline_candidates(outline, known, ids, language)

    def section_name(theme: str) -> str:
        return library.config.label("themes", theme, language)

    return library_candidates(known, library.outlines(), ids, language, section_name, themes)


def planned_deck(
    library: Library, plan: Plan, media: MediaStore, *, title: str = ""
) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck of a plan whose candidates are of `library`: linked slides, in sections, in its order."""
    request = plan.request
    taken: dict[tuple[str, str], list[DeckSlide]] = {}
    deck = Deck(title=title, language=request.language)
    findings: list[Diagnostic] = []
    for language in sorted({planned.language for planned in plan.slides}):
        wanted = [p.candidate.slide_id for p in plan.slides if p.language == language]
        part, more = deck_from_slides(library, wanted, media, language=language)
        deck = replace(deck, sources={**deck.sources, **part.sources})
        findings += more
        for slide_id, slide in zip(wanted, part.slides, strict=True):
            taken.setdefault((slide_id, language), []).append(slide)
    slides = [(planned, taken[planned.candidate.slide_id, planned.language].pop(0)) for planned in plan.slides]
    deck = replace(deck, sections=_sections(slides), event=_event(library, request))
    return with_slot(deck, request), tuple(findings)


def _event(library: Library, request: Request) -> Event:
    """The audience: named in the deck's language, and known by its key."""
    if not request.audience:
        return Event()
    name = library.config.label("audiences", request.audience, request.language)
    return Event(audience=name, extra={AUDIENCE: request.audience})


def _sections(slides: Sequence[tuple[Planned, DeckSlide]]) -> tuple[Section, ...]:
    """The slides under the headings of their candidates; one heading in a row is one section."""
    sections: list[Section] = []
    keys: set[str] = set()
    for (_, slide), title in zip(slides, _headings(slides), strict=True):
        fresh = replace(slide, key=fresh_key(slide.key, keys))
        keys.add(fresh.key)
        if sections and sections[-1].title == title:
            sections[-1] = replace(sections[-1], slides=(*sections[-1].slides, fresh))
        else:
            sections.append(Section(title, (fresh,)))
    return tuple(sections) or (Section(),)


def _headings(slides: Sequence[tuple[Planned, DeckSlide]]) -> list[str]:
    """The heading of each slide; an opening without one joins what follows, another one what came before."""
    titles = [planned.candidate.section for planned, _ in slides]
    last = next((title for title in titles if title), "")
    found = []
    for title in titles:
        last = title or last
        found.append(last)
    return found
