"""Paragraphs of DrawingML → runs, levels and markers, with what they inherit from layout and master."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.importing.pptx import xml
from briefing_app.layout.scripts import by_language
from briefing_app.model.language import language
from briefing_app.model.text import Baseline, Marker, Run, Runs
from briefing_app.reader.inline import UNREADABLE
from briefing_app.reader.pieces import joined

_MONO = re.compile(r"courier|consolas|mono\b|\bmono|menlo|lucida console|code\b", re.IGNORECASE)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_UNKNOWN = "und"  # BCP 47: undetermined
_SPACES = re.compile(r"[ \t\u2028\u2029\x85]+")

Link = Callable[[xml.Element], str]  # a hyperlink's element → the address, "" where it is not kept


class Line(Struct, frozen=True):
    """A paragraph as it is shown. `is_indented` is for one without a marker that stands under an item."""

    runs: Runs
    level: int = 0
    marker: Marker = Marker.NONE
    number: int | None = None
    is_indented: bool = False

    @property
    def is_bold(self) -> bool:
        """Whether all of its text is bold."""
        return all(run.bold for run in self.runs if run.text.strip())

    @property
    def is_code(self) -> bool:
        """Whether all of its text is of a typewriter's font."""
        return self.marker is Marker.NONE and all(run.code for run in self.runs if run.text.strip())


def lines_of(body: xml.Element | None, styles: Sequence[xml.Element], link: Link) -> list[Line]:
    """The paragraphs of a text body; `styles` are the list styles it inherits from, nearest first."""
    own = xml.child(body, "lstStyle")
    chain = [*([own] if own is not None else []), *styles]
    counts: dict[int, int] = {}
    lines = []
    for paragraph in xml.children(body, "p"):
        properties = xml.child(paragraph, "pPr")
        level = min(max(xml.number(properties, "lvl"), 0), 8)
        runs = trimmed(joined(_runs(paragraph, link)))
        mark = _mark(properties, chain, level)
        marker = _marker(mark)
        number = _counted(counts, level, mark) if runs else None
        indented = marker is Marker.NONE and xml.number(properties, "marL") > 0
        if runs:
            lines.append(Line(runs, level, marker, number, indented))
    return lines


def _mark(properties: xml.Element | None, chain: Sequence[xml.Element], level: int) -> xml.Element | None:
    """The nearest word on the marker of a paragraph: `buNone`, `buChar`, `buAutoNum` or `buBlip`."""
    for source in (properties, *(xml.child(style, f"lvl{level + 1}pPr") for style in chain)):
        for element in source if source is not None else ():
            if xml.name(element) in _MARKERS:
                return element
    return None


_MARKERS = {
    "buNone": Marker.NONE,
    "buChar": Marker.BULLET,
    "buBlip": Marker.BULLET,
    "buAutoNum": Marker.NUMBER,
}


def _marker(mark: xml.Element | None) -> Marker:
    return Marker.NONE if mark is None else _MARKERS[xml.name(mark)]


def _counted(counts: dict[int, int], level: int, mark: xml.Element | None) -> int | None:
    """The number of the next paragraph; numbers of deeper levels start anew."""
    for deeper in [other for other in counts if other > level]:
        del counts[deeper]
    if _marker(mark) is not Marker.NUMBER:
        counts.pop(level, None)
        return None
    start = min(max(xml.number(mark, "startAt", 1), 0), 32_767)
    counts[level] = counts.get(level, start - 1) + 1
    return counts[level]


def _runs(paragraph: xml.Element, link: Link) -> Iterator[Run]:
    for element in paragraph:
        match xml.name(element):
            case "r" | "fld":
                yield _run(element, link)
            case "br":
                yield Run("\n")
            case "pPr" | "endParaRPr":
                pass
            case "AlternateContent":
                yield from _runs(next(iter(element), element), link)
            case _:  # formulas, and what else there may be: its text
                yield Run(cleaned(xml.text_of(element)))


def _run(element: xml.Element, link: Link) -> Run:
    properties = xml.child(element, "rPr")
    click = xml.child(properties, "hlinkClick")
    raised = xml.number(properties, "baseline")
    tag = xml.attribute(properties, "lang")
    text = "".join(t.text or "" for t in xml.children(element, "t"))
    is_code = bool(_MONO.search(xml.attribute(xml.child(properties, "latin"), "typeface")))
    return Run(
        readable(text) if is_code else cleaned(text),
        bold=xml.flag(properties, "b"),
        italic=xml.flag(properties, "i"),
        strike=xml.attribute(properties, "strike") in {"sngStrike", "dblStrike"},
        code=is_code,
        baseline=Baseline.SUPERSCRIPT if raised > 0 else Baseline.SUBSCRIPT if raised < 0 else Baseline.NORMAL,
        link=(link(click) or None) if click is not None else None,
        language=language(tag).tag if _TAG.fullmatch(tag) else None,
    )


def readable(text: str) -> str:
    """Text without what no Markdown file may hold."""
    text = text.replace("\v", "\n").replace("_x000B_", "\n").replace("\r", "\n")
    return UNREADABLE.sub("\ufffd", text)


def cleaned(text: str) -> str:
    """Readable text with single blanks."""
    return _SPACES.sub(" ", readable(text))


def trimmed(runs: Runs) -> Runs:
    """Runs without blanks and line breaks at both ends, and with one blank where there were several."""
    result: list[Run] = []
    blank = True
    for run in runs:
        text = run.text if run.code else re.sub(r" *\n *", "\n", run.text)
        text = text.lstrip(" ") if blank and not run.code else text
        blank = text.endswith((" ", "\n")) if text else blank
        result.append(run if text == run.text else replace(run, text=text))
    start = next((i for i, run in enumerate(result) if run.text.strip()), len(result))
    del result[:start]
    while result and not result[-1].text.strip():
        result.pop()
    if result:
        first = result[0].text.lstrip("\n" if result[0].code else " \n")
        result[0] = replace(result[0], text=first)
        result[-1] = replace(result[-1], text=result[-1].text.rstrip(" \n"))
    return joined(_split_code(result))


def _split_code(runs: Sequence[Run]) -> Iterator[Run]:
    """Code has no line breaks in it: they stand between."""
    for run in runs:
        if not run.code:
            yield run
            continue
        for index, part in enumerate(run.text.split("\n")):
            if index:
                yield Run("\n")
            yield replace(run, text=part)


def spoken(rows: Sequence[Runs]) -> str:
    """The language that most of the letters are in, by their script and their mark; "" where neither tells."""
    letters: Counter[str] = Counter()
    for runs in rows:
        for run in runs:
            for stretch, tag in by_language(run.text, run.language or _UNKNOWN):
                letters[tag] += sum(1 for c in stretch if unicodedata.category(c)[0] == "L")
    found = letters.most_common(1)
    return found[0][0] if found and found[0][1] and found[0][0] != _UNKNOWN else ""


def in_language(runs: Runs, base: str) -> Runs:
    """`runs` of a slide in `base`: marked with another language only where the script does not say it."""
    marked = ((run, _marked(run, base)) for run in runs)
    return joined(run if tag == run.language else replace(run, language=tag) for run, tag in marked)


def _marked(run: Run, base: str) -> str | None:
    if not run.language or run.language == base or run.code:
        return None
    marked, told = (_in_scripts(run.text, tag) for tag in (run.language, base))
    return run.language if marked == {run.language} != told else None


def _in_scripts(text: str, base: str) -> set[str]:
    """The languages that the letters of a text are in, if it stands in text of language `base`."""
    return {tag for stretch, tag in by_language(text, base) if any(c.isalpha() for c in stretch)}
