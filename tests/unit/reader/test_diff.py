"""What changed between two texts of a slide."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.reader.diff import BlockChange, Change, WordChange, diff_slides, diff_words


def test_words_that_changed_are_shown_within_those_that_did_not() -> None:
    assert diff_words("prevent genocide now", "prevent atrocity crimes now") == (
        WordChange(Change.SAME, "prevent "),
        WordChange(Change.REMOVED, "genocide"),
        WordChange(Change.ADDED, "atrocity crimes"),
        WordChange(Change.SAME, " now"),
    )


def test_chinese_is_compared_by_character() -> None:
    assert diff_words("防止种族", "防止灭绝种族") == (
        WordChange(Change.SAME, "防止"),
        WordChange(Change.ADDED, "灭绝"),
        WordChange(Change.SAME, "种族"),
    )


def test_blocks_are_the_same_changed_added_or_removed() -> None:
    before = "---\nminutes: 2\n---\n# T\n\nA long first paragraph.\n\nGone entirely!\n"
    after = "---\nminutes: 3\n---\n# T\n\nA long new paragraph.\n\n- added\n- list\n"
    assert [(c.change, c.before, c.after) for c in diff_slides(before, after)] == [
        (Change.CHANGED, "minutes: 2", "minutes: 3"),
        (Change.SAME, "# T", "# T"),
        (Change.CHANGED, "A long first paragraph.", "A long new paragraph."),
        (Change.ADDED, "", "- added\n- list"),
        (Change.REMOVED, "Gone entirely!", ""),
    ]


def test_line_ends_and_blank_lines_are_no_change() -> None:
    (only,) = diff_slides("# T\r\n", "\n\n# T  \n")
    assert only == BlockChange(Change.SAME, "# T", "# T")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_the_words_of_a_diff_make_both_texts(before: str, after: str) -> None:
    words = diff_words(before, after)
    assert "".join(w.text for w in words if w.change is not Change.ADDED) == before
    assert "".join(w.text for w in words if w.change is not Change.REMOVED) == after


def test_very_long_different_texts_are_compared_at_their_ends() -> None:
    before, after = "x " + "a " * 20_000 + "z", "x " + "b " * 20_000 + "z"
    changes = [(w.change, len(w.text)) for w in diff_words(before, after)]
    assert changes == [(Change.SAME, 2), (Change.REMOVED, 39_999), (Change.ADDED, 39_999), (Change.SAME, 2)]
