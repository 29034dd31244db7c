"""Decks as other people's tools make them, their words as python-pptx reads them, and files taken apart."""

import io
import os
import re
import subprocess
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from pptx import Presentation
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches, Pt

from briefing_app.importing.imported import Imported
from tests.helpers.exported import png

_PLACE = (Inches(1), Inches(2), Inches(4), Inches(3))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


def lost_words(path: Path, imported: Imported) -> Counter[str]:
    """The words that python-pptx finds in the file and that are neither in the slides nor in the report."""
    kept = "\n".join(slide.text for slide in imported.slides) + "\n".join(
        d.message for d in imported.diagnostics
    )
    kept = re.sub(r"[\\^~*]", "", re.sub(r"&#\d+;|<br>", " ", kept))
    return words("\n".join(_texts(path))) - words(kept)


def _texts(path: Path) -> Iterator[str]:
    for slide in Presentation(str(path)).slides:
        yield from _shape_texts(slide.shapes)
        if slide.has_notes_slide:
            yield from _shape_texts(s for s in slide.notes_slide.shapes if not _is_number(s))


def _is_number(shape) -> bool:
    return shape.is_placeholder and "SLIDE_NUMBER" in str(shape.placeholder_format.type)


def _shape_texts(shapes) -> Iterator[str]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from _shape_texts(shape.shapes)
        elif shape.has_text_frame and not _is_number(shape):
            yield shape.text_frame.text
        elif getattr(shape, "has_table", False):
            yield from (cell.text for row in shape.table.rows for cell in row.cells)
        elif getattr(shape, "has_chart", False):
            yield from (series.name for plot in shape.chart.plots for series in plot.series)


def everyday_deck(path: Path) -> Path:
    """What people make in an office: the default template of python-pptx with a bit of everything."""
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Yearly review"
    first.placeholders[1].text = "Prepared for the board"
    _bullets(deck)
    _table(deck)
    _pictures(deck)
    _chart(deck, XL_CHART_TYPE.BAR_CLUSTERED)
    _chart(deck, XL_CHART_TYPE.AREA)
    _chart(deck, XL_CHART_TYPE.PIE)
    _scatter(deck)
    _comparison(deck)
    _group(deck)
    deck.save(str(path))
    return path


def _bullets(deck) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Risks we see"
    frame = slide.placeholders[1].text_frame
    frame.text = "Speech that divides"
    for level, text in ((1, "in the media"), (2, "on one network"), (0, "Arms that spread")):
        paragraph = frame.add_paragraph()
        paragraph.text, paragraph.level = text, level
    run = frame.add_paragraph().add_run()
    run.text, run.font.bold = "Read the report", True
    run.hyperlink.address = "https://www.un.org/report"
    other = frame.add_paragraph().add_run()
    other.text = "a local file"
    other.hyperlink.address = "file:///home/secret.xlsx"
    slide.notes_slide.notes_text_frame.text = "Pause here.\nAsk a question."
    slide._element.set("show", "0")


def _table(deck) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Who does what"
    table = slide.shapes.add_table(3, 3, *_PLACE).table
    for row in range(3):
        for column in range(3):
            table.cell(row, column).text = f"cell{row}{column} | x"
    table.cell(1, 0).merge(table.cell(2, 1))


def _pictures(deck) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    picture = slide.shapes.add_picture(io.BytesIO(png()), *_PLACE)
    picture._element.nvPicPr.cNvPr.set("descr", "A red field")
    picture.crop_left, picture.crop_top = 0.25, 0.125
    box = slide.shapes.add_textbox(*_PLACE)
    box.text_frame.text = "Words in a loose box"


def _chart(deck, kind) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = f"Chart {kind.name}"
    data = CategoryChartData()
    data.categories = ["Alpha", "Beta, gamma"]
    data.add_series("Counted", (1.5, None))
    chart = slide.shapes.add_chart(kind, *_PLACE, data).chart
    chart.has_title = True
    chart.chart_title.text_frame.text = "What was counted"


def _scatter(deck) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    data = XyChartData()
    series = data.add_series("Points")
    series.add_data_point(1, 2)
    slide.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *_PLACE, data)


def _comparison(deck) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[4])
    for index, text in enumerate(("Two sides", "Before", "old habit", "After", "new habit")):
        slide.placeholders[sorted(p.placeholder_format.idx for p in slide.placeholders)[index]].text = text


def _group(deck) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Boxes"
    group = slide.shapes.add_group_shape()
    for text, x, y in (("south", 1, 4), ("northeast", 3, 2), ("northwest", 1, 2.1)):
        box = group.shapes.add_textbox(Inches(x), Inches(y), Inches(1), Inches(0.5))
        box.text_frame.text = text
        box.text_frame.paragraphs[0].runs[0].font.size = Pt(18)


def by_office(source: Path, kind: str, folder: Path) -> Path:
    """The file as LibreOffice writes it, as "pptx" or "odp"."""
    profile = Path(tempfile.gettempdir()) / f"briefing-office-{os.getpid()}"
    command = [
        "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
        "--convert-to", kind, "--outdir", str(folder), str(source),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder / f"{source.stem}.{kind}"


def parts_of(path: Path) -> dict[str, bytes]:
    """The files in a ZIP."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, parts: Mapping[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> Path:
    """A ZIP of these files."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path
