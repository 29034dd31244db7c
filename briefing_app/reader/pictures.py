"""A picture alone on its line: `![alt](media/x.png "caption; credit"){crop=0.1,0,0.1,0}`."""

import re

from briefing_app.model.blocks import Crop, Lines, Picture
from briefing_app.phrases import Phrase
from briefing_app.reader.inline import DESTINATION, TITLE, InlineContext, plain_text
from briefing_app.reader.inline_format import format_destination

_PICTURE = re.compile(
    rf"!\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\([ \t]*+{DESTINATION}{TITLE}[ \t]*+\)(\{{[^{{}}]*\}})?"
)
_UNESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def starts_picture(line: str) -> bool:
    """Whether the line is a picture and nothing else."""
    return line.startswith("![") and _PICTURE.fullmatch(line) is not None


def parse_picture(line: str, number: int, context: InlineContext) -> Picture:
    """Read a line for which `starts_picture` holds; `number` is its number in the file."""
    match = _PICTURE.fullmatch(line)
    if match is None:
        raise ValueError(line)
    alt, bracketed, bare, double, single, attributes = match.groups()
    path = _UNESCAPE.sub(r"\1", bracketed or bare or "")
    if re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:|//", path):
        context.findings.warning(
            "picture-remote",
            Phrase("Pictures are never fetched: {0}", path[:60]),
            number,
            Phrase("Save the picture in the media folder."),
        )
    caption, semicolon, credit = plain_text(double or single or "").rpartition(";")
    if not semicolon:
        caption, credit = credit, ""
    place: Lines = (number, number)
    crop = _crop(attributes, number, context)
    return Picture(path, plain_text(alt), caption.strip(" "), credit.strip(" "), crop, lines=place)


def _crop(attributes: str | None, number: int, context: InlineContext) -> Crop:
    if not attributes:
        return Crop()
    match = re.fullmatch(r"\{crop=([\d.eE\-]+),([\d.eE\-]+),([\d.eE\-]+),([\d.eE\-]+)\}", attributes)
    try:
        sides = [float(side) for side in match.groups()] if match else []
    except ValueError:
        sides = []
    if sides and all(0 <= s < 1 for s in sides) and sides[0] + sides[2] < 1 and sides[1] + sides[3] < 1:
        return Crop(*(side + 0.0 for side in sides))
    hint = Phrase("Write {crop=left,top,right,bottom}, each the share cut off, 0 to 1.")
    context.findings.warning("picture-attributes", Phrase("Not understood: {0}", attributes[:60]), number, hint)
    return Crop()


def format_picture(picture: Picture) -> str:
    """Return the picture's Markdown."""
    title = picture.caption
    if picture.credit or ";" in title:
        title = f"{title}; {picture.credit}".strip(" ")
    quoted = f' "{_escaped(title)}"' if title else ""
    crop = picture.crop
    sides = ",".join(_number(side) for side in (crop.left, crop.top, crop.right, crop.bottom))
    attributes = f"{{crop={sides}}}" if crop != Crop() else ""
    return f"![{_escaped(picture.alt)}]({format_destination(picture.path)}{quoted}){attributes}"


def _escaped(text: str) -> str:
    return re.sub(r"[\\\[\]\"&]", lambda match: "\\" + match[0], text.replace("\n", " "))


def _number(value: float) -> str:
    return repr(value).removesuffix(".0")
