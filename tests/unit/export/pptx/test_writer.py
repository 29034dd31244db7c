import io
import zipfile

import pytest
from pptx.util import Pt

from briefing_app.export.options import ExportOptions, Notes, Profile
from briefing_app.export.pptx import write
from briefing_app.export.pptx.lint import lint
from briefing_app.layout import load_theme
from briefing_app.model.deck import Deck, Section
from tests.helpers.exported import deck_of, entry, frames_of, jpeg_with_exif, opened, png, written

NOTES = "::: notes\nSay **this**.\n\n- and that\n:::\n"
LISTS = f"# Two kinds of list\n\n- One\n  - Deeper\n- Two\n\n3. Third\n4. Fourth\n\n{NOTES}"
ROWS = "| Genocide | Groups | Intent |\n| War crimes | Persons | Link |\n"
TABLE = f"# Four terms\n\n| Term | Protected | Test |\n|---|---|---|\n{ROWS}"
CHART = "# Cases\n\n```chart column alt=\"Cases rose\"\nYear,=cmd|' /C calc'!A0,Two\n@2001,1,2\n2002,3,4\n```\n"
BUILD = "# Steps\n\n- First\n\n. . .\n\n- Second\n\n. . .\n\n- Third\n"
ARABIC = "# منع الإبادة الجماعية\n\n- أولا\n- ثانيا\n"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def slide_xml(data: bytes, number: int = 1) -> str:
    return parts(data)[f"ppt/slides/slide{number}.xml"].decode()


@pytest.mark.parametrize("theme", ["plain", "night", "commemoration"])
def test_every_kind_of_slide_passes_the_lint(theme: str) -> None:
    data = written(deck_of(LISTS, TABLE, CHART, BUILD, ARABIC, "# Only a title\n", ""), theme=theme)
    assert lint(data) == ()


def test_the_title_is_in_the_title_placeholder_and_first() -> None:
    slide = opened(written(deck_of(LISTS))).slides[0]
    assert slide.shapes.title.text == "Two kinds of list"
    assert slide.shapes[0].shape_id == slide.shapes.title.shape_id


def test_text_that_is_as_the_layout_says_carries_no_format_of_its_own() -> None:
    title = opened(written(deck_of(LISTS))).slides[0].shapes.title
    assert title.text_frame.paragraphs[0].runs[0].font.size is None
    assert title._element.spPr.xfrm is None


def test_list_levels_are_paragraph_levels() -> None:
    slide = opened(written(deck_of(LISTS))).slides[0]
    body = next(s for s in slide.placeholders if "Deeper" in s.text_frame.text)
    assert [(p.text, p.level) for p in body.text_frame.paragraphs][:3] == [
        ("One", 0),
        ("Deeper", 1),
        ("Two", 0),
    ]


def test_numbers_of_one_list_share_their_start() -> None:
    assert slide_xml(written(deck_of(LISTS))).count('<a:buAutoNum type="arabicPeriod" startAt="3"/>') == 2


def test_a_table_is_native_with_a_header_row() -> None:
    slide = opened(written(deck_of(TABLE))).slides[0]
    table = next(s.table for s in slide.shapes if s.has_table)
    assert table.first_row
    assert [cell.text for cell in table.rows[0].cells] == ["Term", "Protected", "Test"]


def test_lines_of_a_table_cell_have_an_exact_pitch() -> None:
    slide = opened(written(deck_of(TABLE))).slides[0]
    paragraph = next(s.table for s in slide.shapes if s.has_table).cell(1, 1).text_frame.paragraphs[0]
    size = paragraph.runs[0].font.size
    assert paragraph.line_spacing == pytest.approx(1.2 * size, abs=Pt(0.01))


def test_notes_are_kept_with_their_paragraphs_and_bold_words() -> None:
    notes = opened(written(deck_of(LISTS))).slides[0].notes_slide.notes_text_frame
    assert [p.text for p in notes.paragraphs] == ["Say this.", "and that"]
    assert [run.font.bold for run in notes.paragraphs[0].runs] == [None, True, None]


@pytest.mark.parametrize(
    "options", [ExportOptions(notes=Notes.DROP), ExportOptions(profile=Profile.PUBLIC)], ids=["drop", "public"]
)
def test_without_notes_no_byte_of_them_remains(options: ExportOptions) -> None:
    found = parts(written(deck_of(LISTS), options=options))
    assert not any("notes" in name.lower() for name in found)
    assert not any(b"and that" in data or b"notesMaster" in data for data in found.values())


def test_equal_decks_give_equal_bytes() -> None:
    deck = deck_of(LISTS, TABLE, CHART, BUILD)
    assert written(deck) == written(deck)


def test_content_types_come_first() -> None:
    assert next(iter(parts(written(deck_of(LISTS))))) == "[Content_Types].xml"


def test_nothing_of_a_template_or_a_person_is_left() -> None:
    found = parts(written(deck_of(LISTS, CHART)))
    assert not any("printer" in name or "thumbnail" in name for name in found)
    assert not any(b"Steve Canny" in data or b"python-pptx" in data for data in found.values())
    properties = opened(written(deck_of(LISTS))).core_properties
    assert (properties.title, properties.author) == ("A talk", "")


def test_every_slide_is_in_the_section_of_its_deck() -> None:
    sections = (
        Section("", (entry(LISTS, "a"),)),
        Section("Law & more", (entry(TABLE, "b"), entry(BUILD, "c"))),
    )
    xml = parts(written(Deck(title="A", sections=sections)))["ppt/presentation.xml"].decode()
    assert 'name="Default Section"' in xml
    assert 'name="Law &amp; more"' in xml
    assert xml.count("<p14:sldId ") == 3


def test_a_deck_without_named_sections_has_no_list_of_them() -> None:
    assert "section" not in parts(written(deck_of(LISTS)))["ppt/presentation.xml"].decode()


def test_paragraphs_build_one_by_one() -> None:
    xml = slide_xml(written(deck_of(BUILD)))
    assert [f'<p:pRg st="{n}" end="{n}"/>' in xml for n in range(3)] == [False, True, True]
    assert xml.count('nodeType="clickEffect"') == 2
    assert 'build="p"' in xml


def test_a_theme_that_fades_gives_a_transition() -> None:
    assert "<p:fade/>" in slide_xml(written(deck_of(LISTS), theme="commemoration"))
    assert "<p:transition" not in slide_xml(written(deck_of(LISTS)))


def test_arabic_reads_from_the_right_in_its_own_language() -> None:
    xml = slide_xml(written(deck_of(ARABIC, language="ar")))
    assert 'algn="r" rtl="1"' in xml
    assert 'lang="ar-SA"' in xml


def test_chinese_text_does_not_hang_its_punctuation() -> None:
    xml = slide_xml(written(deck_of("# 防止灭绝种族\n", language="zh")))
    assert 'hangingPunct="0"' in xml
    assert 'lang="zh-CN"' in xml


def test_a_hidden_slide_is_marked_as_hidden() -> None:
    deck = Deck(sections=(Section("", (entry(LISTS, hidden=True),)),))
    assert ' show="0">' in slide_xml(written(deck))


def test_a_picture_keeps_its_alternative_text_and_loses_its_origin() -> None:
    media = {"media/a.jpg": jpeg_with_exif("Canary Jane")}
    data = written(deck_of("# A picture\n\n![A red box](media/a.jpg)\n"), media=media)
    assert 'descr="A red box"' in slide_xml(data)
    assert not any(b"Canary" in part for part in parts(data).values())


def test_the_same_picture_is_stored_once() -> None:
    media = {"media/a.png": png(), "media/b.png": png()}
    data = written(deck_of("# A\n\n![x](media/a.png)\n", "# B\n\n![y](media/b.png)\n"), media=media)
    assert [name for name in parts(data) if "/media/" in name] == ["ppt/media/image1.png"]


def test_a_picture_without_alternative_text_is_decorative() -> None:
    data = written(deck_of("# A\n\n![](media/a.png)\n"), media={"media/a.png": png()})
    picture = slide_xml(data).split("<p:pic>")[1]
    assert "adec:decorative" in picture


def test_a_broken_picture_shows_as_a_box_with_its_words() -> None:
    data = written(deck_of("# A\n\n![A red box](media/a.png)\n"), media={"media/a.png": b"not a picture"})
    assert lint(data) == ()
    assert "<a:t>A red box</a:t>" in slide_xml(data)


def test_a_chart_is_native_and_its_workbook_holds_no_formula() -> None:
    data = written(deck_of(CHART))
    chart = next(s for s in opened(data).slides[0].shapes if s.has_chart)
    assert [s.values for s in chart.chart.plots[0].series] == [(1.0, 3.0), (2.0, 4.0)]
    workbook = parts(parts(data)["ppt/embeddings/Chart1.xlsx"])
    assert not any(b"<f>" in part for part in workbook.values())
    assert b"'=cmd" in workbook["xl/sharedStrings.xml"]
    assert b"'@2001" in workbook["xl/sharedStrings.xml"]


def test_only_safe_links_are_links() -> None:
    text = "# Links\n\n- [a](https://example.org/?a=1&b=2)\n- [b](file:///etc/passwd)\n- [c](javascript:x)\n"
    rels = parts(written(deck_of(text)))["ppt/slides/_rels/slide1.xml.rels"].decode()
    assert 'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"' in rels
    assert "file:" not in rels
    assert "javascript" not in rels


def test_a_link_that_goes_on_over_a_line_is_cut_where_the_line_ends() -> None:
    words = "the convention of nineteen forty eight and all that was agreed upon after it by all states"
    deck = deck_of(f"# Links\n\n- See [{words}](https://example.org/) too\n")
    (paragraph,) = opened(written(deck)).slides[0].placeholders[1].text_frame.paragraphs
    links = [run.text for run in paragraph.runs if run.hyperlink.address == "https://example.org/"]
    assert len(links) > 1
    assert " ".join(links) == words
    assert paragraph.text == f"See {words} too"


def test_markup_and_control_characters_in_text_do_no_harm() -> None:
    deck = deck_of('# <&> "]]>\n\n- a\x0bb\ufffec\n')
    frames = frames_of(deck)
    data = write(frames, load_theme("plain"), deck, {}, ExportOptions())
    assert lint(data) == ()
    assert opened(data).slides[0].shapes.title.text == '<&> "]]>'


def test_progress_is_reported_and_a_cancellation_ends_the_writing() -> None:
    deck = deck_of(LISTS, TABLE)
    seen: list[tuple[int, int]] = []
    write(frames_of(deck), load_theme("plain"), deck, {}, ExportOptions(), lambda *p: seen.append(p))
    assert seen == [(1, 2), (2, 2)]

    def cancel(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write(frames_of(deck), load_theme("plain"), deck, {}, ExportOptions(), cancel)


def test_layouts_come_from_the_theme_alone() -> None:
    theme = load_theme("plain")
    layouts = opened(written(deck_of(LISTS))).slide_layouts
    assert [layout.name for layout in layouts] == [layout.title for layout in theme.layouts.values()]


def test_right_to_left_slides_have_layouts_turned_as_in_a_mirror() -> None:
    presentation = opened(written(deck_of(LISTS, ARABIC, ARABIC, language="ar")))
    names = [slide.slide_layout.name for slide in presentation.slides]
    assert names == ["Title and text (right to left)"] * 3
    plain = next(layout for layout in presentation.slide_layouts if layout.name == "Title and text")
    turned = presentation.slides[0].slide_layout
    left, right = (next(s for s in layout.shapes if s.name == "Decoration") for layout in (plain, turned))
    assert left.left + right.left + right.width == presentation.slide_width


def test_the_number_of_a_right_to_left_slide_stands_at_the_left_edge() -> None:
    number = slide_xml(written(deck_of(ARABIC, language="ar"))).split('type="sldNum"')[1]
    assert '<a:pPr algn="l" rtl="1">' in number
