# ruff: noqa: E501  (a table of faults reads best with one a line)
"""Each fault is put into a good file, and found; the good file has none."""

import io
import re
import zipfile
from collections.abc import Callable
from functools import cache

import pytest

from briefing_app.export.pptx.lint import CODES, lint
from briefing_app.model.deck import Deck, Section
from tests.helpers.exported import entry, png, written

Parts = dict[str, bytes]
Fault = Callable[[Parts], None]

TALK = {
    "Opening": "# A talk\n\n![A red field](media/red.png)\n\n::: notes\nSay this.\n:::\n",
    "Terms": "# Four terms\n\n| Term | Test |\n|---|---|\n| Genocide | Intent |\n| War crimes | Link |\n",
    "Steps": "# Steps\n\n- First [site](https://example.org)\n\n. . .\n\n- Second\n\n::: notes\nAnd that.\n:::\n",
    "Numbers": '# Cases\n\n```chart column alt="Cases rose"\nYear,Cases\n2001,1\n2002,3\n```\n',
}
PRESENTATION = "ppt/presentation.xml"
SLIDE = "ppt/slides/slide{}.xml"


@cache
def good_file() -> bytes:
    sections = tuple(Section(title, (entry(text, title.lower()),)) for title, text in TALK.items())
    return written(Deck(title="A talk", sections=sections), media={"media/red.png": png()})


def unpacked(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def replaced(part: str, pattern: str, new: str, count: int = 1) -> Fault:
    """The fault of another text where `pattern` first stands in `part`."""

    def put(parts: Parts) -> None:
        text, found = re.subn(pattern, new, parts[part].decode(), count=count)
        assert found, f"{pattern} is not in {part}"
        parts[part] = text.encode()

    return put


def first(parts: Parts, pattern: str) -> str:
    return next(name for name in sorted(parts) if re.fullmatch(pattern, name))


def in_first(pattern: str, old: str, new: str) -> Fault:
    """The same in the first part whose name is like `pattern`."""
    return lambda parts: replaced(first(parts, pattern), old, new)(parts)


def removed(pattern: str) -> Fault:
    def put(parts: Parts) -> None:
        del parts[first(parts, pattern)]

    return put


def added(name: str, data: bytes) -> Fault:
    def put(parts: Parts) -> None:
        parts[name] = data

    return put


def formula_in_workbook(parts: Parts) -> None:
    name = first(parts, r".*\.xlsx")
    workbook = unpacked(parts[name])
    sheet = first(workbook, r"xl/worksheets/sheet1\.xml")
    workbook[sheet] = re.sub(rb"(<c [^>]*>)", rb"\1<f>1+1</f>", workbook[sheet], count=1)
    parts[name] = packed(workbook)


def swapped_children(parts: Parts) -> None:
    text = parts[PRESENTATION].decode()
    size = re.search(r"<p:sldSz[^>]*/>", text)
    assert size
    text = text.replace(size[0], "").replace("<p:sldMasterIdLst>", size[0] + "<p:sldMasterIdLst>")
    parts[PRESENTATION] = text.encode()


def same_theme_twice(parts: Parts) -> None:
    name = first(parts, r"ppt/notesMasters/_rels/.*\.rels")
    parts[name] = re.sub(rb"theme2\.xml", b"theme1.xml", parts[name])
    del parts["ppt/theme/theme2.xml"]
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = re.sub(rb'<Override PartName="/ppt/theme/theme2.xml"[^>]*/>', b"", types)


TERMS = SLIDE.format(2)
STEPS = SLIDE.format(3)
CHART = r"ppt/charts/chart.*\.xml"
LAYOUT_RELS = r"ppt/slides/_rels/slide1\.xml\.rels"
CORE = r"docProps/core\.xml"

FAULTS: list[tuple[str, str, Fault]] = [
    ("pptx-content-type", "override without a part", replaced("[Content_Types].xml", "</Types>", '<Override PartName="/ppt/x.xml" ContentType="a/b"/></Types>')),
    ("pptx-content-type", "part without a type", added("ppt/strange.bin", b"x")),
    ("pptx-duplicate-entry", "names that differ in case only", added("ppt/PRESENTATION.xml", b"<x/>")),
    ("pptx-relationship", "target missing", removed(r"ppt/media/.*\.png")),
    ("pptx-relationship", "id twice", replaced("_rels/.rels", r'Id="[^"]*"', 'Id="rId2"')),
    ("pptx-relationship", "id not defined", replaced(SLIDE.format(1), r'r:embed="[^"]*"', 'r:embed="rId99"')),
    ("pptx-orphan", "part nobody points at", added("ppt/slides/slide99.xml", b"<x/>")),
    ("pptx-picture-type", "text called a picture", lambda p: added(first(p, r"ppt/media/.*\.png"), b"no picture")(p)),
    ("pptx-core-properties", "date that is none", in_first(CORE, "</cp:coreProperties>", '<x:created xmlns:x="http://purl.org/dc/terms/">yesterday</x:created></cp:coreProperties>')),
    ("pptx-core-properties", "title twice", in_first(CORE, r"(<dc:title>.*?</dc:title>)", r"\1\1")),
    ("pptx-link", "link to a file", lambda p: replaced("ppt/slides/_rels/slide3.xml.rels", r"https://example\.org/?", "file:///etc/passwd")(p)),
    ("pptx-child-order", "size before masters", swapped_children),
    ("pptx-child-order", "child that has no place", replaced(PRESENTATION, "<p:sldMasterIdLst>", "<p:strange/><p:sldMasterIdLst>")),
    ("pptx-master-id", "layout id of the master", in_first(r"ppt/slideMasters/slideMaster1\.xml", r'(<p:sldLayoutId id=")\d+', r"\g<1>2147483648")),
    ("pptx-master-id", "layout id too small", in_first(r"ppt/slideMasters/slideMaster1\.xml", r'(<p:sldLayoutId id=")\d+', r"\g<1>12")),
    ("pptx-slide-id", "two slides of one id", replaced(PRESENTATION, r'(<p:sldId id=")\d+', r"\g<1>257")),
    ("pptx-slide-id", "id too small", replaced(PRESENTATION, r'(<p:sldId id=")\d+', r"\g<1>1")),
    ("pptx-slide-list", "slide that is not listed", replaced(PRESENTATION, r"<p:sldId [^>]*/>", "")),
    ("pptx-notes-master", "notes without a master in the list", replaced(PRESENTATION, r"<p:notesMasterIdLst>.*?</p:notesMasterIdLst>", "")),
    ("pptx-shared-theme", "two masters, one theme", same_theme_twice),
    ("pptx-sections", "slide in no section", replaced(PRESENTATION, r"<p14:sldId [^>]*/>", "")),
    ("pptx-sections", "section of a slide that is not there", replaced(PRESENTATION, r'(<p14:sldId id=")\d+', r"\g<1>9999")),
    ("pptx-sections", "one id for two sections", replaced(PRESENTATION, r'(<p14:section name="[^"]*" id=")[^"]*', r"\g<1>{00000000-0000-0000-0000-000000000001}", 2)),
    ("pptx-shape-id", "two shapes of one id", replaced(TERMS, r'(<p:cNvPr id=")\d+("[^>]*>.*?<p:cNvPr id=")\d+', r"\g<1>7\g<2>7")),
    ("pptx-shape-id", "id that is no number", replaced(TERMS, r'(<p:cNvPr id=")\d+', r"\g<1>x")),
    ("pptx-placeholder", "placeholder the layout has not", replaced(TERMS, r'(<p:ph [^>]*idx=")\d+', r"\g<1>77")),
    ("pptx-placeholder", "two shapes in one placeholder", replaced(TERMS, r'(<p:ph [^>]*idx=")(\d+)(.*?<p:ph [^>]*idx=")\d+', r"\g<1>\g<2>\g<3>\g<2>")),
    ("pptx-table-grid", "more columns than cells", replaced(TERMS, r"(<a:gridCol [^>]*?(?:/>|>.*?</a:gridCol>))", r"\1\1")),
    ("pptx-table-merge", "span over a cell that is not merged", replaced(TERMS, r"<a:tc>", '<a:tc gridSpan="2">')),
    ("pptx-table-merge", "span past the last cell", replaced(TERMS, r"<a:tc>", '<a:tc gridSpan="3">')),
    ("pptx-table-merge", "merged cell under no span", replaced(TERMS, r"<a:tc>", '<a:tc hMerge="1">')),
    ("pptx-text-body", "text without a paragraph", replaced(TERMS, r"(<p:txBody>.*?)<a:p>.*?</a:p>(</p:txBody>)", r"\1\2")),
    ("pptx-language", "language that is none", replaced(TERMS, r'lang="[^"]*"', 'lang="english_UK"')),
    ("pptx-animation-target", "animation of a shape that is not there", replaced(STEPS, r'spid="\d+"', 'spid="999"')),
    ("pptx-animation-target", "animation of a paragraph that is not there", replaced(STEPS, r'<p:pRg st="\d+" end="\d+"', '<p:pRg st="40" end="41"')),
    ("pptx-animation-id", "two time nodes of one id", replaced(STEPS, r'(<p:cTn id=")\d+("[^>]*>.*?<p:cTn id=")\d+', r"\g<1>5\g<2>5")),
    ("pptx-slide-layout", "slide without a layout", lambda p: replaced(first(p, LAYOUT_RELS), r'<Relationship [^>]*slideLayout[^>]*/>', "")(p)),
    ("pptx-chart-axis", "axis that is not there", in_first(CHART, r'(<c:crossAx val=")\d+', r"\g<1>4711")),
    ("pptx-chart-axis", "negative id", in_first(CHART, r'(<c:axId val=")', r"\1-")),
    ("pptx-chart-workbook", "formula", formula_in_workbook),
    ("pptx-chart-workbook", "workbook that is none", lambda p: added(first(p, r".*\.xlsx"), b"no workbook")(p)),
    ("pptx-unreadable", "broken XML", replaced(STEPS, "</p:sld>", "")),
    ("pptx-unreadable", "document type", replaced(STEPS, r"(<p:sld )", r'<!DOCTYPE x [<!ENTITY a "b">]>\1')),
    ("pptx-unreadable", "no presentation", removed(r"ppt/presentation\.xml")),
]  # fmt: skip


def test_the_good_file_is_clean():
    assert lint(good_file()) == ()


@pytest.mark.parametrize(
    ("code", "fault"), [(c, f) for c, _, f in FAULTS], ids=[f"{c}: {n}" for c, n, _ in FAULTS]
)
def test_a_fault_is_found(code: str, fault: Fault):
    parts = unpacked(good_file())
    fault(parts)
    assert code in {d.code for d in lint(packed(parts))}


def test_every_code_has_a_fault_that_shows_it():
    assert {code for code, _, _ in FAULTS} == set(CODES)


def test_what_is_no_archive_is_said_to_be_none():
    assert [d.code for d in lint(b"no archive")] == ["pptx-unreadable"]
