"""What differs between two states of a deck, slide by slide. Pure."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from msgspec import Struct

from briefing_app.model.deck import Deck, DeckSlide


class SlideDifference(Struct, frozen=True):
    """A slide that is not the same, or not at the same place or in the same section.

    None stands where a side does not have it.
    """

    before: DeckSlide | None
    after: DeckSlide | None
    is_moved: bool = False

    @property
    def slide(self) -> DeckSlide:
        """The slide as it is after, else as it was."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - one of them is always there
        return found

    @property
    def is_changed(self) -> bool:
        """Whether both sides have it, and its content differs."""
        return self.before is not None and self.after is not None and not _is_same(self.before, self.after)


def differences(before: Deck, after: Deck) -> tuple[SlideDifference, ...]:
    """Every slide that differs, in the order of `after`; one that is gone stands where it was."""
    return tuple(_differences(before, after))


def _differences(before: Deck, after: Deck) -> Iterator[SlideDifference]:
    old, new = before.slides, after.slides
    old_by_key, new_by_key = ({slide.key: slide for slide in slides} for slides in (old, new))
    homes = [{slide.key: s.title for _, s, slide in deck.numbered()} for deck in (before, after)]
    matcher = SequenceMatcher(None, [s.key for s in old], [s.key for s in new], autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        for slide in old[a1:a2] if tag != "equal" else ():
            if slide.key not in new_by_key:
                yield SlideDifference(slide, None)
        for slide in new[b1:b2]:
            was = old_by_key.get(slide.key)
            is_moved = was is not None and (tag != "equal" or homes[0][slide.key] != homes[1][slide.key])
            if was is None or is_moved or not _is_same(was, slide):
                yield SlideDifference(was, slide, is_moved)


def _is_same(one: DeckSlide, other: DeckSlide) -> bool:
    facts = [(s.text, s.language, s.hidden, dict(s.media)) for s in (one, other)]
    return facts[0] == facts[1]


def deck_facts(deck: Deck) -> tuple[tuple[str, str], ...]:
    """What a deck says of itself beside its slides: (what, its value), the sections last."""
    event = deck.event
    facts = (
        ("title", deck.title),
        ("language", deck.language),
        ("minutes", "" if deck.minutes is None else f"{deck.minutes:g}"),
        ("theme", deck.theme_title),
        ("footer", deck.footer),
        ("handling", deck.handling),
        ("event", event.title),
        ("date", event.date.isoformat() if event.date else ""),
        ("place", event.place),
        ("speaker", event.speaker),
        ("audience", event.audience),
        ("sections", " · ".join(section.title for section in deck.sections if section.title)),
    )
    return tuple(facts)
