"""LibreOffice as a judge: renders our .pptx with our fonts, and says where text lies."""

import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import fontpkg

_FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  {folders}
  <cachedir>{cache}</cachedir>
  {aliases}
</fontconfig>
"""
_ALIASES = {
    "Arial": ("Liberation Sans", "Arimo", "Noto Sans Arabic"),
    "Courier New": ("Liberation Mono",),
    "Microsoft YaHei": ("Noto Sans CJK SC",),
}
_PAGES = re.compile(r"^Pages: +(\d+)$", re.MULTILINE)
_LETTERS = 0.65  # the share of a word's box, from below, in which its glyphs stand
_HTML = "{http://www.w3.org/1999/xhtml}"
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page of the PDF; lengths in points, `baselines` where its glyphs stand, one each."""

    text: str
    left: float
    right: float
    baselines: tuple[float, ...]

    @property
    def baseline(self) -> float:
        """Where most of its glyphs stand."""
        return max(set(self.baselines), key=self.baselines.count)


def to_pdf(pptx: Path, folder: Path) -> Path:
    """Convert with LibreOffice, in a profile of its own. Raises CalledProcessError, TimeoutExpired."""
    conf = folder / "fonts.conf"
    conf.write_text(_fonts_conf(folder / "font-cache"))
    profile = Path(tempfile.gettempdir()) / f"briefing-office-{os.getpid()}"
    command = [
        "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
        "--convert-to", "pdf", "--outdir", str(folder), str(pptx),
    ]  # fmt: skip
    environment = {**os.environ, "FONTCONFIG_FILE": str(conf)}
    subprocess.run(command, check=True, capture_output=True, timeout=600, env=environment)
    return folder / f"{pptx.stem}.pdf"


def words(pdf: Path) -> list[list[Word]]:
    """The words of each page."""
    text = ET.fromstring(_run("pdftotext", "-bbox", str(pdf), "-"))
    pages = text.iter(f"{_HTML}page")
    return [_words(page, sorted(glyphs)) for page, glyphs in zip(pages, _glyphs(pdf), strict=True)]


def _words(page: ET.Element, glyphs: list[tuple[float, float]]) -> list[Word]:
    found = []
    for element in page.iter(f"{_HTML}word"):
        left, top, right, bottom = (float(element.attrib[key]) for key in ("xMin", "yMin", "xMax", "yMax"))
        near = glyphs[bisect_left(glyphs, (left - 1.2, 0.0)) : bisect_left(glyphs, (right, 1e9))]
        highest = bottom - _LETTERS * (bottom - top)  # Arabic boxes reach up into the line above
        at = tuple(y for _, y in near if highest < y < bottom + 0.6)
        content = element.text or ""
        if at and content.strip():
            found.append(Word(content, left, right, at))
    return found


def _glyphs(pdf: Path) -> Iterator[list[tuple[float, float]]]:
    """Where the glyphs of each page stand: exact baselines, which the boxes of words do not give."""
    count = int(_PAGES.findall(_run("pdfinfo", str(pdf)))[0])
    svg = ET.fromstring(_run("pdftocairo", "-svg", str(pdf), "-"))
    pages = list(svg.iter(f"{_SVG}page")) if count > 1 else [svg]
    for page in pages:
        yield [
            (float(use.attrib["x"]), round(float(use.attrib["y"]), 2))
            for use in page.iter(f"{_SVG}use")
            if "x" in use.attrib and "y" in use.attrib
        ]


def _fonts_conf(cache: Path) -> str:
    files = (file.path for slug in ("arimo", "noto-sans-arabic") for file in fontpkg.family(slug).files)
    folders = "".join(f"<dir>{folder}</dir>" for folder in sorted({str(path.parent) for path in files}))
    aliases = "".join(
        f'<match target="pattern"><test name="family"><string>{name}</string></test>'
        f'<edit name="family" mode="assign" binding="strong">'
        + "".join(f"<string>{choice}</string>" for choice in choices)
        + "</edit></match>"
        for name, choices in _ALIASES.items()
    )
    return _FONTS_CONF.format(folders=folders, cache=cache, aliases=aliases)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, timeout=300).stdout.decode("utf-8")
