import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.layout.frame import StyledParagraph, StyledRun
from briefing_app.layout.measure import MeasuredLine
from briefing_app.layout.text import CELL_ASCENT, TOLERANCE, set_text
from briefing_app.model.geometry import Rect
from briefing_app.model.theme import Anchor, TextAlign
from tests.helpers.squares import SquareMeasurer

_BOX = Rect(100, 50, 200, 120)


def _paragraph(text: str, size: float = 20, **style: object) -> StyledParagraph:
    return StyledParagraph((StyledRun(text, size, "000000"),), size, **style)  # type: ignore[arg-type]


def _lines(text: str, width: float, *, balanced: bool = False) -> list[str]:
    result = set_text((_paragraph(text),), width, SquareMeasurer(), balanced=balanced)
    return [text[line.start : line.end] for line in result.broken[0]]


def test_lines_stand_at_one_size_and_then_every_1_2_sizes_below_the_top() -> None:
    body = set_text((_paragraph("aaaa bbbb cccc"),), 60, SquareMeasurer()).body(_BOX)
    assert [line.baseline for line in body.lines] == [70, 94, 118]


def test_space_before_counts_between_paragraphs_but_not_before_the_first() -> None:
    paragraphs = (_paragraph("a", space_before=10), _paragraph("b", space_before=10))
    text = set_text(paragraphs, 200, SquareMeasurer())
    assert text.height == 24 + 10 + 24
    assert [line.baseline for line in text.body(_BOX).lines] == [70, 104]


def test_in_table_cells_the_first_baseline_is_the_pitch_less_the_descent() -> None:
    body = set_text((_paragraph("a"),), 200, SquareMeasurer(), ascent=CELL_ASCENT).body(_BOX)
    assert body.lines[0].baseline == pytest.approx(50 + 24 - 0.212 * 20)


@pytest.mark.parametrize(("anchor", "baseline"), [(Anchor.TOP, 70), (Anchor.MIDDLE, 118), (Anchor.BOTTOM, 166)])
def test_anchored_text_stands_where_its_box_says(anchor: Anchor, baseline: float) -> None:
    body = set_text((_paragraph("a"),), 200, SquareMeasurer()).body(_BOX, anchor)
    assert body.lines[0].baseline == baseline


@pytest.mark.parametrize(
    ("align", "x"), [(TextAlign.START, 100), (TextAlign.CENTER, 190), (TextAlign.END, 280)]
)
def test_lines_are_aligned_in_the_box(align: TextAlign, x: float) -> None:
    body = set_text((_paragraph("aa", align=align),), 200, SquareMeasurer()).body(_BOX)
    assert body.lines[0].x == x


def test_text_starts_at_its_indent() -> None:
    body = set_text((_paragraph("aa", text_indent=24, hanging=24),), 200, SquareMeasurer()).body(_BOX)
    assert body.lines[0].x == 124


def test_one_measure_is_enough_where_breaks_are_stable() -> None:
    measurer = SquareMeasurer()
    set_text((_paragraph("aaaa bbbb cccc"),), 65, measurer)
    assert measurer.calls == 1


def test_a_width_at_which_a_word_just_fits_is_narrowed() -> None:
    text = set_text((_paragraph("aaaa bbbb"),), 90.1, SquareMeasurer())
    assert len(text.broken[0]) == 2
    assert 88 < text.wrap_width < 90


class _Undecided(SquareMeasurer):
    """Other programs break differently at widths from `limit` on."""

    def __init__(self, limit: float) -> None:
        super().__init__()
        self._limit = limit

    def agrees(self, paragraph: StyledParagraph, width: float) -> bool:
        return width < self._limit


def test_a_width_at_which_other_programs_break_alike_is_preferred() -> None:
    text = set_text((_paragraph("aaaa bbbb"),), 100, _Undecided(96))
    assert 94 < text.wrap_width < 96


def test_where_programs_never_agree_the_widest_stable_width_is_kept() -> None:
    assert set_text((_paragraph("aaaa bbbb"),), 100, _Undecided(0)).wrap_width == 100


@given(st.lists(st.text("abc", min_size=1, max_size=9), min_size=1, max_size=40), st.floats(120, 400))
def test_breaks_do_not_change_when_the_text_comes_out_half_a_percent_wider_or_narrower(
    words: list[str], width: float
) -> None:
    paragraph = _paragraph(" ".join(words))
    text = set_text((paragraph,), width, SquareMeasurer())
    assert text.wrap_width <= width
    if text.wrap_width == width and any(line.width > width * (1 - TOLERANCE) for line in text.broken[0]):
        return  # no stable width was within reach
    for factor in (1 - TOLERANCE * 0.99, 1.0, 1 + TOLERANCE * 0.99):
        assert list(SquareMeasurer().lines(paragraph, text.wrap_width * factor)) == list(text.broken[0])


def test_a_title_with_a_single_word_on_its_last_line_is_balanced() -> None:
    assert _lines("aaaa bbbb cccc dddd", 150) == ["aaaa bbbb cccc", "dddd"]
    assert _lines("aaaa bbbb cccc dddd", 150, balanced=True) == ["aaaa bbbb", "cccc dddd"]


class _Full:
    """A measurer of cut words: every line is as wide as it may be, so that no width is stable."""

    def __init__(self) -> None:
        self.read = 0

    def lines(self, paragraph: StyledParagraph, width: float) -> list[MeasuredLine]:
        self.read += len(paragraph.text)
        return [MeasuredLine(0, len(paragraph.text), width)]


@pytest.mark.parametrize("length", [10, 1_000, 30_000])
def test_the_search_for_a_stable_width_ends_soon_in_a_long_text(length: int) -> None:
    measurer = _Full()
    set_text((_paragraph("[" * length),), 200, measurer)
    assert measurer.read <= max(20_000, length) + 2 * length
