"""LibreOffice as a judge: renders our .pptx with our fonts, and says where text lies."""

import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import fontpkg

_FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
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
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page of the PDF; lengths in points, `baseline` where its letters stand."""

    text: str
    left: float
    right: float
    baseline: float


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


def words(pdf: Path, page: int) -> list[Word]:
    """The words on `page` (from 1)."""
    glyphs = sorted(_glyphs(pdf, page))
    text = _run("pdftotext", "-bbox", "-f", str(page), "-l", str(page), str(pdf), "-")
    found = []
    for match in _WORD.finditer(text):
        left, top, right, bottom = (float(value) for value in match.groups()[:4])
        at = [y for x, y in glyphs if left - 1.2 <= x <= right and top < y < bottom + 0.6]
        content = ET.fromstring(f"<x>{match[5]}</x>").text or ""
        if at and content.strip():
            found.append(Word(content, left, right, max(set(at), key=at.count)))
    return found


def _glyphs(pdf: Path, page: int) -> Iterator[tuple[float, float]]:
    """Where each glyph on `page` stands: exact baselines, which the boxes of words do not give."""
    svg = _run("pdftocairo", "-svg", "-f", str(page), "-l", str(page), str(pdf), "-")
    for element in ET.fromstring(svg).iter(f"{_SVG}use"):
        if "x" in element.attrib and "y" in element.attrib:
            yield float(element.attrib["x"]), round(float(element.attrib["y"]), 2)


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
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode("utf-8")
