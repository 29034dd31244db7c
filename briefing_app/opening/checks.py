"""An open deck with all that the checks look at: the one place where a CheckContext is made."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefing_app import resources
from briefing_app.diagnostics import Severity
from briefing_app.errors import BriefingError
from briefing_app.layout import Frame, TextMeasurer, lay_out_deck
from briefing_app.library.decks import with_slides
from briefing_app.library.library import Libraries, Library
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.theme import Theme
from briefing_app.planning.checks import CheckContext, CheckedSlide
from briefing_app.planning.checks.wording import Term, WordingList, wording_list
from briefing_app.reader import Parsed, parse_slide
from briefing_app.reader.toml import read_toml
from briefing_app.storage import MediaStore

WORDING = "wording"  # the folder of word lists, in assets and in a library


class CheckInput(Struct, frozen=True):
    """What checking a deck takes. `parse` gives a slide of the deck; `words` the word lists, by language."""

    media: MediaStore
    theme: Theme
    measurer: TextMeasurer
    parse: Callable[[DeckSlide], Parsed]
    libraries: Sequence[Library] = ()
    words: Mapping[str, WordingList] | None = None
    today: date | None = None


def check_context(
    deck: Deck,
    given: CheckInput,
    *,
    paths: Mapping[str, str] | None = None,
    frames: Sequence[Frame] | None = None,
) -> CheckContext:
    """The deck with its frames, and what the libraries know of its slides.

    `frames` are those of all slides, where they are laid out already; `paths` the files of the slides, by key.
    Reads the libraries' slides: work for a job.
    """
    parse = cache(given.parse)
    laid_out = frames if frames is not None else tuple(_frames(deck, given, parse))
    checked = tuple(
        _checked(number, deck, slide, parse(slide), frame, given, (paths or {}).get(slide.key))
        for number, (slide, frame) in enumerate(zip(deck.slides, laid_out, strict=True), 1)
    )
    words = given.words
    if words is None:
        words = word_lists({deck.language, *(s.slide.language for s in checked)}, given.libraries)
    return CheckContext(deck, checked, given.theme, given.today or date.today(), words)


def release_context(
    deck: Deck,
    theme: Theme,
    frames: Iterable[Frame],
    parse: Callable[[DeckSlide], Parsed],
    libraries: Sequence[Library] = (),
) -> CheckContext:
    """The slides that are shown, with their `frames`, for the rules that can keep a deck from leaving.

    Of the libraries only the words that are errors count; their slides are not read.
    """
    shown = ((number, slide) for number, slide in enumerate(deck.slides, 1) if not slide.hidden)
    checked = tuple(
        CheckedSlide(number, slide, (parsed := parse(slide)).slide, frame, parsed.diagnostics)
        for (number, slide), frame in zip(shown, frames, strict=True)
    )
    lists = word_lists({deck.language, *(s.slide.language for s in checked)}, libraries)
    strict = {tag: words.only(Severity.ERROR) for tag, words in lists.items()}
    return CheckContext(
        deck, checked, theme, date.today(), {tag: words for tag, words in strict.items() if words}
    )


def word_lists(languages: Iterable[str], libraries: Sequence[Library] = ()) -> dict[str, WordingList]:
    """The terms of each language: those that come with the application, then those of the libraries.

    Raises FormatError naming the file for one that is broken.
    """
    folders = [resources.assets() / WORDING, *(library.root / WORDING for library in libraries)]
    tags = sorted({tag.split("-")[0].lower() for tag in languages})
    lists = {
        tag: [found for folder in folders if (found := _word_list(folder / f"{tag}.toml"))] for tag in tags
    }
    return {tag: _list_of(tuple(t for part in parts for t in part.terms)) for tag, parts in lists.items()}


@lru_cache(32)
def _list_of(terms: tuple[Term, ...]) -> WordingList:
    """One list for the same terms, which knows what it found before."""
    return WordingList(terms)


def _word_list(path: Path) -> WordingList | None:
    """The list in a file; None where there is no such file."""
    try:
        return wording_list(read_toml(path), str(path))
    except FileNotFoundError:
        return None


def _frames(deck: Deck, given: CheckInput, parse: Callable[[DeckSlide], Parsed]) -> Iterable[Frame]:
    return lay_out_deck(
        deck,
        given.theme,
        given.measurer,
        picture=lambda slide, path: given.media.info(slide.media.get(path, "")),
        parse=lambda slide: parse(slide).slide,
        include_hidden=True,
    )


def _checked(
    number: int, deck: Deck, entry: DeckSlide, parsed: Parsed, frame: Frame, given: CheckInput, path: str | None
) -> CheckedSlide:
    slide = CheckedSlide(number, entry, parsed.slide, frame, parsed.diagnostics, path=path)
    library = Libraries(given.libraries).of(entry.origin)
    if library is None or entry.origin is None:
        return slide
    slide_id = entry.origin.slide_id
    languages = library.languages(slide_id)
    stale = _stale_against(library, slide_id, parsed)
    wanted = deck.language if entry.language != deck.language or stale else ""
    switch = _switch(library, slide_id, wanted, entry, given.media) if wanted in languages else None
    return replace(slide, languages=frozenset(languages), stale_against=stale, switch=switch)


def _stale_against(library: Library, slide_id: str, parsed: Parsed) -> str:
    """The library's own language, if its text is newer than the one that `parsed` was translated from."""
    made_from = parsed.slide.meta.translated_from
    source = library.catalog.variants(slide_id).get(library.language)
    if not made_from or source is None:
        return ""
    try:
        return library.language if library.read(source).revision != made_from else ""
    except BriefingError:
        return ""  # gone meanwhile: nothing to be older than


def _switch(
    library: Library, slide_id: str, language: str, entry: DeckSlide, media: MediaStore
) -> Callable[[Deck], Deck] | None:
    """Puts the library's text in `language` in the place of `entry`; None if that text is out of date too."""
    try:
        made, _ = with_slides(Deck(language=language), 0, library, [slide_id], media, language)
    except BriefingError:
        return None
    variant = made.slides[0]
    parsed = parse_slide(variant.text, slide_id=slide_id, language=variant.language)
    if variant.text == entry.text or _stale_against(library, slide_id, parsed):
        return None
    fresh = replace(variant, key=entry.key)

    def switched(deck: Deck) -> Deck:
        old = next((s for s in deck.slides if s.key == entry.key), None)
        if old is None:
            return deck
        new = replace(fresh, hidden=old.hidden, extra=old.extra)
        return replace(deck.replaced(new), sources={**made.sources, **deck.sources})

    return switched
