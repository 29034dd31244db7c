"""Flat runs → Markdown: the inverse of `inline`, with every mark that the text needs and none more."""

import itertools
import posixpath
import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.model.text import Baseline, Citation, Run, Runs
from briefing_app.reader.inline import ENTITY, VARIABLE
from briefing_app.reader.pieces import joined

_AFTER_AMPERSAND = ENTITY[1:].replace("#", r"\#")
_ESCAPE = re.compile(
    rf"""(?P<variable>{VARIABLE})
    | [\\`*\[\]^~]
    | (?<![^\W_])_ | _(?![^\W_])
    | <(?=[A-Za-z/!]|$)
    | (?P<entity>&)(?={_AFTER_AMPERSAND})
    | (?P<address>https?)(?=://)
    | (?P<space>(?<=[ ])[ ])
    | (?P<newline>\n) | (?P<tab>\t)""",
    re.VERBOSE,
)
_LINE_START = re.compile(r"(?:[-+](?=[ \t]|$)|--|>|#{1,6}(?=[ \t]|$)|:::|!(?=\[)|\. \. \.$)")
_NUMBER_START = re.compile(r"(\d{1,9})([.)](?:[ \t]|$))")
_PLAIN_DESTINATION = re.compile(r"[^\s()<>\\]+")
_SELF_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+")


def format_inline(runs: Runs, folder: str = "") -> str:
    """Return one line of Markdown that parses to `runs`; `folder` is the slide's, for links to other slides."""
    return _Writer(joined(runs), folder).written()


def line_start_escaped(text: str) -> str:
    """Protect the start of a paragraph that would else be read as a list, a heading, a quote or a picture."""
    if _LINE_START.match(text):
        return "\\" + text
    return _NUMBER_START.sub(r"\1\\\2", text, count=1) if _NUMBER_START.match(text) else text


def format_citations(citations: Sequence[Citation]) -> str:
    """Return `[@key, locator; @other]`."""
    parts = (f"@{c.key}, {c.locator}" if c.locator else f"@{c.key}" for c in citations)
    return f"[{'; '.join(parts)}]"


def format_destination(path: str) -> str:
    """Return a link's or picture's destination, in <> where it needs them."""
    if _PLAIN_DESTINATION.fullmatch(path):
        return path
    return "<" + re.sub(r"([\\<>])", r"\\\1", path.replace("\n", " ")) + ">"


def escaped(text: str) -> str:
    """Return `text` so that every character of it is read as itself."""
    return _ESCAPE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "variable":
        return match[0]
    if kind == "address":
        return match[0] + "\\"
    special = {"newline": "<br>", "space": "&#32;", "tab": "&#32;"}
    return special[kind] if kind in special else "\\" + match[0]


class _Marks(NamedTuple):
    """The marks around a run. `raised` is "^", "~", "sup", "sub" (as tags) or ""."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    raised: str = ""

    def short(self) -> set[str]:
        """Those that must touch the text they stand around."""
        names = {name for name in ("bold", "italic", "strike") if getattr(self, name)}
        return names | ({self.raised} if self.raised in {"^", "~"} else set())


_NO_RUN = Run("")


def _marks(runs: Runs) -> list[_Marks]:
    """The marks of every run; raised text that is not a single plain word takes tags."""
    result = []
    for baseline, group in itertools.groupby(runs, key=lambda run: run.baseline):
        members = list(group)
        lone = len(members) == 1 and not re.search(r"[ \t\n]", members[0].text) and not members[0].link
        is_short = lone and not members[0].citations and not members[0].language
        short, tag = {
            Baseline.NORMAL: ("", ""),
            Baseline.SUPERSCRIPT: ("^", "sup"),
            Baseline.SUBSCRIPT: ("~", "sub"),
        }[baseline]
        raised = short if is_short else tag
        result += [_Marks(run.bold, run.italic, run.strike, raised) for run in members]
    return result


class _Writer:
    """Writes one row of runs, run by run and border by border."""

    def __init__(self, runs: Runs, folder: str) -> None:
        self._runs = runs
        self._folder = folder

    def written(self) -> str:
        """The whole row."""
        marks = [_Marks(), *_marks(self._runs), _Marks()]
        runs = [_NO_RUN, *self._runs, _NO_RUN]
        parts: list[str] = []
        for i in range(1, len(runs)):
            parts.append(self._brackets_closed(runs[i - 1], runs[i]))
            parts.append(_switches(marks[i - 1], marks[i]))
            parts.append(_brackets_opened(runs[i - 1], runs[i]))
            first = i == 1 or bool(marks[i].short() - marks[i - 1].short())
            last = i == len(self._runs) or bool(marks[i].short() - marks[min(i + 1, len(marks) - 1)].short())
            parts.append(_text(runs[i], first, last))
        return "".join(parts)

    def _brackets_closed(self, before: Run, after: Run) -> str:
        same_link = _link(before) == _link(after)
        closed = ""
        if before.language and not (same_link and before.language == after.language):
            closed += f"]{{lang={before.language}}}"
        link = _link(before)
        if link is not None and not same_link:
            closed += f"]({format_destination(self._destination(link))})"
        return closed

    def _destination(self, link: str) -> str:
        if not link.startswith("slide:"):
            return link
        target = link.removeprefix("slide:")
        return posixpath.relpath("/" + target, "/" + self._folder) + ".md"


def _brackets_opened(before: Run, after: Run) -> str:
    same_link = _link(before) == _link(after)
    link = "" if same_link or _link(after) is None else "["
    language = "[" if after.language and not (same_link and before.language == after.language) else ""
    return link + language


def _is_address(run: Run) -> bool:
    """Whether the run shows where it links to, so that <…> says it all."""
    return run.link == run.text and not run.code and bool(_SELF_LINK.fullmatch(run.text))


def _link(run: Run) -> str | None:
    """The link that needs brackets."""
    return None if _is_address(run) else run.link


def _switches(before: _Marks, after: _Marks) -> str:
    """The marks that change the style from `before` to `after`."""
    stars = 2 * (before.bold != after.bold) + (before.italic != after.italic)
    tildes = 2 * (before.strike != after.strike) + ((before.raised == "~") != (after.raised == "~"))
    carets = (before.raised == "^") != (after.raised == "^")
    changed = before.raised != after.raised
    closing = f"</{before.raised}>" if changed and before.raised in {"sup", "sub"} else ""
    opening = f"<{after.raised}>" if changed and after.raised in {"sup", "sub"} else ""
    return closing + "*" * stars + "~" * tildes + "^" * carets + opening


def _text(run: Run, first: bool, last: bool) -> str:
    """A run's own text; a blank at its start or end that would not survive there becomes an entity."""
    if run.citations:
        return format_citations(run.citations)
    if run.code:
        return _code(run.text)
    if _is_address(run):
        return f"<{run.text}>"
    text = run.text
    head = "&#32;" if first and text.startswith(" ") else ""
    tail = "&#32;" if last and text.endswith(" ") and len(text) > len(" " if head else "") else ""
    return head + escaped(text[len(head) and 1 : len(text) - (1 if tail else 0)]) + tail


def _code(text: str) -> str:
    """Backticks around, more than any row of them inside."""
    inside = {len(row) for row in re.findall("`+", text)}
    fence = "`" * next(n for n in itertools.count(1) if n not in inside)
    edges = text[:1] + text[-1:]
    pad = " " if "`" in edges or (edges == "  " and text.strip(" ")) else ""
    return fence + pad + text + pad + fence
