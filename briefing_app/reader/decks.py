"""A deck in one Markdown file: slides divided by lines of dashes, or by their titles."""

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from briefing_app.diagnostics import Diagnostic
from briefing_app.phrases import Phrase
from briefing_app.reader.blocks import FENCE, closes_fence, heading
from briefing_app.reader.findings import Findings
from briefing_app.reader.front_matter import format_value, split_front_matter
from briefing_app.reader.slides import normalised_lines

_DASHES = re.compile(r"-{3,}[ \t]*")
_KEY = re.compile(r"[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|$)")


class SlideText(Struct, frozen=True):
    """One slide's Markdown and the line of the file it starts on."""

    text: str
    line: int


class MarkdownDeck(Struct, frozen=True):
    """What a Markdown deck says of itself, and its slides."""

    values: Mapping[str, Any] = field(default_factory=dict)
    slides: tuple[SlideText, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def split_markdown_deck(text: str, path: str | None = None) -> MarkdownDeck:
    """Cut a deck into its slides; never fails.

    If there are lines of dashes they divide it, else every `#` title starts a slide. Lines of dashes around
    `key: value` lines are the front matter of the slide that follows.
    """
    findings = Findings(path)
    text = normalised_lines(text)
    front = split_front_matter(text)
    if front.problem:
        findings.error("front-matter", front.problem, front.problem_line, Phrase("Each line is “key: value”."))
    lines = text[front.body_start :].split("\n")
    marks = _outside_fences(lines)
    dashes = [i for i in marks if _DASHES.fullmatch(lines[i])]
    cuts = _dash_cuts(lines, dashes) if dashes else _title_cuts(lines, marks)
    slides = tuple(
        SlideText("\n".join(lines[start:end]).strip("\n") + "\n", front.body_line + _first(lines, start, end))
        for start, end in cuts
        if any(line.strip(" \t") for line in lines[start:end])
    )
    return MarkdownDeck(front.values, slides, findings.result())


def _first(lines: Sequence[str], start: int, end: int) -> int:
    """The first line that is not empty."""
    return next(index for index in range(start, end) if lines[index])


def _outside_fences(lines: Sequence[str]) -> list[int]:
    """The lines that are not in a block of code."""
    outside: list[int] = []
    fence = ""
    for index, line in enumerate(lines):
        if fence:
            fence = "" if closes_fence(line, fence) else fence
        elif match := FENCE.fullmatch(line.strip(" \t")):
            fence = match[1] or match[3]
        else:
            outside.append(index)
    return outside


def _title_cuts(lines: Sequence[str], marks: Sequence[int]) -> list[tuple[int, int]]:
    """Where slides start and end when `#` titles divide them."""
    starts = [i for i in marks if (found := heading(lines[i])) and found[0] == 1]
    borders = [0, *(i for i in starts if i), len(lines)]
    return list(itertools.pairwise(borders))


def _dash_cuts(lines: Sequence[str], dashes: Sequence[int]) -> list[tuple[int, int]]:
    """Where slides start and end when lines of dashes divide them; front matter goes with its slide."""
    cuts, start, skip = [], 0, -1
    for place, index in enumerate(dashes):
        if index == skip:
            continue
        cuts.append((start, index))
        end = dashes[place + 1] if place + 1 < len(dashes) else -1
        if end > 0 and _is_front_matter(lines[index + 1 : end]):
            start, skip = index, end
        else:
            start = index + 1
    return [*cuts, (start, len(lines))]


def _is_front_matter(lines: Sequence[str]) -> bool:
    return (
        bool(lines)
        and all(_KEY.match(line) or line.startswith((" ", "- ")) for line in lines if line)
        and (_KEY.match(lines[0]) is not None)
    )


def join_markdown_deck(values: Mapping[str, Any], slides: Sequence[str]) -> str:
    r"""Return one file of these slides' texts, with `values` as the deck's front matter; ends in "\n".

    `split_markdown_deck` finds the same slides in it, as long as none holds a bare line of dashes itself.
    """
    head = "".join(format_value(key, value) for key, value in values.items())
    parts = [normalised_lines(slide).strip("\n") for slide in slides]
    joined = ""
    for index, part in enumerate(parts):
        divider = "---\n\n" if index and not _has_front_matter(part) else ""
        joined += ("\n" if index else "") + divider + part + "\n"
    return f"---\n{head}---\n\n{joined}"


def _has_front_matter(slide: str) -> bool:
    return split_front_matter(slide).body_start > 0
