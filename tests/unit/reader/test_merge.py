"""An own copy meets a newer library text."""

from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.reader import parse_slide
from briefing_app.reader.merge import Conflict, merge_slides

_BASE = """\
---
layout: text
minutes: 2
---
# Title

First paragraph.

- one
- two
- three

Last paragraph.

::: notes
Say this.
:::
"""


def _with(*changes: tuple[str, str]) -> str:
    text = _BASE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def test_changes_of_different_blocks_are_both_taken() -> None:
    ours = _with(("First paragraph.", "Our first paragraph."), ("Say this.", "Say that."))
    theirs = _with(("Last paragraph.", "Their last paragraph."), ("# Title", "# New title"))
    merge = merge_slides(_BASE, ours, theirs)
    assert merge.conflicts == ()
    assert merge.text == _with(
        ("First paragraph.", "Our first paragraph."),
        ("Say this.", "Say that."),
        ("Last paragraph.", "Their last paragraph."),
        ("# Title", "# New title"),
    )


def test_neighbouring_blocks_do_not_collide() -> None:
    merge = merge_slides(_BASE, _with(("# Title", "# Ours")), _with(("First", "Their first")))
    assert merge.text == _with(("# Title", "# Ours"), ("First", "Their first"))


def test_items_of_one_list_are_merged() -> None:
    merge = merge_slides(_BASE, _with(("- one", "- ours")), _with(("- three", "- theirs\n- four")))
    assert merge.text == _with(("- one", "- ours"), ("- three", "- theirs\n- four"))


def test_front_matter_is_merged_by_key() -> None:
    ours, theirs = (
        _with(("minutes: 2", "minutes: 3")),
        _with(("layout: text\n", "layout: text\nstatus: cleared\n")),
    )
    merge = merge_slides(_BASE, ours, theirs)
    meta = parse_slide(merge.text).slide.meta
    assert (merge.conflicts, meta.minutes, meta.status) == ((), 3, "cleared")


def test_a_block_that_both_changed_is_a_conflict_with_its_place() -> None:
    ours, theirs = _with(("First", "Our")), _with(("First", "Their"))
    merge = merge_slides(_BASE, ours, theirs)
    assert merge.text == ours
    assert merge.conflicts == (Conflict("First paragraph.\n", "Our paragraph.\n", "Their paragraph.\n", 7),)
    assert merge.resolved(["Their paragraph.\n"]) == theirs
    with pytest.raises(ValueError, match="1 conflicts need as many texts"):
        merge.resolved([])


def test_a_block_removed_here_and_changed_there_is_a_conflict() -> None:
    merge = merge_slides(_BASE, _with(("Last paragraph.\n\n", "")), _with(("Last", "Their last")))
    (conflict,) = merge.conflicts
    assert (conflict.ours, conflict.theirs) == ("", "Their last paragraph.\n")


def test_a_block_added_at_the_end_keeps_its_distance() -> None:
    base = "# T\n\n- a\n"
    merge = merge_slides(base, "# U\n\n- a\n", "# T\n\n- a\n\npara\n")
    assert merge.text == "# U\n\n- a\n\npara\n"


_EDITS = st.lists(
    st.sampled_from(
        [
            ("First paragraph.", "Changed."),
            ("- two\n", ""),
            ("- two", "- zwei"),
            ("Last paragraph.", "Last paragraph.\n\n> quote"),
            ("# Title", "# Other"),
            ("minutes: 2\n", ""),
            ("layout: text", "layout: cards"),
            ("Say this.", "Say this.\n\nAnd this."),
        ]
    ),
    unique=True,
    max_size=4,
).map(lambda changes: reduce(lambda text, change: text.replace(*change), changes, _BASE))


@settings(max_examples=150, deadline=None)
@given(_EDITS, _EDITS)
def test_a_merge_obeys_its_laws(ours: str, theirs: str) -> None:
    assert merge_slides(_BASE, ours, ours).text == ours
    assert merge_slides(_BASE, _BASE, theirs).text == theirs
    assert merge_slides(_BASE, ours, _BASE).text == ours
    one, other = merge_slides(_BASE, ours, theirs), merge_slides(_BASE, theirs, ours)
    assert len(one.conflicts) == len(other.conflicts)
    if not one.conflicts:
        assert parse_slide(one.text).slide == parse_slide(other.text).slide
