"""A whole deck, frame by frame."""

from collections.abc import Callable, Collection, Iterator

from msgspec.structs import replace

from briefing_app.layout.choose import choose_layout
from briefing_app.layout.context import PageContext
from briefing_app.layout.engine import lay_out
from briefing_app.layout.frame import Frame
from briefing_app.layout.measure import TextMeasurer
from briefing_app.layout.variables import deck_variables
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.media import PictureInfo
from briefing_app.model.references import shown_citations
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.source import Source
from briefing_app.model.theme import Theme

FindPicture = Callable[[DeckSlide, str], PictureInfo | None]


def lay_out_deck(
    deck: Deck,
    theme: Theme,
    measurer: TextMeasurer,
    *,
    picture: FindPicture,
    parse: Callable[[DeckSlide], Slide],
    include_hidden: bool = False,
    only: Collection[str] | None = None,
) -> Iterator[Frame]:
    """The frames of `deck` in order, each made when asked for. Hidden slides are left out and not numbered.

    `only` names the slides that are wanted, hidden ones too; each looks as it does among all the others.
    """
    number = 0
    for index, section, entry in deck.numbered():
        is_shown = include_hidden or not entry.hidden
        number += is_shown
        if is_shown if only is None else entry.key in only:
            shown = number if is_shown else index + 1
            yield lay_out_entry(deck, section, entry, shown, theme, measurer, picture=picture, parse=parse)


def lay_out_entry(
    deck: Deck,
    section: Section,
    entry: DeckSlide,
    number: int,
    theme: Theme,
    measurer: TextMeasurer,
    *,
    picture: FindPicture,
    parse: Callable[[DeckSlide], Slide],
) -> Frame:
    """The frame of one slide of `deck`, which is shown with `number`."""
    slide = parse(entry)
    context = PageContext(
        number=number,
        footer=deck.footer or deck.title,
        handling=deck.handling,
        variables=deck_variables(deck),
        sources=deck.sources,
        cited=_cited(deck, parse) if lists_sources(slide) else (),
        picture=_finder(picture, entry),
    )
    return replace(lay_out(slide, theme, measurer, context), section=section.title, hidden=entry.hidden)


def lists_sources(slide: Slide) -> bool:
    """Whether the slide shows the sources of the whole deck, so that it changes when any slide does."""
    return (slide.layout or choose_layout(slide)) is SlideLayoutName.SOURCES and not slide.blocks


def _finder(picture: FindPicture, entry: DeckSlide) -> Callable[[str], PictureInfo | None]:
    return lambda path: picture(entry, path)


def _cited(deck: Deck, parse: Callable[[DeckSlide], Slide]) -> tuple[tuple[Source, str], ...]:
    """Every source that a slide not hidden cites, with the locator, in order of first citation."""
    found = {
        (deck.sources[citation.key].key, citation.locator): (deck.sources[citation.key], citation.locator)
        for entry in deck.slides
        if not entry.hidden
        for citation in shown_citations(parse(entry))
        if citation.key in deck.sources
    }
    return tuple(found.values())
