"""Presentations of other people's tools become slides, and nothing of them is silently dropped."""

import io
import shutil
import zipfile
from pathlib import Path

import pypandoc
import pytest
from PIL import Image

from briefing_app.importing.imported import Imported, write_imported
from briefing_app.importing.pptx import import_pptx
from briefing_app.model.blocks import Chart, ChartKind, Code, Columns, ListBlock, Picture, Table
from briefing_app.model.slide import Slide, SlideLayoutName
from briefing_app.model.text import plain
from briefing_app.reader import parse_slide
from tests.helpers.exported import jpeg_with_exif, png
from tests.helpers.foreign import by_office, everyday_deck, lost_words, packed, parts_of

_MARKDOWN = """\
---
title: Early warning
author: Ana
---

# Part one

## Signals

- hate *speech* and **arms**
    - deeper `code`
    - [link](https://un.org)
- second

text between

1. one
2. two
    a. letters
3. three

::: notes
Say this slowly. **Really.**
:::

## Two sides

:::: {.columns}
::: {.column width="50%"}
- left words
:::
::: {.column}
- right words
:::
::::

## A table

| Actor | Horizon |
|:------|--------:|
| State | years   |
| UN    | days^1^ |

: The caption

## Code and quotation

```python
def f():
    return 1
```

> Never again

## A picture

![a map](map.png){width=50%}

## Ж、字 和 عربي

H~2~O, ~~gone~~, "quotes" -- dashes --- and ellipsis... $x^2 + y$.
"""


@pytest.fixture(scope="module")
def by_pandoc(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("pandoc")
    Image.new("RGB", (60, 40), "blue").save(folder / "map.png")
    (folder / "deck.md").write_text(_MARKDOWN, encoding="utf-8")
    arguments = [f"--resource-path={folder}"]
    pypandoc.convert_file(
        str(folder / "deck.md"), "pptx", outputfile=str(folder / "deck.pptx"), extra_args=arguments
    )
    return folder / "deck.pptx"


@pytest.fixture(scope="module")
def everyday(tmp_path_factory) -> Path:
    return everyday_deck(tmp_path_factory.mktemp("everyday") / "deck.pptx")


def _slides(imported: Imported) -> list[Slide]:
    return [parse_slide(s.text, language=s.language or "en").slide for s in imported.slides]


def _report(imported: Imported) -> str:
    return "\n".join(d.message for d in imported.diagnostics)


def test_pandoc_no_word_is_lost(by_pandoc):
    assert not lost_words(by_pandoc, import_pptx(by_pandoc))


def test_pandoc_every_kind_of_block_comes_back(by_pandoc):
    title, section, signals, sides, table, code, picture, last = _slides(import_pptx(by_pandoc))
    assert (title.layout, title.plain_title) == (SlideLayoutName.TITLE, "Early warning")
    assert (section.layout, section.plain_title) == (SlideLayoutName.SECTION, "Part one")
    lists = [b for b in signals.blocks if isinstance(b, ListBlock)]
    assert [(i.level, i.number) for b in lists for i in b.items] == [
        (0, None), (1, None), (1, None), (0, None), (0, 1), (0, 2), (1, 1), (0, 3),
    ]  # fmt: skip
    assert [plain(b.runs) for b in signals.notes] == ["Say this slowly. Really."]
    (columns,) = sides.blocks
    assert isinstance(columns, Columns)
    (grid,) = [b for b in table.blocks if isinstance(b, Table)]
    assert [[plain(c) for c in row] for row in (grid.header, *grid.rows)] == [
        ["Actor", "Horizon"], ["State", "years"], ["UN", "days1"],
    ]  # fmt: skip
    assert Code("def f():\n    return 1") in code.blocks
    assert any(isinstance(b, Picture) for b in picture.blocks)
    assert last.plain_title == "Ж、字 和 عربي"


def test_an_everyday_deck_loses_no_word(everyday):
    assert not lost_words(everyday, import_pptx(everyday))


def test_links_to_the_web_are_kept_and_others_named(everyday):
    imported = import_pptx(everyday)
    assert "**[Read the report](https://www.un.org/report)**" in imported.slides[1].text
    assert "file:///home/secret.xlsx" in _report(imported)
    assert not any("secret" in slide.text for slide in imported.slides)


def test_levels_notes_and_hidden_slides_are_kept(everyday):
    imported = import_pptx(everyday)
    slide = _slides(imported)[1]
    (items,) = (b.items for b in slide.blocks if isinstance(b, ListBlock))
    assert [item.level for item in items] == [0, 1, 2, 0, 0, 0]
    assert [plain(block.runs) for block in slide.notes] == ["Pause here.", "Ask a question."]
    assert imported.slides[1].is_hidden


def test_merged_cells_stand_apart_and_this_is_said(everyday):
    imported = import_pptx(everyday)
    (table,) = (b for b in _slides(imported)[2].blocks if isinstance(b, Table))
    assert [len(row) for row in table.rows] == [3, 3]
    assert plain(table.rows[1][0]) == ""
    assert "Merged cells" in _report(imported)


def test_pictures_keep_description_and_crop(everyday):
    imported = import_pptx(everyday)
    (picture,) = (b for b in _slides(imported)[3].blocks if isinstance(b, Picture))
    assert (picture.alt, picture.crop.left, picture.crop.top) == ("A red field", 0.25, 0.125)
    assert Image.open(io.BytesIO(imported.media[picture.path])).size == (80, 40)


def test_charts_keep_their_numbers_and_their_title(everyday):
    slides = _slides(import_pptx(everyday))
    charts = [block for slide in slides for block in slide.blocks if isinstance(block, Chart)]
    assert [chart.kind for chart in charts] == [ChartKind.BAR, ChartKind.LINE, ChartKind.DOUGHNUT]
    for chart in charts:
        assert chart.categories == ("Alpha", "Beta, gamma")
        assert [(s.name, s.values) for s in chart.series] == [("Counted", (1.5, None))]
    assert plain(slides[4].blocks[0].runs) == "What was counted"


def test_a_chart_of_another_kind_is_a_table_and_this_is_said(everyday):
    imported = import_pptx(everyday)
    assert any(isinstance(block, Table) for block in _slides(imported)[7].blocks)
    assert "scatterChart" in _report(imported)


def test_a_comparison_has_columns_with_titles(everyday):
    (columns,) = _slides(import_pptx(everyday))[8].blocks
    assert [plain(column.title) for column in columns.columns] == ["Before", "After"]


def test_groups_are_read_from_the_top_left(everyday):
    assert [plain(b.runs) for b in _slides(import_pptx(everyday))[9].blocks] == [
        "northwest",
        "northeast",
        "south",
    ]


def test_a_narrow_page_is_reported(everyday):
    assert "4:3 (10 × 7.5 in)" in _report(import_pptx(everyday))


@pytest.mark.libreoffice
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_decks_lose_no_word(everyday, by_pandoc, tmp_path):
    for deck in (everyday, by_pandoc):
        again = by_office(by_office(deck, "odp", tmp_path), "pptx", tmp_path / "again")
        assert not lost_words(again, import_pptx(again))


_DIAGRAM = """<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>
<dgm:pt modelId="0" type="doc"/>{points}</dgm:ptLst><dgm:cxnLst>
<dgm:cxn modelId="9" srcId="0" destId="1" srcOrd="0"/><dgm:cxn modelId="8" srcId="0" destId="2" srcOrd="1"/>
<dgm:cxn modelId="7" srcId="1" destId="3" srcOrd="0"/><dgm:cxn modelId="6" srcId="3" destId="1" srcOrd="0"/>
</dgm:cxnLst></dgm:dataModel>"""
_POINT = '<dgm:pt modelId="{id}"><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_REL = '<Relationship Id="{id}" Type="http://x/{kind}" Target="{target}"/>'


def _with_shape(source: Path, target: Path, shape: str, *relations: str, **parts: bytes) -> Imported:
    """The second slide of `source` with one more shape, and the parts it refers to."""
    files = parts_of(source)
    slide, rels = "ppt/slides/slide2.xml", "ppt/slides/_rels/slide2.xml.rels"
    files[slide] = files[slide].replace(b"</p:spTree>", shape.encode() + b"</p:spTree>")
    files[rels] = files[rels].replace(b"</Relationships>", "".join(relations).encode() + b"</Relationships>")
    files |= {name.replace("__", "/").replace("_dot_", "."): data for name, data in parts.items()}
    return import_pptx(packed(target / "deck.pptx", files))


def test_smartart_becomes_a_list_of_its_texts(everyday, tmp_path):
    points = "".join(_POINT.format(id=i, text=t) for i, t in ((1, "cause"), (2, "effect"), (3, "detail")))
    frame = (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="77" name="D"/></p:nvGraphicFramePr><a:graphic>'
        f'<a:graphicData uri="http://x/diagram"><dgm:relIds xmlns:dgm="d" {_R} r:dm="rId90"/></a:graphicData>'
        "</a:graphic></p:graphicFrame>"
    )
    relation = _REL.format(id="rId90", kind="diagramData", target="../diagrams/data1.xml")
    data = _DIAGRAM.format(points=points).encode()
    imported = _with_shape(everyday, tmp_path, frame, relation, ppt__diagrams__data1_dot_xml=data)
    assert "- cause\n  - detail\n- effect" in imported.slides[1].text
    assert "SmartArt" in _report(imported)


def test_an_embedded_object_leaves_its_picture_and_a_word_in_the_report(everyday, tmp_path):
    frame = (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="77" name="O"/></p:nvGraphicFramePr><a:graphic>'
        f'<a:graphicData uri="http://x/ole"><p:oleObj {_R} progId="Excel.Sheet.12" r:id="rId91"><p:pic>'
        '<p:blipFill><a:blip r:embed="rId92"/></p:blipFill></p:pic></p:oleObj></a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )
    relation = _REL.format(id="rId92", kind="image", target="../media/ole.png")
    imported = _with_shape(everyday, tmp_path, frame, relation, ppt__media__ole_dot_png=png())
    assert "](media/ole.png)" in imported.slides[1].text
    assert "Excel.Sheet.12" in _report(imported)


def test_a_video_leaves_its_still_and_a_word_in_the_report(everyday, tmp_path):
    movie = (
        '<p:pic><p:nvPicPr><p:cNvPr id="77" name="V" descr="A film"/><p:cNvPicPr/><p:nvPr>'
        f'<a:videoFile {_R} r:link="rId93"/></p:nvPr></p:nvPicPr><p:blipFill><a:blip {_R} r:embed="rId92"/>'
        "</p:blipFill></p:pic>"
    )
    relation = _REL.format(id="rId92", kind="image", target="../media/still.png")
    imported = _with_shape(everyday, tmp_path, movie, relation, ppt__media__still_dot_png=png())
    assert "![A film](media/still.png)" in imported.slides[1].text
    assert "a video" in _report(imported)


def test_a_windows_metafile_is_reported_with_its_description(everyday, tmp_path):
    drawing = (
        '<p:pic><p:nvPicPr><p:cNvPr id="77" name="W" descr="An old logo"/></p:nvPicPr><p:blipFill>'
        f'<a:blip {_R} r:embed="rId92"/></p:blipFill></p:pic>'
    )
    relation = _REL.format(id="rId92", kind="image", target="../media/logo.emf")
    imported = _with_shape(everyday, tmp_path, drawing, relation, ppt__media__logo_dot_emf=b"\x01\x00\x00\x00")
    assert "EMF is not shown here" in _report(imported)
    assert "An old logo" in _report(imported)


def test_comments_are_reported_with_their_words(everyday, tmp_path):
    comments = b'<p:cmLst xmlns:p="p"><p:cm authorId="0"><p:text>Is this still true?</p:text></p:cm></p:cmLst>'
    relation = _REL.format(id="rId94", kind="comments", target="../comments/comment1.xml")
    imported = _with_shape(everyday, tmp_path, "", relation, ppt__comments__comment1_dot_xml=comments)
    assert "“Is this still true?”" in _report(imported)


def test_what_a_picture_says_of_its_origin_is_left_behind(everyday, tmp_path):
    files = parts_of(everyday)
    files["ppt/media/image1.png"] = jpeg_with_exif("Secret Artist")
    imported = import_pptx(packed(tmp_path / "deck.pptx", files))
    assert list(imported.media) == ["media/image1.jpg"]
    assert b"Secret" not in imported.media["media/image1.jpg"]


def test_formulas_keep_their_letters(everyday, tmp_path):
    formula = (
        '<p:sp><p:nvSpPr><p:cNvPr id="77" name="F"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>so </a:t></a:r>'
        '<a14:m xmlns:a14="m"><m:oMath xmlns:m="o"><m:r><m:t>E=mc</m:t></m:r></m:oMath></a14:m></a:p>'
        "</p:txBody></p:sp>"
    )
    assert "so E=mc" in _with_shape(everyday, tmp_path, formula).slides[1].text


def test_the_newer_form_of_a_shape_counts_once(everyday, tmp_path):
    words = "<p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody>"
    shape = f'<p:sp><p:nvSpPr><p:cNvPr id="7" name="x"/></p:nvSpPr>{words}</p:sp>'
    both = (
        '<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="x">' + shape.format("newer") + "</mc:Choice>"
        "<mc:Fallback>" + shape.format("older") + "</mc:Fallback></mc:AlternateContent>"
    )
    text = _with_shape(everyday, tmp_path, both).slides[1].text
    assert "newer" in text
    assert "older" not in text


def test_slides_go_into_a_library_without_overwriting(everyday, tmp_path):
    imported = import_pptx(everyday)
    first = write_imported(imported, tmp_path / "new", "en")
    before = {path: path.read_bytes() for path in first}
    second = write_imported(imported, tmp_path / "new", "en")
    assert {path: path.read_bytes() for path in first} == before
    assert not set(first) & set(second)


def test_slides_in_another_language_than_the_library_say_so_in_their_name(by_pandoc, tmp_path):
    imported = import_pptx(by_pandoc)
    french = Imported(tuple(type(s)(s.name, s.text, "fr") for s in imported.slides))
    assert all(path.name.endswith(".fr.md") for path in write_imported(french, tmp_path / "a", "en"))
    assert not any(path.name.endswith(".fr.md") for path in write_imported(french, tmp_path / "b", "fr"))


def test_importing_changes_nothing_in_the_file(everyday):
    before = everyday.read_bytes()
    import_pptx(everyday)
    assert everyday.read_bytes() == before
    assert zipfile.is_zipfile(everyday)
