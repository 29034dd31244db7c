import pytest

from briefing_app.library.changes import Change, deck_changes
from briefing_app.library.decks import deck_from_slides
from briefing_app.library.library import Libraries, Library


class Store(dict):
    def add(self, data, suffix):
        return "x" + suffix


@pytest.fixture
def root(make_library):
    return make_library({"a.md": "# A", "b.md": "# B", "c.md": "# C", "d.md": "---\nid: dee\n---\n# D"})


def changes(root, deck):
    found = deck_changes(Libraries([Library.open(root)]), deck)
    return {change.key: change for change in found}


def test_every_linked_slide_is_current_newer_moved_or_gone(root):
    deck, _ = deck_from_slides(Library.open(root), ["a", "b", "c", "dee"], Store())
    assert {c.change for c in changes(root, deck).values()} == {Change.CURRENT}
    (root / "b.md").write_text("# B, better")
    (root / "c.md").rename(root / "new-c.md")
    (root / "d.md").rename(root / "new-d.md")
    found = changes(root, deck)
    assert {key: c.change for key, c in found.items()} == {
        "a": Change.CURRENT,
        "b": Change.NEWER,
        "c": Change.MOVED,
        "dee": Change.CURRENT,
    }
    assert (found["b"].old, found["b"].new.text) == ("# B", "# B, better")
    assert found["c"].new.id == "new-c"
    (root / "new-c.md").unlink()
    assert changes(root, deck)["c"].change is Change.GONE


def test_an_adapted_slide_is_compared_by_the_text_it_came_from(root):
    deck, _ = deck_from_slides(Library.open(root), ["a"], Store())
    deck = deck.replaced(deck.slides[0].edited("# My own A"))
    assert changes(root, deck)["a"].change is Change.CURRENT
    (root / "a.md").write_text("# A of the library")
    found = changes(root, deck)["a"]
    assert (found.change, found.old) == (Change.NEWER, "# A")


def test_a_slide_of_a_library_that_is_not_open_is_left_out(root, make_library):
    deck, _ = deck_from_slides(Library.open(root), ["a"], Store())
    other = Library.open(make_library({}, name="other", config='name = "Other"'))
    assert deck_changes(Libraries([other]), deck) == ()
