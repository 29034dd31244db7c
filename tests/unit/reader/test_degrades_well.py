"""Any Markdown tool shows our slides with the same words in the same order: here Python-Markdown."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest

from briefing_app.model.blocks import (
    Block,
    Chart,
    Code,
    Columns,
    Heading,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Table,
    TextBlock,
    Timeline,
)
from briefing_app.model.text import Runs
from briefing_app.reader import parse_slide
from tests.helpers.slides import STARTER_LIBRARY, STRESS_SET, slide_files

# Two blanks make a level, as in CommonMark; Python-Markdown by itself wants four
_EXTENSIONS = ["tables", "fenced_code", "attr_list", "def_list", "sane_lists"]
_FILES = [*slide_files(STARTER_LIBRARY), *slide_files(STRESS_SET)]


class _Text(HTMLParser):
    """What a browser shows, descriptions and titles of pictures too."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts += [f" {value} " for name, value in attrs if tag == "img" and name in {"alt", "title"}]
        if tag not in {"em", "strong", "sup", "sub", "del", "a", "code"}:
            self.parts.append(" ")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def _rendered(body: str) -> list[str]:
    parser = _Text()
    parser.feed(markdown.markdown(body, extensions=_EXTENSIONS, tab_length=2))
    parser.close()
    return _words("".join(parser.parts))


def _inline(runs: Runs) -> str:
    return "".join(_cited(run.citations) if run.citations else run.text for run in runs)


def _cited(citations) -> str:
    return f"[{'; '.join(f'@{c.key}, {c.locator}' for c in citations)}]"


def _shown(blocks: Iterable[Block], lines: Sequence[str]) -> Iterator[str]:  # noqa: C901 - one case a kind
    for block in blocks:
        match block:
            case TextBlock() | Heading():
                yield _inline(block.runs)
            case ListBlock():
                yield from (_inline(item.runs) for item in block.items)
            case Timeline():
                yield from (f"{entry.date} {_inline(entry.runs)}" for entry in block.entries)
            case Table():
                yield from (_inline(cell) for row in (block.header, *block.rows) for cell in row)
            case Quote():
                yield from (_inline(runs) for runs in (*block.paragraphs, block.attribution))
            case Picture():
                yield from (block.alt, block.caption, block.credit)
            case Code(lines=(first, last)) | Chart(lines=(first, last)):
                yield "\n".join(lines[first - 1 : last])
            case Columns():
                for column in block.columns:
                    yield _inline(column.title)
                    yield from _shown(column.blocks, lines)
            case Pause():
                pass


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_python_markdown_shows_the_same_words_in_the_same_order(path: Path):
    text = path.read_text("utf-8")
    parsed = parse_slide(text)
    slide, lines = parsed.slide, text.split("\n")
    ours = [_inline(slide.title), *_shown(slide.blocks, lines)]
    said = ["notes", *_shown(slide.notes, lines)] if slide.notes else []
    assert _rendered("\n".join(lines[parsed.body_line - 1 :])) == _words("\n".join([*ours, *said]))
