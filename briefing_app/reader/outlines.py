"""A briefing's outline ⇄ Outline: front matter, `##` sections, `- [Title](../risk/factors.md)` entries."""

import re
from typing import Any

from msgspec import Struct

from briefing_app.diagnostics import Diagnostic
from briefing_app.model.outline import Outline, OutlineEntry, OutlineSection
from briefing_app.model.text import plain
from briefing_app.phrases import Phrase
from briefing_app.reader.blocks import heading
from briefing_app.reader.findings import Findings
from briefing_app.reader.front_matter import FrontMatter, format_value, split_front_matter
from briefing_app.reader.inline import DESTINATION, InlineContext, parse_inline, plain_text
from briefing_app.reader.inline_format import escaped, format_destination
from briefing_app.reader.slides import normalised_lines, refusal

_ENTRY = re.compile(rf"[-*+][ ]+\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\({DESTINATION}\)[ ]*")
_KEYS = frozenset(
    {"title", "language", "audience", "audiences", "minutes", "question_minutes", "description", "layout"}
)


class ParsedOutline(Struct, frozen=True):
    """An outline and what there is to say about its text."""

    outline: Outline
    diagnostics: tuple[Diagnostic, ...] = ()


def parse_outline(
    text: str, *, outline_id: str = "", language: str = "en", path: str | None = None
) -> ParsedOutline:
    """Read an outline. Never raises; a text over its limits gives an empty outline and an error."""
    findings = Findings(path)
    text = normalised_lines(text)
    refused = refusal(text)
    if refused:
        findings.error("outline-too-large", refused[0], refused[1])
        return ParsedOutline(Outline(outline_id, outline_id, language), findings.result())
    front = split_front_matter(text)
    if front.problem:
        findings.error("front-matter", front.problem, front.problem_line, Phrase("Each line is “key: value”."))
    body = _Body(InlineContext(findings, language))
    for number, line in enumerate(text[front.body_start :].split("\n"), front.body_line):
        body.read(line.strip(" \t"), number)
    values = _Values(front, findings)
    outline = Outline(
        id=outline_id,
        title=values.text("title") or body.title or outline_id,
        language=values.text("language") or language,
        audiences=values.texts("audiences") or values.texts("audience"),
        minutes=values.number("minutes"),
        question_minutes=values.number("question_minutes"),
        description=values.text("description") or "\n".join(body.description),
        sections=body.sections(),
    )
    return ParsedOutline(outline, findings.result())


class _Body:
    """The sections, while they are read line by line."""

    def __init__(self, context: InlineContext) -> None:
        self._context = context
        self._sections: list[tuple[str, list[OutlineEntry]]] = [("", [])]
        self.title = ""
        self.description: list[str] = []

    def sections(self) -> tuple[OutlineSection, ...]:
        """What was read; a first section without title only if it has entries."""
        kept = self._sections if self._sections[0][1] else self._sections[1:]
        return tuple(OutlineSection(title, tuple(entries)) for title, entries in kept)

    def read(self, line: str, number: int) -> None:
        """Take the next line."""
        if not line:
            return
        if found := heading(line):
            level, title = found[0], self._plain(found[1], number)
            if level == 1 and not self.title:
                self.title = title
            else:
                self._sections.append((title, []))
        elif entry := _ENTRY.fullmatch(line):
            path = re.sub(r"\\([<>\\])", r"\1", entry[2] or entry[3] or "")
            title = plain_text(entry[1])
            self._sections[-1][1].append(OutlineEntry(title, path, lines=(number, number)))
        elif len(self._sections) == 1 and not self._sections[0][1] and line[0] not in "-*+":
            self.description.append(self._plain(line, number))
        else:
            self._context.findings.warning(
                "outline-line",
                Phrase("This line is not a slide and is left out: {0}", line[:60]),
                number,
                Phrase("Write - [Title](path/to/slide.md)."),
            )

    def _plain(self, text: str, number: int) -> str:
        return plain(parse_inline(text, number, self._context)).replace("\n", " ").strip(" ")


class _Values:
    """The front matter's values by kind; what is of the wrong kind is noted and left out."""

    def __init__(self, front: FrontMatter, findings: Findings) -> None:
        self._front = front
        self._findings = findings
        for key in front.values:
            if key not in _KEYS:
                line = front.key_lines.get(key, 1)
                findings.info("outline-key", Phrase("Outlines have no “{0}”; it is not used.", key[:40]), line)

    def text(self, key: str) -> str:
        """A text, "" if there is none."""
        value = self._front.values.get(key)
        if value is None or isinstance(value, (list, dict)):
            self._note(key, value, Phrase("“{0}” is not a text; it is not used."))
            return ""
        return str(value)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of words, or one word."""
        value = self._front.values.get(key)
        items = value if isinstance(value, list) else [value]
        if any(isinstance(item, (list, dict)) for item in items):
            self._note(key, value, Phrase("“{0}” is not a list of words; it is not used."))
            return ()
        return tuple(str(item) for item in items if item is not None)

    def number(self, key: str) -> float | None:
        """A number that is not negative."""
        value = self._front.values.get(key)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
            return value
        self._note(key, value, Phrase("“{0}” is not a number; it is not used."))
        return None

    def _note(self, key: str, value: Any, kind: Phrase) -> None:
        if value is not None:
            message = kind.with_values(f"{key}: {str(value)[:40]}")
            self._findings.warning(f"meta-{key}", message, self._front.key_lines.get(key, 1))


def format_outline(outline: Outline) -> str:
    r"""Return the outline's canonical Markdown, ending in "\n"."""
    values = {
        "title": outline.title,
        "language": outline.language,
        "audiences": outline.audiences,
        "minutes": outline.minutes,
        "question_minutes": outline.question_minutes,
        "description": outline.description,
    }
    head = "".join(format_value(key, value) for key, value in values.items() if value not in (None, "", ()))
    parts: list[str] = []
    for section in outline.sections:
        if section.title or parts:
            parts.append(f"## {escaped(section.title)}")
        entries = [f"- [{escaped(e.title)}]({format_destination(e.path)})" for e in section.entries]
        parts += ["\n".join(entries)] if entries else []
    return f"---\n{head}---\n" + "\n\n".join(parts) + "\n"
