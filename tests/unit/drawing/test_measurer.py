import pytest
from PySide6.QtGui import QTextLayout

from briefing_app.drawing import QtMeasurer
from briefing_app.layout import load_theme
from briefing_app.layout.frame import StyledParagraph, StyledRun

# Advance widths of Arial and Arial Bold, in thousandths of the size: H e l l o
_HELLO = 722 + 556 + 222 + 222 + 556
_HELLO_BOLD = 722 + 556 + 278 + 278 + 611


@pytest.fixture
def measurer(qapp: object) -> QtMeasurer:
    return QtMeasurer(load_theme("plain"))


def _paragraph(text: str, *, size: float = 20, bold: bool = False, language: str = "en") -> StyledParagraph:
    run = StyledRun(text, size, "000000", bold=bold, language=language)
    return StyledParagraph((run,), size, rtl=language == "ar")


def _broken(measurer: QtMeasurer, text: str, width: float, language: str = "en") -> list[str]:
    return [text[a:b] for a, b, _ in measurer.lines(_paragraph(text, language=language), width)]


def test_latin_text_is_as_wide_as_in_arial(measurer: QtMeasurer) -> None:
    (line,) = measurer.lines(_paragraph("Hello", size=100), 1000)
    assert line.width == pytest.approx(_HELLO / 10, abs=0.3)


def test_bold_text_is_as_wide_as_in_arial_bold(measurer: QtMeasurer) -> None:
    (line,) = measurer.lines(_paragraph("Hello", size=100, bold=True), 1000)
    assert line.width == pytest.approx(_HELLO_BOLD / 10, abs=0.3)


def test_bold_arabic_is_wider_than_regular(measurer: QtMeasurer) -> None:
    regular, bold = (
        measurer.lines(_paragraph("منع الإبادة", bold=bold, language="ar"), 1000)[0].width
        for bold in (False, True)
    )
    assert bold > regular * 1.03


def test_no_text_is_one_empty_line(measurer: QtMeasurer) -> None:
    assert list(measurer.lines(_paragraph(""), 100)) == [(0, 0, 0.0)]


def test_lines_break_at_spaces_and_leave_them_out(measurer: QtMeasurer) -> None:
    assert _broken(measurer, "early warning works", 140) == ["early warning", "works"]


def test_no_line_ends_after_a_slash(measurer: QtMeasurer) -> None:
    assert _broken(measurer, "see A/RES/60/1 now", 110) == ["see", "A/RES/60/1", "now"]


@pytest.mark.parametrize("dash", ["-", "–"])
def test_a_line_may_end_after_a_hyphen_or_dash_before_a_digit(measurer: QtMeasurer, dash: str) -> None:
    assert _broken(measurer, f"in 1948{dash}1951", 80) == [f"in 1948{dash}", "1951"]


def test_no_line_begins_with_a_closing_mark(measurer: QtMeasurer) -> None:
    assert _broken(measurer, "aux actes ; mots", 85) == ["aux", "actes ;", "mots"]


def test_a_line_break_in_the_text_ends_its_line(measurer: QtMeasurer) -> None:
    assert _broken(measurer, "one\ntwo\n", 500) == ["one", "two", ""]


def test_places_count_characters_beyond_the_basic_plane_once(measurer: QtMeasurer) -> None:
    text = "🕊🕊 1948-1951\nlast"
    assert _broken(measurer, text, 500) == ["🕊🕊 1948-1951", "last"]


def test_a_word_wider_than_the_line_is_broken(measurer: QtMeasurer) -> None:
    lines = _broken(measurer, "x" * 40, 100)
    assert len(lines) > 1
    assert "".join(lines) == "x" * 40


def test_chinese_lines_do_not_begin_with_a_full_stop(measurer: QtMeasurer) -> None:
    assert all(not line.startswith("。") for line in _broken(measurer, "防止灭绝种族是责任。" * 5, 105, "zh"))


def test_the_same_paragraph_is_measured_alike_at_every_width(measurer: QtMeasurer) -> None:
    paragraph = _paragraph("Each State carries the first responsibility for its own population.")
    first = measurer.lines(paragraph, 200)
    measurer.lines(paragraph, 90)
    assert list(measurer.lines(paragraph, 200)) == list(first)


def test_lines_that_all_end_where_the_writer_ended_them_are_not_broken_again(measurer, monkeypatch) -> None:
    """8,000 rows of a table that is too large are one such text, asked for at many sizes."""
    made = []
    begin = QTextLayout.beginLayout
    monkeypatch.setattr(QTextLayout, "beginLayout", lambda layout: (made.append(layout), begin(layout))[1])
    paragraph = _paragraph("early\nwarning\nworks")
    assert [len(measurer.lines(paragraph, width)) for width in (300, 900, 500, 120)] == [3, 3, 3, 3]
    assert len(made) == 1
    assert len(measurer.lines(paragraph, 40)) > 3


def test_chinese_and_western_letters_stand_apart(measurer: QtMeasurer) -> None:
    widths = [
        measurer.lines(_paragraph(text, size=100, language="zh"), 9_000)[0].width
        for text in ("中文11中文", "中文", "11")
    ]
    assert widths[0] - 2 * widths[1] - widths[2] == pytest.approx(2 * 24, abs=0.3)


def test_dashes_fill_squares_in_chinese(measurer: QtMeasurer) -> None:
    (line,) = measurer.lines(_paragraph("——", size=100, language="zh"), 9_000)
    assert line.width == pytest.approx(200, abs=1)


def test_a_width_is_told_at_which_another_program_breaks_chinese_differently(measurer: QtMeasurer) -> None:
    paragraph = _paragraph("A/RES/60/1。2019年12月9日。1948年", language="zh")
    said = [measurer.agrees(paragraph, width) for width in range(40, 300, 5)]
    assert True in said
    assert False in said


def test_a_width_is_told_at_which_another_program_parts_a_mark_from_its_word(measurer: QtMeasurer) -> None:
    paragraph = _paragraph("aux actes ; mots")
    word, marked = (measurer.lines(_paragraph(text), 900)[0].width for text in ("aux actes", "aux actes ;"))
    assert not measurer.agrees(paragraph, (word + marked) / 2)
    assert measurer.agrees(paragraph, marked + 1)
