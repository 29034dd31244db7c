"""An edit of a table touches the rows it changes and no others."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefing_app.model.blocks import Align, Table
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run, Runs
from briefing_app.reader import parse_slide
from briefing_app.reader.edits import replace_table

_TEXT = """\
# T

before

|Region |  Share|
|:---|---:|
| Africa|   **1**  |
|Asia   | 2
| Africa|   **1**  |

after
"""


def _slide(text: str) -> Slide:
    return parse_slide(text, slide_id="r/x").slide


def _table(slide: Slide) -> Table:
    return next(block for block in slide.walk() if isinstance(block, Table))


def _changed(text: str, new: Table) -> str:
    slide = _slide(text)
    return replace_table(text, slide, _table(slide), new)


def test_a_cell_edit_rewrites_its_row_only() -> None:
    table = _table(_slide(_TEXT))
    rows = list(table.rows)
    rows[1] = (rows[1][0], (Run("3"),))
    assert _changed(_TEXT, replace(table, rows=tuple(rows))) == _TEXT.replace("|Asia   | 2\n", "| Asia | 3 |\n")


def test_a_row_that_moves_keeps_its_line() -> None:
    table = _table(_slide(_TEXT))
    swapped = replace(table, rows=(table.rows[1], table.rows[0], table.rows[2]))
    assert _changed(_TEXT, swapped) == _TEXT.replace(
        "| Africa|   **1**  |\n|Asia   | 2\n", "|Asia   | 2\n| Africa|   **1**  |\n"
    )


def test_another_alignment_changes_the_line_of_dashes_only() -> None:
    table = _table(_slide(_TEXT))
    centered = replace(table, align=(Align.CENTER, Align.END))
    assert _changed(_TEXT, centered) == _TEXT.replace("|:---|---:|", "| :-: | --: |")


def test_rows_of_uneven_length_still_read_as_meant() -> None:
    text = "| a | b |\n|---|\n| 1 | 2 | 3 |\n| 4 |\n"
    table = _table(_slide(text))
    shorter = replace(table, rows=table.rows[1:])
    assert _table(_slide(_changed(text, shorter))) == shorter


def test_line_ends_of_the_file_are_kept() -> None:
    text = _TEXT.replace("\n", "\r\n")
    table = _table(_slide(text))
    without = replace(table, rows=table.rows[1:])
    assert _changed(text, without) == text.replace("| Africa|   **1**  |\r\n", "", 1)


_CELLS: st.SearchStrategy[Runs] = st.text("ab |*`<\\", max_size=4).map(
    lambda text: (Run(text.strip()),) if text.strip() else ()
)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    row = st.tuples(*[_CELLS] * width)
    align = draw(st.tuples(*[st.sampled_from(list(Align))] * width))
    return Table(draw(row), tuple(draw(st.lists(row, max_size=3))), align)


@settings(max_examples=200, deadline=None)
@given(_tables())
def test_any_table_may_take_the_place_of_any_other(new: Table) -> None:
    result = _changed(_TEXT, new)
    assert _table(_slide(result)) == new
    assert result.startswith("# T\n\nbefore\n\n")
    assert result.endswith("\n\nafter\n")
