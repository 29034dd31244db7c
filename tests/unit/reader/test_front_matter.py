"""The head of a file: fast where it is simple, strict where it is not."""

import datetime

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app import limits
from briefing_app.diagnostics import Severity
from briefing_app.model.slide import Priority, SlideLayoutName, SlideMeta, Status
from briefing_app.reader import parse_slide, split_front_matter

_FULL = """\
---
layout: cards                # optional
themes: [early-warning]
crimes: [genocide, war-crimes]
horizon: long
minutes: 2
priority: must
status: cleared
reviewed: 2026-02-01
advisory: "Shows: violence"
note: {kept: [1, 2]}
---
# T
"""


def test_every_known_key_has_its_type_and_unknown_ones_are_kept() -> None:
    parsed = parse_slide(_FULL)
    assert parsed.diagnostics == ()
    assert parsed.slide.layout is SlideLayoutName.CARDS
    assert parsed.slide.meta == SlideMeta(
        themes=("early-warning",),
        crimes=("genocide", "war-crimes"),
        horizon=("long",),
        minutes=2,
        priority=Priority.MUST,
        status=Status.CLEARED,
        reviewed=datetime.date(2026, 2, 1),
        advisory="Shows: violence",
        extra={"note": {"kept": [1, 2]}},
    )


@pytest.mark.parametrize(
    ("line", "code", "hint"),
    [
        ("layout: card", "meta-layout", "Did you mean cards?"),
        ("status: clear", "meta-status", "Did you mean cleared?"),
        ("reviewed: 2026-13-45", "meta-reviewed", "Write it as 2026-12-31."),
        ("reviewed: soon", "meta-reviewed", "Write it as 2026-12-31."),
        ("minutes: [1, 2]", "meta-minutes", "Write a number such as 2 or 1.5."),
        ("advisory: [a, b]", "meta-advisory", "Put the text in quotes."),
        ("themes: {a: b}", "meta-themes", "Put the text in quotes."),
    ],
)
def test_a_value_that_cannot_be_used_is_a_warning_with_line_and_hint_and_is_kept(
    line: str, code: str, hint: str
) -> None:
    parsed = parse_slide(f"---\npriority: must\n{line}\n---\n# T", path="x.md")
    (found,) = parsed.diagnostics
    assert (found.code, found.severity, found.hint) == (code, Severity.WARNING, hint)
    assert (found.where.path, found.where.line) == ("x.md", 3)
    assert line.split(":")[0] in parsed.slide.meta.extra
    assert parsed.slide.meta.priority is Priority.MUST


def test_id_and_language_in_the_front_matter_win() -> None:
    slide = parse_slide("---\nid: law/convention\nlanguage: ar\n---\n", slide_id="x", language="en").slide
    assert (slide.id, slide.language, slide.is_rtl) == ("law/convention", "ar", True)


@pytest.mark.parametrize(
    "source",
    ["a: &x 1\nb: *x", "a: !!python/object:os.system 1", "a: " + "[" * 40, "a: [1", "a: 'x", "- a", "\t- :"],
)
def test_yaml_that_is_refused_or_broken_is_an_error_and_the_body_is_still_read(source: str) -> None:
    parsed = parse_slide(f"---\n{source}\n---\n# Title", path="x.md")
    assert parsed.slide.plain_title == "Title"
    assert [(d.code, d.severity) for d in parsed.diagnostics] == [("front-matter", Severity.ERROR)]
    assert parsed.diagnostics[0].where.line in {2, 3}


def test_front_matter_that_is_never_closed_is_text() -> None:
    parsed = parse_slide("---\na: b\n# T")
    assert parsed.slide.plain_title == "T"
    assert [d.code for d in parsed.diagnostics if d.severity is Severity.ERROR] == ["front-matter"]
    assert len(parsed.slide.blocks) == 1


def test_words_that_old_yaml_takes_for_something_else_stay_words() -> None:
    front = split_front_matter("---\ntags: [no, on, 12:30]\nlanguage: no\n---\n")
    assert front.values == {"tags": ["no", "on", "12:30"], "language": "no"}


def test_front_matter_knows_where_it_ends() -> None:
    text = "---\na: 1\n\nb: x\n---\nbody"
    front = split_front_matter(text)
    assert (front.body_line, text[front.body_start :]) == (6, "body")
    assert front.key_lines == {"a": 2, "b": 4}


@settings(max_examples=500, deadline=None)
@given(st.lists(st.text(alphabet="abyenotrufls# \"'[],.-01929:é", min_size=1, max_size=12), max_size=3))
def test_the_fast_path_reads_what_yaml_reads(values: list[str]) -> None:
    source = "".join(f"k{i}: {value}\n" for i, value in enumerate(values))
    fast = split_front_matter(f"---\n{source}---\n")
    slow = split_front_matter(f"---\n{source}z: 'not simple'\n---\n")
    assert bool(fast.problem) == bool(slow.problem)
    assert fast.problem or {**fast.values, "z": "not simple"} == slow.values


def test_front_matter_up_to_its_limit_is_read_and_one_byte_more_is_not() -> None:
    def text(size: int) -> str:
        return "---\na: " + "x" * (size - 4) + "\n---\n# Title"

    assert parse_slide(text(limits.FRONT_MATTER)).slide.plain_title == "Title"
    marked = parse_slide(text(limits.FRONT_MATTER + 1))
    assert marked.slide.plain_title == "Not shown. The front matter is larger than 16 KB."
    assert [d.code for d in marked.diagnostics] == ["slide-too-large"]


def test_ordinary_yaml_agrees_on_a_full_example() -> None:
    values = split_front_matter(_FULL).values
    assert values == yaml.safe_load(_FULL.split("---\n")[1])
