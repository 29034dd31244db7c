"""On paper: what goes where, and a file from a printer that prints to a file."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from briefing_app.gui.printing.arrangement import Arrangement, pages, slices
from briefing_app.gui.printing.dialog import PrintDialog
from briefing_app.model.geometry import Rect, Size
from tests.gui.test_access import nameless

_A4, _LETTER = Size(515, 762), Size(540, 712)
_SLIDE = Size(960, 540)
_ARRANGEMENTS = st.sampled_from(list(Arrangement))


_PAPERS = st.sampled_from([_A4, _LETTER, Size(762, 515)])


@given(_ARRANGEMENTS, st.integers(1, 40), _PAPERS, st.booleans(), st.booleans())
def test_every_slide_is_on_one_page_within_the_paper_and_over_nothing_else(
    arrangement, count, paper, wide, rtl
):
    slide = _SLIDE if wide else Size(720, 540)
    made = list(pages(arrangement, count, paper, slide, rtl=rtl))
    assert [placed.slide for page in made for placed in page] == list(range(count))
    whole = Rect(0, 0, paper.width, paper.height)
    for page in made:
        places = [r for placed in page for r in (placed.rect, placed.beside) if r is not None]
        assert all(whole.contains(place) for place in places)
        assert not any(a.overlaps(b) for i, a in enumerate(places) for b in places[:i])
        assert all(abs(p.rect.width / p.rect.height - slide.width / slide.height) < 0.01 for p in page)


def test_pages_are_read_as_their_slides_are():
    """The first of two slides stands where one begins to read, and so does a slide beside lines."""
    for rtl in (False, True):
        ((first, second, *_),) = pages(Arrangement.SIX, 6, _A4, _SLIDE, rtl=rtl)
        assert (first.rect.x > second.rect.x) is rtl
        ((first, *_),) = pages(Arrangement.THREE, 3, _A4, _SLIDE, rtl=rtl)
        assert (first.rect.x > first.beside.x) is rtl


@given(st.lists(st.floats(5, 40), max_size=60), st.floats(10, 300), st.floats(60, 300))
def test_notes_are_cut_between_lines_and_nothing_is_lost(heights, first, room):
    ends = [sum(heights[: n + 1]) for n in range(len(heights))]
    cut = list(slices(ends, first, room))
    assert cut[0][0] == 0
    assert cut[-1][1] == (ends[-1] if ends else 0)
    assert all(before[1] == after[0] for before, after in pairwise(cut))
    assert all(border in (0, *ends) for span in cut for border in span)
    limits = (first, *[room] * len(cut))
    assert all(last - start <= limit + 0.01 for (start, last), limit in zip(cut, limits, strict=False))


@pytest.fixture
def dialog(desk, qtbot):
    desk.open_outline()
    desk.do("slide.hide")
    workspace = desk.window.open_workspace
    workspace.gate = None
    desk.do("file.print")
    found = QApplication.activeModalWidget()
    assert isinstance(found, PrintDialog)
    yield found
    found.reject()


@pytest.mark.parametrize(("arrangement", "count"), [("slides", 9), ("three", 3), ("six", 2), ("notes", 9)])
def test_the_shown_slides_are_printed(dialog, tmp_path, arrangement, count):
    dialog.what.setCurrentIndex(dialog.what.findData(arrangement))
    target = tmp_path / "out.pdf"
    dialog.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer.setOutputFileName(str(target))
    dialog._choose_printer = lambda: True
    dialog.accept()
    made = len(re.findall(rb"/Type /Page\b(?!s)", target.read_bytes()))
    assert made == count if arrangement != "notes" else made >= count
    assert not dialog.isVisible()


def test_the_preview_shows_what_is_chosen_and_everything_has_a_name(dialog):
    dialog.what.setCurrentIndex(dialog.what.findData("six"))
    dialog.preview.updatePreview()
    assert dialog.preview.pageCount() == 2
    assert nameless([dialog.what, dialog.preview]) == []
