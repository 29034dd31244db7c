"""Files made to do harm, or broken by accident: refused in one sentence, or imported as far as they go."""

import contextlib
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from briefing_app import limits
from briefing_app.errors import BriefingError, FormatError, LimitError, ReadError, RefusedError
from briefing_app.importing.imported import ImportedSlide
from briefing_app.importing.pptx import import_pptx
from briefing_app.reader import parse_slide
from briefing_app.reader.slides import refusal
from tests.helpers.foreign import everyday_deck, packed, parts_of

Parts = dict[str, bytes]
Change = Callable[[Parts], object]

_SLIDE = "ppt/slides/slide2.xml"
_MAIN = "ppt/presentation.xml"
_TYPES = "[Content_Types].xml"
_LAUGHS = b"""<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<x>&c;</x>"""
_OUTSIDE = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'


@pytest.fixture(scope="module")
def parts(tmp_path_factory) -> Parts:
    return parts_of(everyday_deck(tmp_path_factory.mktemp("base") / "deck.pptx"))


@pytest.fixture
def make(parts: Parts, tmp_path: Path) -> Callable[..., Path]:
    def made(change: Change, name: str = "deck.pptx", **options) -> Path:
        changed = dict(parts)
        change(changed)
        return packed(tmp_path / name, changed, **options)

    return made


def _put(name: str, data: bytes) -> Change:
    return lambda parts: parts.update({name: data})


def _swap(name: str, old: bytes, new: bytes) -> Change:
    def change(parts: Parts) -> None:
        assert old in parts[name], (name, old)
        parts[name] = parts[name].replace(old, new)

    return change


def _drop(*starts: str) -> Change:
    def change(parts: Parts) -> None:
        for name in [n for n in parts if n.startswith(starts)]:
            del parts[name]

    return change


_MACROS: dict[str, Change] = {
    "a VBA project": _put("ppt/vbaProject.bin", b"x"),
    "a VBA project in a folder and in capitals": _put("ppt/Other/VBAPROJECT.BIN", b"x"),
    "the data of a VBA project": _put("ppt/vbaData.xml", b"<x/>"),
    "the content type of a macro file": _swap(
        _TYPES, b"presentationml.presentation.main+xml", b"powerpoint.macroEnabled.main+xml"
    ),
    "a workbook with macros": _put("ppt/embeddings/book.xlsm", b"x"),
    "an object with macros": _put("ppt/embeddings/oleObject1.bin", b"..." + "_VBA_PROJECT".encode("utf-16-le")),
}


@pytest.mark.parametrize("name", _MACROS)
def test_macros_are_refused(make, name):
    with pytest.raises(RefusedError, match="macros"):
        import_pptx(make(_MACROS[name]))


@pytest.mark.parametrize("suffix", [".pptm", ".potm", ".ppsm", ".PPTM"])
def test_files_for_macros_are_refused_by_their_name(make, suffix):
    with pytest.raises(RefusedError, match="macros") as caught:
        import_pptx(make(lambda parts: None, f"deck{suffix}"))
    assert caught.value.exit_code == 5
    assert ".pptx" in caught.value.hint


_DOCTYPES = {
    "in a slide": _put(_SLIDE, _LAUGHS),
    "in the presentation": _put(_MAIN, _LAUGHS),
    "in a layout, with a file": _put("ppt/slideLayouts/slideLayout2.xml", _OUTSIDE),
    "in the relationships": _put("ppt/slides/_rels/slide2.xml.rels", _OUTSIDE),
    "in the content types": _put(_TYPES, _OUTSIDE),
    "in notes": _put("ppt/notesSlides/notesSlide1.xml", _OUTSIDE),
    "in UTF-16": _put(_SLIDE, _LAUGHS.decode().replace("?>", ' encoding="UTF-16"?>', 1).encode("utf-16")),
}


@pytest.mark.parametrize("place", _DOCTYPES)
def test_xml_with_a_doctype_is_refused(make, place):
    with pytest.raises(RefusedError, match="DOCTYPE"):
        import_pptx(make(_DOCTYPES[place]))


def _too_many(parts: Parts) -> None:
    parts.update({f"x/{n}": b"" for n in range(limits.ARCHIVE_ENTRIES)})


_UNSAFE = {
    "a bomb": _put("ppt/media/bomb.bin", bytes(3_000_000)),
    "too many entries": _too_many,
    "a path out of the file": _put("../../evil.xml", b"<x/>"),
    "an absolute path": _put("/etc/passwd", b"x"),
    "names that differ in case": _put("ppt/Presentation.xml", b"<x/>"),
    "a reserved name": _put("ppt/con.xml", b"<x/>"),
}


@pytest.mark.parametrize("what", _UNSAFE)
def test_unsafe_archives_are_refused(make, what):
    with pytest.raises(RefusedError):
        import_pptx(make(_UNSAFE[what]))


def _patched(path: Path, name: str, offset: int, value: bytes) -> Path:
    """Overwrite bytes in the directory entry of a file in a ZIP."""
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(name.encode()))
    data[at + offset : at + offset + len(value)] = value
    path.write_bytes(bytes(data))
    return path


def test_sizes_that_lie_are_noticed(make):
    small = _patched(make(lambda parts: None), _SLIDE, 24, struct.pack("<I", 10))
    assert any(d.code == "import-broken" for d in import_pptx(small).diagnostics)
    large = _patched(make(lambda parts: None), _SLIDE, 24, struct.pack("<I", limits.ARCHIVE_UNPACKED))
    with pytest.raises(LimitError):
        import_pptx(large)


def test_protected_parts_are_no_format_of_ours(make):
    with pytest.raises(FormatError):
        import_pptx(_patched(make(lambda parts: None), _SLIDE, 8, b"\x01\x00"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no archive",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"PK\x05\x06" + bytes(18),
    ],
    ids=["empty", "text", "cut short", "old or protected", "no entries"],
)
def test_other_files_are_no_presentations(tmp_path, data):
    (tmp_path / "deck.pptx").write_bytes(data)
    with pytest.raises(FormatError, match=r"deck\.pptx"):
        import_pptx(tmp_path / "deck.pptx")


def test_a_file_cut_short_is_damaged(make):
    path = make(lambda parts: None)
    path.write_bytes(path.read_bytes()[:-2_000])
    with pytest.raises(FormatError, match="damaged"):
        import_pptx(path)


@pytest.mark.parametrize("name", [_TYPES, "_rels/.rels", _MAIN])
def test_without_its_main_parts_a_file_is_no_presentation(make, name):
    with pytest.raises(FormatError):
        import_pptx(make(lambda parts: parts.pop(name)))


def test_a_text_document_is_no_presentation(make):
    with pytest.raises(FormatError, match="not a presentation"):
        import_pptx(make(_put(_MAIN, b"<document/>")))


def test_a_missing_file_and_a_folder_cannot_be_read(tmp_path):
    with pytest.raises(ReadError):
        import_pptx(tmp_path / "none.pptx")
    (tmp_path / "folder.pptx").mkdir()
    with pytest.raises(ReadError):
        import_pptx(tmp_path / "folder.pptx")


def test_there_is_a_deadline(make):
    with pytest.raises(LimitError, match="too long"):
        import_pptx(make(lambda parts: None), seconds=-1)


def _deep(parts: Parts) -> None:
    slide = parts[_SLIDE]
    start, end = slide.index(b"<p:grpSpPr/>") + 12, slide.index(b"</p:spTree>")
    inside = slide[start:end]
    parts[_SLIDE] = slide[:start] + b"<p:grpSp>" * 100 + inside + b"</p:grpSp>" * 100 + slide[end:]


def _chart(old: bytes, new: bytes) -> Change:
    charts = ("ppt/charts/chart",)
    return lambda parts: parts.update(
        {n: d.replace(old, new) for n, d in parts.items() if n.startswith(charts)}
    )


_SURVIVED: dict[str, Change] = {
    "broken XML in a slide": _put(_SLIDE, b"<p:sld"),
    "a slide that is not XML": _put(_SLIDE, b"\xff\x00\xff"),
    "another root in a slide": _put(_SLIDE, b"<x/>"),
    "no part for a slide": lambda parts: parts.pop(_SLIDE),
    "no layouts": _drop("ppt/slideLayouts/"),
    "no masters": _drop("ppt/slideMasters/"),
    "no notes": _drop("ppt/notesSlides/"),
    "no pictures": _drop("ppt/media/"),
    "no charts": _drop("ppt/charts/"),
    "no relationships of slides": _drop("ppt/slides/_rels/"),
    "broken relationships of a slide": _put("ppt/slides/_rels/slide2.xml.rels", b"<Relat"),
    "no relationships in a slide": _put("ppt/slides/_rels/slide4.xml.rels", b"<Relationships/>"),
    "a layout that is a slide": _swap(
        "ppt/slides/_rels/slide2.xml.rels", b"slideLayouts/slideLayout2", b"slides/slide2"
    ),
    "a target far above the file": _swap(
        "ppt/slides/_rels/slide4.xml.rels", b"../media/", b"../../../../../etc/"
    ),
    "an external picture": _swap(
        "ppt/slides/_rels/slide4.xml.rels", b'Target="../media/', b'TargetMode="External" Target="http://x.example/'
    ),
    "an external slide": _swap(
        "ppt/_rels/presentation.xml.rels", b'Target="slides/slide2.xml"', b'TargetMode="External" Target="http://x/y"'
    ),
    "groups in groups": _deep,
    "absurd numbers": _swap(_SLIDE, b'lvl="1"', b'lvl="99999999999999999999999"'),
    "levels below zero": _swap(_SLIDE, b'lvl="1"', b'lvl="-4"'),
    "a level that is a word": _swap(_SLIDE, b'lvl="1"', b'lvl="one"'),
    "a chart with a place beyond all": _chart(b'idx="1"', b'idx="999999999999"'),
    "a chart with words for numbers": _chart(b"<c:v>1.5</c:v>", b"<c:v>nan</c:v>"),
    "a slide size of nothing": _swap(_MAIN, b'cx="9144000"', b'cx="0"'),
    "no slides": _swap(_MAIN, b"<p:sldId ", b"<p:other "),
    "marks that mean something in Markdown": _swap(
        _SLIDE, b"Speech that divides", b"::: notes ``` &lt;script> {{event.title}} | # [@x] ![](http://x)"
    ),
    "a title of many lines": _swap(_SLIDE, b"Risks we see", b"a_x000B_b\xe2\x80\xa8c"),
    "strict namespaces": lambda parts: parts.update({
        name: data.replace(b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/")
        for name, data in parts.items() if name.startswith("ppt/") and name.endswith((".xml", ".rels"))
    }),
}  # fmt: skip


@pytest.mark.parametrize("what", _SURVIVED)
def test_the_rest_of_a_strange_file_is_imported(make, what):
    imported = import_pptx(make(_SURVIVED[what]))
    assert "Yearly review" in "".join(s.text for s in imported.slides) or what == "no slides"
    assert all(refusal(slide.text) is None for slide in imported.slides)


def test_what_is_missing_is_reported_with_its_slide(make):
    found = import_pptx(make(_drop("ppt/charts/", "ppt/media/", "ppt/notesSlides/"))).diagnostics
    assert {d.where.slide for d in found if d.code in {"import-broken", "import-not-kept"}} >= {
        "2",
        "4",
        "5",
        "6",
    }


def test_an_external_picture_is_named_and_never_opened(make):
    found = import_pptx(make(_SURVIVED["an external picture"]))
    assert found.media == {}
    assert any("http://x.example/" in d.message for d in found.diagnostics)


def test_text_that_looks_like_markdown_stays_text(make):
    slide = parse_slide(import_pptx(make(_SURVIVED["marks that mean something in Markdown"])).slides[1].text)
    assert [d.code for d in slide.diagnostics] == []
    assert len(slide.slide.blocks) == 1


def test_a_very_long_text_is_kept_in_parts(make):
    long = b"word " * 100_000
    imported = import_pptx(make(_swap(_SLIDE, b"Speech that divides", long), compression=zipfile.ZIP_STORED))
    assert sum(s.text.count("word") for s in imported.slides) == 100_000
    assert all(refusal(s.text) is None for s in imported.slides)
    assert len(imported.slides) > 10


def test_a_picture_that_is_none_or_a_bomb_is_reported(make):
    (name,) = (n for n in ["ppt/media/image1.png"])
    for data in (b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(50), _huge_png()):
        found = import_pptx(make(_put(name, data)))
        assert found.media == {}
        assert any("image1.png" in d.message and "A red field" in d.message for d in found.diagnostics)


def _huge_png() -> bytes:
    """The head of a picture of 30 000 × 30 000 pixels."""
    import zlib

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk)) + bytes(20)
    )


def test_a_table_too_wide_for_markdown_becomes_text(make):
    cell = b"<a:tc><a:txBody><a:p><a:r><a:t>wide</a:t></a:r></a:p></a:txBody></a:tc>"
    imported = import_pptx(make(_swap("ppt/slides/slide3.xml", b"</a:tr>", cell * 200 + b"</a:tr>")))
    assert imported.slides[2].text.count("wide") == 600
    assert any("too large" in d.message for d in imported.diagnostics)


def test_every_refusal_says_what_to_do(make):
    for change in (*_MACROS.values(), *_DOCTYPES.values(), *_UNSAFE.values()):
        with pytest.raises(BriefingError) as caught:
            import_pptx(make(change))
        assert caught.value.hint
        assert "deck.pptx" in str(caught.value)


@pytest.mark.parametrize("seed", range(40))
def test_no_damage_to_the_xml_ends_in_anything_but_a_sentence(parts, tmp_path, seed):
    path = packed(tmp_path / "deck.pptx", _damaged(parts, random.Random(seed)))
    slides: tuple[ImportedSlide, ...] = ()
    with contextlib.suppress(BriefingError):
        slides = import_pptx(path).slides
    assert all(refusal(slide.text) is None for slide in slides)


def _damaged(parts: Parts, chance: random.Random) -> Parts:
    """The files with elements taken out, moved and emptied, and with attributes that make no sense."""
    changed = dict(parts)
    for name in chance.sample(sorted(n for n in parts if n.endswith((".xml", ".rels"))), 4):
        root = etree.fromstring(changed[name])
        elements = list(root.iter())
        for element in chance.choices(elements, k=8):
            parent = element.getparent()
            if parent is not None and chance.random() < 0.4:
                parent.remove(element)
            elif element.attrib:
                element.set(
                    chance.choice(list(element.attrib)), chance.choice(["", "-1", "9" * 30, "x", "rId1"])
                )
            else:
                element.text = chance.choice(["", "|", "# x", ":::", "```", "\n"])
        changed[name] = etree.tostring(root)
    return changed
