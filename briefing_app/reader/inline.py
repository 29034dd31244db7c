r"""Text inside a paragraph: Markdown → flat runs, in one linear pass.

The grammar is flat like the runs are: a row of one, two or three stars switches italic, bold or both, whatever
else is on. So nothing is ambiguous, `inline_format` can write every run back, Chinese text needs no spaces
around emphasis, and hostile input costs no more than any other. What never finds its end is text.

    **bold**  *italic*  ~~strike~~  `code`  ^sup^  ~sub~  <sup>…</sup>  <sub>…</sub>  <br>  \*
    [text](https://…)  [text](other-slide.md)  <https://…>  [@key, p. 10; @other]  [mot]{lang=fr}  {{variable}}
"""

import html
import posixpath
import re
from bisect import bisect_right

from msgspec import Struct

from briefing_app.model.language import UN_LANGUAGES
from briefing_app.model.scripts import is_asian
from briefing_app.model.text import Citation, Run, Runs
from briefing_app.phrases import Phrase
from briefing_app.reader.findings import Findings
from briefing_app.reader.pieces import Piece, runs_of

MOST_BRACKETS = 500  # opening brackets in one block; more of them are text
ENTITY = r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
VARIABLE = r"\{\{[\w .\-]+\}\}"
DESTINATION = r"(?:<((?:[^<>\n\\]|\\.){0,2048})>|((?:[^\s()<>\\]|\\.|\((?:[^\s()<>\\]|\\.)*\)){0,2048}))"
TITLE = r"(?:[ \t\n]++(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'))?"
UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")  # what no XML file may hold

_VERBOSE_ENTITY = ENTITY.replace("#", r"\#")
_SPECIAL = re.compile(r"[\\`*~_^\[\]<&\n\t]|  |https?://")
_TOKEN = re.compile(
    rf"""
      (?P<escape>\\(?:[!-/:-@\[-`{{-~]|\n[ \t]*))
    | (?P<code>`+)
    | (?P<variable>{VARIABLE})
    | (?P<citation>\[@[^\[\]]*\])
    | (?P<stars>\*+) | (?P<tildes>~+) | (?P<underscores>_+) | (?P<caret>\^)
    | (?P<bracket>\[) | (?P<close>\])
    | (?P<autolink><(?:https?://|mailto:)[^\s<>"]+>)
    | (?P<tag></?[A-Za-z][^<>]*> | <!--)
    | (?P<entity>{_VERBOSE_ENTITY})
    | (?P<url>(?<![A-Za-z0-9])https?://[^\s<>"|\\`*\[\]]+)
    | (?P<space>[ \t]*\n[ \t]* | [ \t]{{2,}} | \t)
    """,
    re.VERBOSE,
)
_LINK = re.compile(rf"\([ \t\n]*+{DESTINATION}{TITLE}[ \t\n]*+\)")
_LANGUAGE = re.compile(r"\{lang=\"?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\"?\}")
_CITATION = re.compile(r"@(\w[\w:./+\-]*)(?:,(.*))?", re.DOTALL)
_WEB = re.compile(r"(?:https?|mailto):[^\s<>\"]+", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ESCAPED_OR_ENTITY = re.compile(rf"{_ESCAPED.pattern}|{ENTITY}")
_TAG_NAME = re.compile(r"<(/?)(sup|sub|br)[ \t]*/?>", re.IGNORECASE)
_BACKTICKS = re.compile("`+")
_BREAK = re.compile(r"(?<![ \t])[ \t]*\n[ \t]*")
_BLANK = " \t\n"
# What each row of marks switches: (style, number of marks it takes).
_SWITCHES = {
    "***": (("bold", 2), ("italic", 1)),
    "**": (("bold", 2),),
    "*": (("italic", 1),),
    "___": (("_bold", 2), ("_italic", 1)),
    "__": (("_bold", 2),),
    "_": (("_italic", 1),),
    "~~~": (("strike", 2), ("sub", 1)),
    "~~": (("strike", 2),),
    "~": (("sub", 1),),
    "^": (("sup", 1),),
}


class InlineContext(Struct, frozen=True):
    """What inline text means depends on: the slide's language, its folder (for links), where findings go."""

    findings: Findings
    language: str = "en"
    folder: str = ""


def parse_inline(text: str, line: int, context: InlineContext) -> Runs:
    r"""Return the runs of a block's inline Markdown; `line` is that of its first character.

    Hard breaks become "\n" in a run's text. Never fails: what is not understood stays text.
    """
    text = text.strip(_BLANK)
    if not _SPECIAL.search(text):
        return (Run(text),) if text else ()
    return runs_of(_Scan(text, line, context).pieces(), context.language)


def plain_text(text: str) -> str:
    """Resolve escapes and entities in a text that knows no other markup: alt text, captions."""
    return _ESCAPED_OR_ENTITY.sub(lambda m: m[1] or decode_entity(m[0]), text)


def decode_entity(entity: str) -> str:
    """Return the character for `&name;`, `&#1;` or `&#x1;`; an unknown name stays as it is."""
    decoded = html.unescape(entity)
    if decoded == entity:
        return entity
    return UNREADABLE.sub("\ufffd", re.sub(r"[\n\r\t]", " ", decoded)) or "\ufffd"


class _Scan:
    """One pass over one text."""

    def __init__(self, text: str, line: int, context: InlineContext) -> None:
        self._text = text
        self._line = line  # of the character at _counted
        self._counted = 0
        self._context = context
        self._pieces: list[Piece] = []
        self._open: dict[str, tuple[int, int]] = {}  # style → (piece, position) of its opening mark
        self._brackets: list[int] = []
        self._bracket_count = 0
        self._backticks: dict[int, list[int]] | None = None

    def pieces(self) -> list[Piece]:
        """Cut the text into pieces and pair the marks among them."""
        position, text = 0, self._text
        while match := _TOKEN.search(text, position):
            if match.start() > position:
                self._add(text[position : match.start()])
            kind = match.lastgroup or ""
            position = getattr(self, f"_{kind}")(match) or match.end()
        if position < len(text):
            self._add(text[position:])
        return self._pieces

    def _add(self, text: str) -> Piece:
        piece = Piece(text)
        self._pieces.append(piece)
        return piece

    def _line_at(self, position: int) -> int:
        """The line of a position; positions are asked for in rising order."""
        self._line += self._text.count("\n", self._counted, position)
        self._counted = max(self._counted, position)
        return self._line

    def _escape(self, match: re.Match[str]) -> None:
        self._add("\n" if match[0][1] == "\n" else match[0][1])

    def _variable(self, match: re.Match[str]) -> None:
        self._add(match[0])

    def _entity(self, match: re.Match[str]) -> None:
        self._add(decode_entity(match[0]))

    def _space(self, match: re.Match[str]) -> None:
        space, text, (start, end) = match[0], self._text, match.span()
        if "\n" not in space:
            self._add(" ")
        elif space.startswith("  "):
            self._add("\n")
        elif not (is_asian(text[start - 1 : start]) and is_asian(text[end : end + 1])):
            self._add(" ")  # Chinese lines are joined without a space

    def _code(self, match: re.Match[str]) -> int | None:
        if self._backticks is None:
            self._backticks = {}
            for run in _BACKTICKS.finditer(self._text):
                self._backticks.setdefault(len(run[0]), []).append(run.start())
        ends = self._backticks.get(len(match[0]), [])
        index = bisect_right(ends, match.end() - 1)
        if index == len(ends):
            self._add(match[0])
            return None
        code = _BREAK.sub(" ", self._text[match.end() : ends[index]])
        if code.startswith(" ") and code.endswith(" ") and code.strip(" "):
            code = code[1:-1]
        self._add(code).code = True
        return ends[index] + len(match[0])

    def _stars(self, match: re.Match[str]) -> None:
        self._switch(match, self._touches(match.end()), self._touches(match.start() - 1))

    _tildes = _stars
    _caret = _stars

    def _underscores(self, match: re.Match[str]) -> None:
        before, after = (
            self._text[max(match.start() - 1, 0) : match.start()],
            self._text[match.end() : match.end() + 1],
        )
        opens = self._touches(match.end()) and not before.isalnum()
        closes = self._touches(match.start() - 1) and not after.isalnum()
        self._switch(match, opens, closes)

    def _touches(self, position: int) -> bool:
        """Whether text stands at `position`: a mark opens before text and closes after it."""
        return 0 <= position < len(self._text) and self._text[position] not in _BLANK

    def _switch(self, match: re.Match[str], opens: bool, closes: bool) -> None:
        piece = self._add(match[0])
        for style, width in _SWITCHES.get(match[0], ()):
            opening = self._open.pop(style, None)
            if opening and closes and self._may_span(style, opening[1], match.start()):
                self._pair(style, opening[0], width)
                piece.text = piece.text[width:]
            elif opens and (opening is None or style in {"sup", "sub"}):
                self._open[style] = (len(self._pieces) - 1, match.end())
            elif opening and style not in {"sup", "sub"}:
                self._open[style] = opening

    def _may_span(self, style: str, start: int, end: int) -> bool:
        """Raised and lowered text is short: two lone `~` or `^` with a blank between mean something else."""
        return style not in {"sup", "sub"} or not any(c in self._text[start:end] for c in _BLANK)

    def _pair(self, style: str, opening: int, width: int, value: str = "") -> None:
        start = self._pieces[opening]
        start.text = start.text[width:]
        start.starts.append((style, value))
        self._pieces[-1].ends.append(style)

    def _tag(self, match: re.Match[str]) -> None:
        known = _TAG_NAME.fullmatch(match[0])
        if known and known[2].lower() == "br" and not known[1]:
            self._add("\n")
            return
        piece = self._add(match[0].replace("\t", " "))  # a blank, as in any other text
        style = f"<{known[2].lower()}>" if known else ""
        if known and not known[1] and style not in self._open:
            self._open[style] = (len(self._pieces) - 1, match.end())
        elif known and known[1] and style in self._open:
            opening = self._open.pop(style)[0]
            self._pair(style, opening, len(self._pieces[opening].text))
            piece.text = ""
        else:
            self._context.findings.warning(
                "html-shown-as-text",
                Phrase("HTML is shown as text: {0}", match[0][:40]),
                self._line_at(match.start()),
                Phrase("Write it in Markdown; of HTML only <br>, <sup> and <sub> are understood."),
            )

    def _autolink(self, match: re.Match[str]) -> None:
        self._add_address(match[0][1:-1])

    def _url(self, match: re.Match[str]) -> int:
        url = match[0].rstrip(".,;:!?'")
        while url.endswith(")") and url.count(")") > url.count("("):
            url = url[:-1].rstrip(".,;:!?'")
        if url.endswith("//"):
            self._add(url)
        else:
            self._add_address(url)
        return match.start() + len(url)

    def _add_address(self, url: str) -> None:
        piece = self._add(url)
        piece.link = url

    def _citation(self, match: re.Match[str]) -> int | None:
        parts = [_CITATION.fullmatch(part.strip(_BLANK)) for part in match[0][1:-1].split(";")]
        if all(parts):
            self._add("").citations = tuple(
                Citation(part[1], " ".join((part[2] or "").split())) for part in parts if part
            )
            return None
        self._context.findings.warning(
            "citation-malformed",
            Phrase("This is not a citation and is shown as text: {0}", match[0][:40]),
            self._line_at(match.start()),
            Phrase("Write [@key], [@key, p. 10] or [@key, p. 10; @other]."),
        )
        self._add("[")
        return match.start() + 1

    def _bracket(self, _match: re.Match[str]) -> None:
        self._add("[")
        self._bracket_count += 1
        if self._bracket_count <= MOST_BRACKETS:
            self._brackets.append(len(self._pieces) - 1)
        elif self._bracket_count == MOST_BRACKETS + 1:
            self._context.findings.warning(
                "too-many-brackets",
                Phrase("Only the first {0} brackets of a paragraph are read as links.", MOST_BRACKETS),
                self._line,
            )

    def _close(self, match: re.Match[str]) -> int | None:
        piece = self._add("]")
        if not self._brackets:
            return None
        opening = self._brackets.pop()
        if not any(p.text or p.citations for p in self._pieces[opening + 1 : -1]):
            return None
        style, value, end = self._bracket_meaning(match.end())
        if not style:
            return None
        self._pair(style, opening, 1, value)
        piece.text = ""
        return end

    def _bracket_meaning(self, position: int) -> tuple[str, str, int]:
        """What follows a closing bracket: (style, value, end of it); no style if nothing does."""
        if span := _LANGUAGE.match(self._text, position):
            return "language", span[1], span.end()
        link = _LINK.match(self._text, position)
        if not link:
            return "", "", position
        target = link_target(_ESCAPED.sub(r"\1", link[1] or link[2] or ""), self._context.folder)
        line = self._line_at(position)
        if target is None:
            self._context.findings.warning(
                "link-refused",
                Phrase("This link is shown as text: {0}", link[0][1:60]),
                line,
                Phrase("Links lead to http, https, mailto or to another slide's .md file."),
            )
            return "", "", position
        if link[3] or link[4]:
            self._context.findings.info("link-title-ignored", Phrase("The title of a link is not shown."), line)
        return "link", target, link.end()


def link_target(destination: str, folder: str) -> str | None:
    """What a link leads to: a web or mail address, "slide:<id>" for a slide's file, None for anything else."""
    if _WEB.fullmatch(destination):
        return destination
    path = destination.partition("#")[0]
    if ":" in path or "\\" in path or path.startswith("/") or not path.endswith(".md"):
        return None
    target = posixpath.normpath(posixpath.join(folder, path.removesuffix(".md")))
    stem, dot, tag = target.rpartition(".")
    if dot and tag in UN_LANGUAGES:
        target = stem
    inside = target not in {"", "."} and not target.startswith("../") and target != ".."
    return f"slide:{target}" if inside else None
