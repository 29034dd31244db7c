"""A slide that holds too much, cut in parts: the Fix for overflow."""

from collections.abc import Iterator

from msgspec.structs import replace

from briefing_app.diagnostics import Severity
from briefing_app.layout import propose_split
from briefing_app.library.decks import fresh_key
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix
from briefing_app.planning.checks.titles import deck_titles, numbered_title
from briefing_app.reader import format_slide, parse_slide

OVERFLOW = "too-much"  # the code that layout gives it


def overflow(context: CheckContext) -> Iterator[Finding]:
    """What does not fit on a slide in readable size goes on two."""
    for checked in context.slides:
        for diagnostic in checked.frame.diagnostics if checked.frame else ():
            if diagnostic.code == OVERFLOW:
                fix = _fix(checked) if len(propose_split(checked.slide)) > 1 else None
                yield checked.finding(OVERFLOW, Severity.WARNING, diagnostic.message, diagnostic.hint, fix)


def split(deck: Deck, key: str, slide_id: str = "") -> Deck:
    """`deck` with the slide `key` cut in two; as it is when the slide cannot be cut."""
    entry = next((s for s in deck.slides if s.key == key), None)
    if entry is None:
        return deck
    slide = parse_slide(entry.text, slide_id=slide_id or key, language=entry.language).slide
    parts = propose_split(slide)
    if len(parts) < 2:
        return deck
    entries = tuple(_entries(deck, entry, _timed(slide, parts)))
    sections = tuple(_with(section, key, entries) for section in deck.sections)
    return replace(deck, sections=sections)


def _fix(checked: CheckedSlide) -> Fix:
    key, slide_id = checked.deck_slide.key, checked.slide.id
    return Fix(Phrase("Split the slide"), lambda deck: split(deck, key, slide_id))


def _timed(slide: Slide, parts: tuple[Slide, ...]) -> tuple[Slide, ...]:
    """The parts with the slide's minutes shared out in quarters, the first taking what is over."""
    minutes = slide.meta.minutes
    if minutes is None:
        return parts
    share = int(minutes * 4 / len(parts)) / 4 or 0.25
    first = max(0.25, minutes - share * (len(parts) - 1))
    times = (first, *(share for _ in parts[1:]))
    return tuple(
        replace(part, meta=replace(part.meta, minutes=time)) for part, time in zip(parts, times, strict=True)
    )


def _entries(deck: Deck, entry: DeckSlide, parts: tuple[Slide, ...]) -> Iterator[DeckSlide]:
    """The parts as slides of the deck: the first in place of `entry`, the others own slides after it."""
    titles = deck_titles(deck)
    keys = {slide.key for slide in deck.slides}
    yield entry.edited(format_slide(parts[0]))
    for part in parts[1:]:
        title = numbered_title(part.plain_title, titles) if part.plain_title.strip() else ""
        titles.append(title)
        key = fresh_key(entry.key, keys)
        keys.add(key)
        text = format_slide(replace(part, title=(Run(title),) if title else ()))
        yield DeckSlide(key, text, entry.language, hidden=entry.hidden, media=entry.media, extra=entry.extra)


def _with(section: Section, key: str, entries: tuple[DeckSlide, ...]) -> Section:
    if all(slide.key != key for slide in section.slides):
        return section
    slides = tuple(e for s in section.slides for e in (entries if s.key == key else (s,)))
    return replace(section, slides=slides)
