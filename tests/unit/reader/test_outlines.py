"""A briefing's outline."""

from briefing_app.model.outline import Outline, OutlineEntry, OutlineSection
from briefing_app.reader import format_outline, parse_outline

_TEXT = """\
---
title: An introduction
audiences: [member-states]
minutes: 20
---

## Law

- [The Convention](../law/convention.md)
- [Duty \\[to\\] prevent](../law/duty.md)

## Risk

- [Fourteen factors](../risk/fourteen-factors.md)
"""
_OUTLINE = Outline(
    "briefings/introduction",
    "An introduction",
    audiences=("member-states",),
    minutes=20,
    sections=(
        OutlineSection(
            "Law",
            (
                OutlineEntry("The Convention", "../law/convention.md"),
                OutlineEntry("Duty [to] prevent", "../law/duty.md"),
            ),
        ),
        OutlineSection("Risk", (OutlineEntry("Fourteen factors", "../risk/fourteen-factors.md"),)),
    ),
)


def test_an_outline_is_read_with_the_lines_of_its_entries() -> None:
    parsed = parse_outline(_TEXT, outline_id="briefings/introduction")
    assert parsed.outline == _OUTLINE
    assert parsed.diagnostics == ()
    assert [e.lines for s in parsed.outline.sections for e in s.entries] == [(9, 9), (10, 10), (14, 14)]


def test_an_outline_that_is_written_is_read_as_the_same() -> None:
    assert parse_outline(format_outline(_OUTLINE), outline_id=_OUTLINE.id).outline == _OUTLINE


def test_a_title_and_a_description_may_stand_in_the_text() -> None:
    outline = parse_outline("# Talk\n\nWhat it is for.\n\n- [A](a.md)\n", outline_id="x").outline
    assert (outline.title, outline.description) == ("Talk", "What it is for.")
    assert outline.sections == (OutlineSection("", (OutlineEntry("A", "a.md"),)),)


def test_other_lines_and_bad_values_are_findings() -> None:
    text = "---\nminutes: many\nspeed: 3\n---\n## S\n- no link\n"
    found = parse_outline(text, path="o.md").diagnostics
    assert [(d.code, d.where.line) for d in found] == [
        ("meta-minutes", 2),
        ("outline-key", 3),
        ("outline-line", 6),
    ]
