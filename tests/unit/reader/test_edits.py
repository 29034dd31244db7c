"""Edits change what they must and nothing else."""

import datetime
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.errors import FormatError
from briefing_app.model.blocks import Block, Heading, ListBlock, Pause, Picture, Quote, TextBlock
from briefing_app.model.slide import Slide
from briefing_app.model.text import Marker, Paragraph, Run
from briefing_app.reader import parse_slide
from briefing_app.reader.edits import (
    insert_block,
    remove_block,
    replace_block,
    replace_notes,
    replace_title,
    set_meta,
)

_TEXT = """\
---
layout: text   # chosen
# a comment
themes:
  - a
  - b
minutes: 2
---
#  T  #

para
* a
* b

## L
x
## R
> q

::: notes
n
:::
"""
_BULLETS = ListBlock((Paragraph((Run("z"),), 0, Marker.BULLET),))


def _slide(text: str) -> Slide:
    return parse_slide(text, slide_id="r/x").slide


def _text(text: str) -> TextBlock:
    return TextBlock((Run(text),))


def _changed_lines(old: str, new: str) -> tuple[list[str], list[str]]:
    """The lines between the common start and the common end, before and after."""
    before, after = old.split("\n"), new.split("\n")
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return before, after


def _walk(slide: Slide) -> Sequence[Block]:
    return [*slide.walk(), *slide.notes]


def test_replacing_a_block_changes_only_its_lines() -> None:
    slide = _slide(_TEXT)
    result = replace_block(_TEXT, slide, slide.blocks[0], _text("other *text*"))
    assert _changed_lines(_TEXT, result) == (["para"], [r"other \*text\*"])


def test_a_block_in_a_column_or_in_the_notes_can_be_replaced() -> None:
    slide = _slide(_TEXT)
    quote = next(b for b in slide.walk() if isinstance(b, Quote))
    assert _changed_lines(_TEXT, replace_block(_TEXT, slide, quote, Pause())) == (["> q"], [". . ."])
    note = slide.notes[0]
    assert _changed_lines(_TEXT, replace_block(_TEXT, slide, note, _text("m"))) == (["n"], ["m"])


def test_blank_lines_are_added_where_the_neighbours_would_swallow_the_change() -> None:
    slide = _slide(_TEXT)
    result = replace_block(_TEXT, slide, slide.blocks[0], _BULLETS)
    assert _slide(result).blocks[:2] == (_BULLETS, slide.blocks[1])


def test_removing_and_inserting_are_each_others_inverse_in_meaning() -> None:
    slide = _slide(_TEXT)
    without = remove_block(_TEXT, slide, slide.blocks[1])
    assert _slide(without).blocks == (slide.blocks[0], *slide.blocks[2:])
    again = insert_block(without, _slide(without), slide.blocks[1], after=_slide(without).blocks[0])
    assert _slide(again) == slide


def test_a_first_block_goes_below_the_title() -> None:
    result = insert_block("# T\n\na\n", _slide("# T\n\na\n"), _text("new"))
    assert result == "# T\n\nnew\n\na\n"
    assert insert_block("", _slide(""), _text("new")) == "new\n"


def test_the_title_can_be_changed_taken_away_and_given() -> None:
    slide = _slide(_TEXT)
    assert _changed_lines(_TEXT, replace_title(_TEXT, slide, (Run("New"),))) == (["#  T  #"], ["# New"])
    without = replace_title(_TEXT, slide, ())
    assert _slide(without).title == ()
    assert _slide(replace_title(without, _slide(without), (Run("T"),))) == slide


def test_a_note_is_changed_put_between_or_taken_away_without_touching_its_neighbours() -> None:
    text = "# T\n\n::: notes\nFirst   one.\n\n\n*  item\n\nLast\n   one.\n:::\n"
    slide = _slide(text)
    first, items, last = slide.notes
    assert replace_notes(text, slide, [_text("New."), items, last]) == text.replace("First   one.", "New.")
    assert replace_notes(text, slide, [first, _text("New."), items, last]) == text.replace(
        "First   one.", "First   one.\n\nNew."
    )
    assert replace_notes(text, slide, [*slide.notes, _text("New.")]) == text.replace(
        "   one.\n:::", "   one.\n\nNew.\n:::"
    )
    gone = replace_notes(text, slide, [first, last])
    assert "First   one.\n" in gone
    assert "Last\n   one.\n:::" in gone
    assert "item" not in gone


def test_the_notes_can_be_changed_taken_away_and_given() -> None:
    slide = _slide(_TEXT)
    assert _changed_lines(_TEXT, replace_notes(_TEXT, slide, [_text("m")])) == (["n"], ["m"])
    without = replace_notes(_TEXT, slide, [])
    assert without == _TEXT.removesuffix("\n::: notes\nn\n:::\n")
    assert replace_notes(without, _slide(without), slide.notes) == _TEXT


def test_line_ends_of_the_file_are_kept() -> None:
    text = _TEXT.replace("\n", "\r\n")
    slide = _slide(text)
    result = replace_block(text, slide, slide.blocks[0], _text("new"))
    assert result == text.replace("para", "new")
    assert set_meta(text, "minutes", 3) == text.replace("minutes: 2", "minutes: 3")


def test_a_block_that_is_not_in_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="not one of the slide's"):
        replace_block(_TEXT, _slide(_TEXT), TextBlock((Run("no"),), lines=(1, 1)), _BULLETS)


@pytest.mark.parametrize(
    ("key", "value", "change"),
    [
        ("layout", "cards", (["layout: text   # chosen"], ["layout: cards   # chosen"])),
        ("themes", ("x", "y z"), (["themes:", "  - a", "  - b"], ["themes: [x, y z]"])),
        ("minutes", None, (["minutes: 2"], [])),
        ("reviewed", datetime.date(2026, 2, 1), ([], ["reviewed: 2026-02-01"])),
        ("advisory", "a: b # c", ([], ["advisory: 'a: b # c'"])),
    ],
)
def test_front_matter_edits_leave_other_lines_alone(
    key: str, value: object, change: tuple[list[str], list[str]]
) -> None:
    assert _changed_lines(_TEXT, set_meta(_TEXT, key, value)) == change


def test_front_matter_is_made_where_there_is_none_and_refused_where_it_is_broken() -> None:
    assert set_meta("# T\n", "minutes", 2) == "---\nminutes: 2\n---\n# T\n"
    assert set_meta("# T\n", "minutes", None) == "# T\n"
    with pytest.raises(FormatError):
        set_meta("---\na: [\n---\n", "minutes", 2)


_PIECES = st.sampled_from(
    ["para", "two\nlines", "- a\n- b", "* x\n  * y", "> q\n> — w", "### h", ". . .", "![a](b.png)",
     "| a |\n|---|\n| 1 |", "```\n# c\n```", "- **1948** a\n- **1951** b", "## Column", "1) one\n2) two"]
)  # fmt: skip
_GAPS = st.sampled_from(["\n", "\n\n", "\n\n\n"])
_NEW = st.sampled_from(
    [
        _text("new"),
        _BULLETS,
        Heading((Run("h"),)),
        Pause(),
        Picture("x.png"),
        Quote(((Run("q"),),)),
        _text("- x"),
    ]
)
_texts = st.lists(st.tuples(_PIECES, _GAPS).map("".join), min_size=1, max_size=6).map(
    lambda parts: "---\nlayout: text # x\n---\n# T\n\n" + "".join(parts)
)


@settings(max_examples=200, deadline=None)
@given(_texts, _NEW, st.data())
def test_any_block_of_any_slide_can_be_replaced_and_only_its_lines_change(
    text: str, new: Block, data: st.DataObject
) -> None:
    slide = _slide(text)
    blocks = [b for b in _walk(slide) if b.lines]
    block = data.draw(st.sampled_from(blocks))
    result = replace_block(text, slide, block, new)
    first, last = block.lines or (1, 1)
    lines = text.split("\n")
    assert result.startswith("".join(line + "\n" for line in lines[: first - 1]))
    assert result.endswith("\n".join(lines[last:]))
    places = [b for b in _walk(_slide(result)) if b == new]
    assert places


@settings(max_examples=200, deadline=None)
@given(_texts, st.data())
def test_any_block_can_be_removed_and_put_back(text: str, data: st.DataObject) -> None:
    slide = _slide(text)
    index = data.draw(st.integers(0, len(slide.blocks) - 1))
    block = slide.blocks[index]
    without = remove_block(text, slide, block)
    rest = _slide(without)
    assert rest.blocks == (*slide.blocks[:index], *slide.blocks[index + 1 :])
    after = rest.blocks[index - 1] if index else None
    if after is None or after.lines:
        assert _slide(insert_block(without, rest, block, after=after)).blocks == slide.blocks
