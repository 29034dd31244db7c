"""Texts made to hurt: each is read, within its limits, and shown or marked."""

import pytest

from briefing_app import limits
from briefing_app.diagnostics import Severity
from briefing_app.reader import format_slide, parse_slide

_UNITS = [
    "[",
    "](", "[](a", "[a](b", "*", "**a", "*a*", "_a_ ", "`", "`a", "``` ", "~a~", "^a^", "<", "<a>", "<sup>",
    "</sup>", "&amp;", "[@", "[@a;", "|", "> ", "\\", "![", "![a](b", "{{a}}", "https://", "https://a)", "(",
    "1. ",
    "#", "<!--", ":::", "[x](<", '![a](b "', "[a]{lang=fr}", "\x00", "\u2028",
]  # fmt: skip
_LINES = [
    "a\n\n", "- a\n", "- a\n\n", "# a\n", "## a\n", "> a\n\n", "::: notes\n", ":::\n",
    "::: x\na\n", "```\n", "|\n|-|\n",
    ". . .\n", "![a](b)\n", "```chart\n,a\nb,1\n```\n", "[\n", "*a\n", "<a>\n", "---\n", "- **1948** a\n",
]  # fmt: skip
_LARGEST = limits.MARKDOWN_FILE // 4  # the shape of the cost shows at a quarter


def _rows(unit: str) -> str:
    row = unit * ((limits.MARKDOWN_LINE - 1) // len(unit.encode())) + "\n"
    return row * (_LARGEST // len(row.encode()))


_BLANKS = " " * (limits.MARKDOWN_LINE - 40)
_LONG = [
    "# a{}b",
    "a{}b",
    "`{}`x",
    "[](a{}b",
    "[]({}b",
    "![](a{}b",
    "::: a{}b",
    "a|b\n{}x-",
    "- {}a",
    "> {}a",
    "|{}|",
]


@pytest.mark.parametrize("row", [*_LONG, "```chart {}=", "[@a, {}b"])
def test_long_rows_of_blanks_are_read(row: str) -> None:
    text = (row.format(_BLANKS) + "\n\n") * 3
    assert not parse_slide(text).slide.plain_title.startswith("Not shown")


@pytest.mark.parametrize("text", [*map(_rows, _UNITS), *(line * (_LARGEST // len(line)) for line in _LINES)])
def test_hostile_text_is_read(text: str) -> None:
    slide = parse_slide(text).slide
    assert not slide.plain_title.startswith("Not shown")


@pytest.mark.parametrize("unit", ["[", "*", "`", "<a>", "[a](b", "~a~"])
def test_no_letter_of_hostile_text_is_lost(unit: str) -> None:
    text = unit * 3_000
    written = format_slide(parse_slide(text).slide)
    assert written.count("a") == text.count("a")


def test_a_file_up_to_its_limit_is_read_and_one_byte_more_is_marked() -> None:
    lines = "x" * 1_023 + "\n"
    text = lines * (limits.MARKDOWN_FILE // 1_024)
    assert parse_slide(text).diagnostics == ()
    marked = parse_slide(text + "x", path="x.md")
    assert marked.slide.plain_title == "Not shown. The file is larger than 256 KB."
    (found,) = marked.diagnostics
    assert (found.severity, found.where.path, found.where.line) == (Severity.ERROR, "x.md", 1)


def test_a_line_up_to_its_limit_is_read_and_one_byte_more_is_marked() -> None:
    line = "é" * (limits.MARKDOWN_LINE // 2)
    assert parse_slide(f"# T\n\n{line}").diagnostics == ()
    marked = parse_slide(f"# T\n\n{line}x")
    assert marked.slide.plain_title == "Not shown. A line is longer than 20 KB."
    assert [d.where.line for d in marked.diagnostics] == [3]


def test_lists_deeper_than_the_limit_are_kept_at_the_deepest() -> None:
    levels = limits.NESTING_LEVELS
    deepest = "".join("  " * level + "- x\n" for level in range(levels))
    assert parse_slide(deepest).diagnostics == ()
    deeper = parse_slide(deepest + "  " * levels + "- y\n")
    assert [d.code for d in deeper.diagnostics] == ["list-too-deep"]


def test_findings_are_bounded() -> None:
    found = parse_slide("<a>\n" * 1_000).diagnostics
    assert len(found) == 201
    assert found[-1].message == "800 more findings are not listed."
