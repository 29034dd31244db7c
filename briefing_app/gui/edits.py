"""Edits of a deck that the panes share, as functions from Deck to Deck. Pure."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.library.decks import fresh_key
from briefing_app.model.deck import Deck, DeckSlide, Section


class Spot(Struct, frozen=True):
    """A place between slides: in which section, before which of its slides."""

    section: int
    offset: int


def end_of(deck: Deck) -> Spot:
    """The place after the last slide."""
    return Spot(len(deck.sections) - 1, len(deck.sections[-1].slides))


def spot_after(deck: Deck, key: str | None) -> Spot:
    """The place right after the slide `key`; the end for one that the deck does not have."""
    for number, section in enumerate(deck.sections):
        for offset, slide in enumerate(section.slides):
            if slide.key == key:
                return Spot(number, offset + 1)
    return end_of(deck)


def put(deck: Deck, spot: Spot, slides: Sequence[DeckSlide]) -> Deck:
    """With `slides` put at `spot`."""
    section = deck.sections[spot.section]
    grown = (*section.slides[: spot.offset], *slides, *section.slides[spot.offset :])
    return with_section(deck, spot.section, replace(section, slides=grown))


def moved_to(deck: Deck, keys: Collection[str], spot: Spot) -> Deck:
    """With the slides of these keys, in their order, moved to `spot`."""
    wanted = frozenset(keys)
    moving = [slide for slide in deck.slides if slide.key in wanted]
    before = deck.sections[spot.section].slides[: spot.offset]
    offset = sum(slide.key not in wanted for slide in before)
    return put(deck.removed(*wanted), Spot(spot.section, offset), moving)


def shifted(deck: Deck, keys: Collection[str], step: int) -> Deck:
    """With the slides of these keys moved one place earlier (-1) or later (+1), over section borders too."""
    wanted = frozenset(keys)
    sections = [list(section.slides) for section in deck.sections]
    order = [(n, slide) for n, slides in enumerate(sections) for slide in slides if slide.key in wanted]
    for number, slide in order if step < 0 else reversed(order):
        _shift_one(sections, number, slide, step, wanted)
    return replace(
        deck,
        sections=tuple(
            replace(old, slides=tuple(new)) for old, new in zip(deck.sections, sections, strict=True)
        ),
    )


def _shift_one(
    sections: list[list[DeckSlide]], number: int, slide: DeckSlide, step: int, wanted: frozenset[str]
) -> None:
    """Move one slide of section `number`; one that would pass another moving slide stays behind it."""
    slides = sections[number]
    offset = slides.index(slide)
    target = offset + step
    if 0 <= target < len(slides):
        if slides[target].key not in wanted:
            slides[offset], slides[target] = slides[target], slides[offset]
    elif 0 <= number + step < len(sections):
        neighbour = sections[number + step]
        neighbour.insert(len(neighbour) if step < 0 else 0, slides.pop(offset))


def duplicated(deck: Deck, keys: Collection[str]) -> Deck:
    """With a copy after each of the slides of these keys."""
    taken = {slide.key for slide in deck.slides}

    def doubled(slides: Sequence[DeckSlide]) -> tuple[DeckSlide, ...]:
        result: list[DeckSlide] = []
        for slide in slides:
            result.append(slide)
            if slide.key in keys:
                result.append(replace(slide, key=fresh_key(slide.key, taken)))
                taken.add(result[-1].key)
        return tuple(result)

    return replace(deck, sections=tuple(replace(s, slides=doubled(s.slides)) for s in deck.sections))


def renamed_keys(deck: Deck, slides: Sequence[DeckSlide]) -> tuple[DeckSlide, ...]:
    """`slides` with keys that `deck` does not have yet."""
    taken = {slide.key for slide in deck.slides}
    result = []
    for slide in slides:
        result.append(replace(slide, key=fresh_key(slide.key, taken)))
        taken.add(result[-1].key)
    return tuple(result)


def toggled_hidden(deck: Deck, keys: Collection[str]) -> Deck:
    """With the slides of these keys hidden, or shown if all of them are hidden."""
    hide = not all(slide.hidden for slide in deck.slides if slide.key in keys)
    return each(deck, keys, lambda slide: replace(slide, hidden=hide))


def each(deck: Deck, keys: Collection[str], change: Callable[[DeckSlide], DeckSlide]) -> Deck:
    """With `change` applied to every slide of these keys."""
    sections = tuple(
        replace(s, slides=tuple(change(x) if x.key in keys else x for x in s.slides))
        if any(x.key in keys for x in s.slides)
        else s
        for s in deck.sections
    )
    return replace(deck, sections=sections)


def edited_text(deck: Deck, key: str, text: str, **changes: Any) -> Deck:
    """With another text for the slide `key`, and other fields changed."""
    return each(deck, (key,), lambda slide: replace(slide.edited(text), **changes))


def split_section(deck: Deck, key: str, title: str) -> Deck:
    """With a new section that starts at the slide `key`."""
    spot = spot_after(deck, key)
    section = deck.sections[spot.section]
    first = replace(section, slides=section.slides[: spot.offset - 1])
    second = Section(title, section.slides[spot.offset - 1 :])
    kept = (first,) if first.slides or first.title else ()
    return replace(
        deck, sections=(*deck.sections[: spot.section], *kept, second, *deck.sections[spot.section + 1 :])
    )


def joined_section(deck: Deck, index: int) -> Deck:
    """With the section `index` joined to the one before; the first one only loses its title."""
    section = deck.sections[index]
    if index == 0:
        return with_section(deck, 0, replace(section, title=""))
    before = deck.sections[index - 1]
    joined = replace(before, slides=before.slides + section.slides)
    return replace(deck, sections=(*deck.sections[: index - 1], joined, *deck.sections[index + 1 :]))


def with_section(deck: Deck, index: int, section: Section) -> Deck:
    """With another section at `index`."""
    return replace(deck, sections=(*deck.sections[:index], section, *deck.sections[index + 1 :]))
