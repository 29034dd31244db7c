"""A whole library through the checks: every slide in every language, then every briefing as a deck."""

from collections.abc import Iterator

from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Where
from briefing_app.layout import TextMeasurer
from briefing_app.layout.deck import lists_sources
from briefing_app.library.decks import deck_from_outline, deck_from_slides, fresh_key
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.theme import Theme
from briefing_app.opening.checks import CheckInput, check_context
from briefing_app.planning.checks import CheckContext, check
from briefing_app.planning.checks.splitting import OVERFLOW
from briefing_app.reader import Parsed, ParsedSlides
from briefing_app.storage import MediaStore

_OF_DECKS = frozenset(("over-time", "content-notice-missing", "title-repeated", "slide-repeated"))
_NOT_OF_LIBRARIES = frozenset((*_OF_DECKS, "variable-empty"))


def library_findings(library: Library, theme: Theme, measurer: TextMeasurer) -> Iterator[Diagnostic]:
    """All findings, with their files: what is wrong with the library, with each slide, with each briefing."""
    yield from library.diagnostics
    given = CheckInput(MediaStore(), theme, measurer, _parser(library), (library,))
    for language in sorted(library.catalog.languages):
        yield from _slides(library, language, given)
    yield from _briefings(library, given)


def _slides(library: Library, language: str, given: CheckInput) -> Iterator[Diagnostic]:
    """What is found on the slides of one language, as if they were one deck."""
    files = [file for file in library.slides() if file.language == language]
    deck = Deck(language=language)
    slides: list[DeckSlide] = []
    for file in files:
        part, found = deck_from_slides(library, [file.id], given.media, language=language)
        deck = replace(deck, sources={**deck.sources, **part.sources})
        slides.append(replace(part.slides[0], key=fresh_key(file.id, {s.key for s in slides})))
        yield from (d for d in found if d.code == "not-utf8")
    deck = replace(deck, sections=(Section("", tuple(slides)),))
    paths = {slide.key: file.path for slide, file in zip(slides, files, strict=True)}
    context = check_context(deck, given, paths=paths)
    generated = _generated(context)
    for finding in check(context):
        is_of_deck = finding.key in generated and finding.diagnostic.code == OVERFLOW
        if finding.diagnostic.code not in _NOT_OF_LIBRARIES and not is_of_deck:
            yield finding.diagnostic


def _briefings(library: Library, given: CheckInput) -> Iterator[Diagnostic]:
    """What is found on each briefing beyond its slides."""
    for outline in library.outlines():
        path = (
            f"{outline.id}.md"
            if outline.language == library.language
            else f"{outline.id}.{outline.language}.md"
        )
        deck, found = deck_from_outline(library, outline, given.media)
        yield from (d for d in found if d.code == "entry-missing")
        context = check_context(deck, given)
        generated = _generated(context)
        for finding in check(context):
            is_own = finding.key in generated and finding.diagnostic.code == OVERFLOW
            if finding.diagnostic.code in _OF_DECKS or is_own:
                yield replace(finding.diagnostic, where=Where(path, slide=finding.diagnostic.where.slide))


def _generated(context: CheckContext) -> frozenset[str]:
    """The keys of the slides that list the sources of whatever deck they are in."""
    return frozenset(checked.deck_slide.key for checked in context.slides if lists_sources(checked.slide))


def _parser(library: Library) -> "_Parser":
    return _Parser({(f.id, f.language): f.path for f in library.slides()})


class _Parser:
    """Parses slides of decks with the paths of the library's files, each text once."""

    def __init__(self, paths: dict[tuple[str, str], str]) -> None:
        self._paths = paths
        self._parsed = ParsedSlides()

    def __call__(self, entry: DeckSlide) -> Parsed:
        """The slide, its findings placed in the library's file."""
        slide_id = entry.origin.slide_id if entry.origin else entry.key
        path = self._paths.get((slide_id, entry.language))
        return self._parsed.parse(entry.text, slide_id=slide_id, language=entry.language, path=path)
