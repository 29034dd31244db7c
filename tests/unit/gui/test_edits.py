"""Edits of a deck: order, sections, copies; and undo, which is the old value."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefing_app.gui.document import DeckDocument
from briefing_app.gui.edits import (
    Spot,
    duplicated,
    edited_text,
    joined_section,
    moved_to,
    put,
    shifted,
    split_section,
    spot_after,
    toggled_hidden,
)
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import MediaStore, pack_deck


def deck_of(*sections: str) -> Deck:
    """A deck with a section for each word, a slide for each letter."""
    return Deck(
        sections=tuple(
            Section(f"S{n}", tuple(DeckSlide(key, f"# {key}\n", "en") for key in keys))
            for n, keys in enumerate(sections)
        )
    )


def letters(deck: Deck) -> list[str]:
    return ["".join(slide.key for slide in section.slides) for section in deck.sections]


def test_slides_move_together_and_keep_their_order():
    assert letters(moved_to(deck_of("abcd", "ef"), {"d", "a"}, Spot(1, 1))) == ["bc", "eadf"]


def test_a_slide_moves_before_itself_without_harm():
    assert letters(moved_to(deck_of("abc"), {"b"}, Spot(0, 1))) == ["abc"]


def test_a_slide_steps_over_the_border_of_a_section():
    assert letters(shifted(deck_of("ab", "cd"), {"b"}, 1)) == ["a", "bcd"]
    assert letters(shifted(deck_of("ab", "cd"), {"c"}, -1)) == ["abc", "d"]


def test_slides_at_the_edge_stay():
    assert letters(shifted(deck_of("abc"), {"a", "b"}, -1)) == ["abc"]
    assert letters(shifted(deck_of("abc"), {"b", "c"}, 1)) == ["abc"]


def test_copies_stand_after_their_originals_with_keys_of_their_own():
    copied = duplicated(deck_of("ab"), {"a"})
    assert [slide.text for slide in copied.slides] == ["# a\n", "# a\n", "# b\n"]
    assert len({slide.key for slide in copied.slides}) == 3


def test_hiding_hides_all_and_shows_all():
    deck = toggled_hidden(deck_of("ab"), {"a"})
    mixed = toggled_hidden(deck, {"a", "b"})
    assert all(slide.hidden for slide in mixed.slides)
    assert not any(slide.hidden for slide in toggled_hidden(mixed, {"a", "b"}).slides)


def test_a_section_is_split_and_joined_again():
    deck = deck_of("abc", "d")
    split = split_section(deck, "b", "New")
    assert letters(split) == ["a", "bc", "d"]
    assert letters(joined_section(split, 1)) == ["abc", "d"]


def test_the_place_after_an_unknown_slide_is_the_end():
    deck = deck_of("ab", "c")
    new = DeckSlide("x", "# x\n", "en")
    assert letters(put(deck, spot_after(deck, "nobody"), [new])) == ["ab", "cx"]


_KEYS = st.sets(st.sampled_from("abcdefg"), min_size=1)
_EDITS = st.one_of(
    st.tuples(st.just("move"), _KEYS, st.integers(0, 1), st.integers(0, 3)),
    st.tuples(st.just("shift"), _KEYS, st.sampled_from([-1, 1]), st.just(0)),
    st.tuples(st.just("hide"), _KEYS, st.just(0), st.just(0)),
    st.tuples(st.just("copy"), _KEYS, st.just(0), st.just(0)),
    st.tuples(st.just("delete"), _KEYS, st.just(0), st.just(0)),
    st.tuples(st.just("text"), _KEYS, st.integers(0, 9), st.just(0)),
    st.tuples(st.just("split"), _KEYS, st.just(0), st.just(0)),
    st.tuples(st.just("join"), _KEYS, st.integers(0, 9), st.just(0)),
    st.tuples(st.just("rename"), _KEYS, st.integers(0, 9), st.just(0)),
    st.tuples(st.just("undo"), _KEYS, st.just(0), st.just(0)),
)


def _spot(deck: Deck, section: int, offset: int) -> Spot:
    number = section % len(deck.sections)
    return Spot(number, min(offset, len(deck.sections[number].slides)))


def _has(deck: Deck, key: str) -> bool:
    return any(slide.key == key for slide in deck.slides)


def _apply(document: DeckDocument, edit) -> None:
    kind, keys, first, second = edit
    if kind == "undo":
        document.undo_stack.undo()
        return
    changes = {
        "move": lambda deck: moved_to(deck, keys, _spot(deck, first, second)),
        "shift": lambda deck: shifted(deck, keys, first),
        "hide": lambda deck: toggled_hidden(deck, keys),
        "copy": lambda deck: duplicated(deck, keys),
        "delete": lambda deck: deck.removed(*keys),
        "text": lambda deck: edited_text(deck, min(keys), f"# text {first}\n"),
        "split": lambda deck: split_section(deck, min(keys), "New") if _has(deck, min(keys)) else deck,
        "join": lambda deck: joined_section(deck, first % len(deck.sections)),
        "rename": lambda deck: replace(deck, title=f"Title {first}", minutes=first),
    }
    document.edit(kind, changes[kind], typing=kind == "text")


@given(st.lists(_EDITS, max_size=12))
def test_undo_all_and_redo_all_give_byte_identical_decks(edits):
    document = DeckDocument(deck_of("abcd", "efg"))
    media = MediaStore()
    first = pack_deck(document.deck, media)
    for edit in edits:
        _apply(document, edit)
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    last = pack_deck(document.deck, media)
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert pack_deck(document.deck, media) == first
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    assert pack_deck(document.deck, media) == last


def test_typing_is_one_step_until_it_is_ended():
    document = DeckDocument(deck_of("a"))
    for text in ("# x", "# xy", "# xyz"):
        document.edit("Edit text", lambda deck, text=text: edited_text(deck, "a", text), typing=True)
    document.end_typing()
    document.edit("Edit text", lambda deck: edited_text(deck, "a", "# other"), typing=True)
    document.undo_stack.undo()
    assert document.deck.slides[0].text == "# xyz"
    document.undo_stack.undo()
    assert document.deck.slides[0].text == "# a\n"


def test_an_edit_that_changes_nothing_is_no_step():
    document = DeckDocument(deck_of("a"))
    assert not document.edit("Nothing", lambda deck: deck)
    assert not document.undo_stack.canUndo()
