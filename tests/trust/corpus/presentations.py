"""Hostile .pptx files for the import, made from one that python-pptx wrote."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from pptx import Presentation
from pptx.util import Inches

from tests.trust.corpus.hostile import Hostile, Way
from tests.trust.corpus.images import noise

_Parts = dict[str, bytes]
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_SLIDE = "ppt/slides/slide1.xml"
_RELS = "ppt/slides/_rels/slide1.xml.rels"


def presentations() -> Iterator[Hostile]:
    """Every hostile presentation."""
    for name, data in (*_bent(), *_active(), *_external(), *_missing(), *_cut()):
        is_harmless = name.startswith(("action-", "presentation-loop"))  # the action is left out
        yield Hostile(f"pptx-{name}", Way.PRESENTATION, data, harmless=is_harmless, suffix=".pptx")
    for suffix in (".pptm", ".ppsm", ".potm", ".ppam"):
        yield Hostile(f"pptx-suffix{suffix}", Way.PRESENTATION, sound_pptx(), suffix=suffix)
    yield Hostile(
        "pptx-ole2", Way.PRESENTATION, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3_000), suffix=".pptx"
    )


@cache
def sound_pptx() -> bytes:
    """Two slides, a table, a picture of about 20 KB."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "A sound slide"
    slide.placeholders[1].text = "A point"
    slide.shapes.add_picture(io.BytesIO(noise(80)), Inches(1), Inches(1))
    slide.notes_slide.notes_text_frame.text = "Notes"
    other = deck.slides.add_slide(deck.slide_layouts[5])
    other.shapes.title.text = "Another"
    other.shapes.add_table(2, 2, Inches(1), Inches(1), Inches(4), Inches(2))
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def changed(change: Callable[[_Parts], object]) -> bytes:
    """The sound presentation with its parts changed."""
    with zipfile.ZipFile(io.BytesIO(sound_pptx())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    return _packed(parts)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _with(**parts: bytes) -> bytes:
    """With more parts, `__` in a name for `/`."""
    return changed(
        lambda old: old.update({n.replace("__", "/").replace("_dot_", "."): d for n, d in parts.items()})
    )


def _swapped(part: str, old: bytes, new: bytes) -> bytes:
    def swap(parts: _Parts) -> None:
        assert old in parts[part], (part, old)
        parts[part] = parts[part].replace(old, new, 1)

    return changed(swap)


def _bent() -> Iterator[tuple[str, bytes]]:
    root = b"<p:sld "
    laughs = b"".join(b"<!ENTITY l%d '%s'>" % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    for name, doctype in (
        ("laughs", b"<!DOCTYPE x [<!ENTITY l0 'ha'>" + laughs + b"]>"),
        ("entity-file", b"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"),
        ("entity-pipe", b"<!DOCTYPE x [<!ENTITY e SYSTEM '../outside/pipe'>]>"),
        ("entity-remote", b"<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>]>"),
        ("dtd", b"<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>"),
        ("parameter-entity", b"<!DOCTYPE x [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>"),
    ):
        yield name, _swapped(_SLIDE, root, doctype + root)
        yield f"{name}-used", _swapped(_SLIDE, b"A sound slide", b"&e;&l9;").replace(root, doctype + root)
    yield (
        "deep",
        _swapped(_SLIDE, b"</p:spTree>", b"<p:grpSp>" * 40_000 + b"</p:grpSp>" * 40_000 + b"</p:spTree>"),
    )
    yield "open-tag", _swapped(_SLIDE, b"</p:spTree>", b"<p:grpSp></p:spTree>")
    yield "not-xml", changed(lambda parts: parts.update({_SLIDE: b"\0\1\2 no xml"}))
    yield "empty-part", changed(lambda parts: parts.update({_SLIDE: b""}))
    yield "bomb", _with(ppt__media__x_dot_bin=bytes(60_000_000))
    yield "bomb-slide", changed(lambda parts: parts.update({_SLIDE: parts[_SLIDE] + b" " * 50_000_000}))
    yield "slip", changed(lambda parts: parts.update({"../../evil.xml": b"x"}))
    yield "case-twins", changed(lambda parts: parts.update({_SLIDE.upper(): parts[_SLIDE]}))
    yield "many", changed(lambda parts: parts.update({f"x/{n}": b"" for n in range(5_001)}))
    yield "presentation-loop", _swapped(_RELS, b"../slideLayouts/slideLayout2.xml", b"slide1.xml")
    yield "not-a-zip", b"plain words"
    yield "nothing", b""


def _active() -> Iterator[tuple[str, bytes]]:
    yield "vba", _with(ppt__vbaProject_dot_bin=b"\xd0\xcf\x11\xe0macro")
    yield "vba-elsewhere", _with(custom__VBAPROJECT_dot_BIN=b"macro")
    yield (
        "macro-type",
        _swapped("[Content_Types].xml", b"presentationml.presentation.main", b"presentation.macroEnabled.main"),
    )
    for suffix in ("docm", "xlsm", "pptm", "xlsb", "dotm"):
        part = {f"ppt/embeddings/x.{suffix}": b"PK"}
        yield f"macro-package-{suffix}", changed(lambda parts, part=part: parts.update(part))
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99) + "_VBA_PROJECT".encode("utf-16-le")
    yield "ole-macro", _with(ppt__embeddings__oleObject1_dot_bin=ole)
    frame = (
        b"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id='99' name='O'/><p:cNvGraphicFramePr/><p:nvPr/>"
        b"</p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData"
        b" uri='http://schemas.openxmlformats.org/presentationml/2006/ole'><p:oleObj progId='Package'/>"
        b"</a:graphicData></a:graphic></p:graphicFrame></p:spTree>"
    )
    yield "ole-object", _swapped(_SLIDE, b"</p:spTree>", frame)
    for action in (b"ppaction://program", b"ppaction://macro?name=x", b"ppaction://hlinkfile"):
        click = (
            b"<p:cNvPr id='2' name='Title 1'><a:hlinkClick r:id='rId77' action='" + action + b"'/></p:cNvPr>"
        )
        target = b"<Relationship Id='rId77' Type='%b' Target='file:///bin/sh' TargetMode='External'/>"
        related = target % f"{_REL}hyperlink".encode()

        def act(parts: _Parts, click: bytes = click, related: bytes = related) -> None:
            parts[_SLIDE] = parts[_SLIDE].replace(b'<p:cNvPr id="2" name="Title 1"/>', click)
            parts[_RELS] = parts[_RELS].replace(b"</Relationships>", related + b"</Relationships>")
            assert click in parts[_SLIDE]

        yield f"action-{action[11:16].decode()}", changed(act)


def _external() -> Iterator[tuple[str, bytes]]:
    """Pictures and other parts that lie on another computer, or in another file of this one."""
    places = ("http://127.0.0.1:9/x.png", "file:///etc/passwd", "\\\\127.0.0.1\\x\\y.png", "../outside/pipe")
    for number, place in enumerate(places):
        for kind in ("image", "oleObject", "video", "audio", "slide"):
            yield f"external-{kind}-{number}", changed(lambda p, k=kind, at=place: _relate(p, k, at))


def _relate(parts: _Parts, kind: str, place: str) -> None:
    """Point the picture of the first slide outside, and add a reference of another kind."""
    more = f"<Relationship Id='rId88' Type='{_REL}{kind}' Target='{place}' TargetMode='External'/>".encode()
    parts[_RELS] = parts[_RELS].replace(b"</Relationships>", more + b"</Relationships>")
    picture = parts[_SLIDE].split(b'r:embed="')[1].split(b'"')[0]
    parts[_SLIDE] = parts[_SLIDE].replace(b'r:embed="' + picture, b'r:link="rId88')


def _missing() -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(sound_pptx())) as archive:
        names = archive.namelist()
    needed = ("[Content_Types].xml", "_rels/.rels", "ppt/presentation.xml", _SLIDE, "ppt/slides/slide2.xml")
    media = tuple(name for name in names if "media/" in name)
    for name in (*needed, *media, "ppt/_rels/presentation.xml.rels"):
        yield f"without-{name.replace('/', '-')}", changed(lambda parts, name=name: parts.pop(name))


def _cut() -> Iterator[tuple[str, bytes]]:
    whole = sound_pptx()
    for length in range(2_048, len(whole), 4_096):
        yield f"cut-{length:06}", whole[:length]
