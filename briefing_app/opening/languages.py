"""A deck in another language: linked slides give way to the library's variants of them."""

from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.library.decks import with_slides
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.opening.decks import OpenedDeck
from briefing_app.phrases import Phrase
from briefing_app.storage import MediaStore


def in_language(opened: OpenedDeck, library: Library, language: str) -> OpenedDeck:
    """The deck with each linked slide in `language` where `library` has it; a Diagnostic where not.

    Slides with a text of the deck's own stay as they are.
    """
    deck = replace(opened.deck, language=language)
    findings: list[Diagnostic] = []
    for number, slide in enumerate(opened.deck.slides, 1):
        if slide.language == language:
            continue
        if _has_variant(slide, library, language):
            deck, more = with_variant(deck, slide.key, library, opened.media, language)
            findings += more
        else:
            findings.append(_missing(number, slide, language))
    return replace(opened, deck=deck, diagnostics=(*opened.diagnostics, *findings))


def with_variant(
    deck: Deck, key: str, library: Library, media: MediaStore, language: str
) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """`deck` with the library's variant in `language` in the place of the linked slide `key`, under its key.

    Raises BriefingError when the library does not have it.
    """
    index = next(number for number, slide in enumerate(deck.slides) if slide.key == key)
    slide = deck.slides[index]
    slide_id = slide.origin.slide_id if slide.origin else key
    grown, findings = with_slides(deck, index, library, [slide_id], media, language)
    variant = replace(grown.slides[index], key=key, hidden=slide.hidden, extra=slide.extra)
    return replace(deck.replaced(variant), sources=grown.sources), findings


def _has_variant(slide: DeckSlide, library: Library, language: str) -> bool:
    origin = slide.origin
    if origin is None or not slide.is_linked or origin.library != library.name:
        return False
    return language in library.languages(origin.slide_id)


def _missing(number: int, slide: DeckSlide, language: str) -> Diagnostic:
    return Diagnostic(
        "translation-missing",
        Severity.WARNING,
        Phrase(
            "Slide {0} is not in “{1}” in the library; it stays in “{2}”.", number, language, slide.language
        ),
        Where(slide=str(number)),
        Phrase("Translate the slide, or leave it out."),
    )
