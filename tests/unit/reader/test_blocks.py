"""The pieces of a slide, and where they stand."""

import pytest

from briefing_app.model.blocks import (
    Align,
    Block,
    Chart,
    ChartKind,
    Code,
    Columns,
    Crop,
    Heading,
    ListBlock,
    Pause,
    Picture,
    Quote,
    Series,
    Table,
    TextBlock,
    Timeline,
    TimelineEntry,
)
from briefing_app.model.slide import Slide
from briefing_app.model.text import Marker, Paragraph, Run, plain
from briefing_app.reader import parse_slide


def _slide(text: str) -> Slide:
    return parse_slide(text).slide


def _block(text: str) -> Block:
    (block,) = _slide(text).blocks
    return block


def _codes(text: str) -> dict[str, int | None]:
    return {d.code: d.where.line for d in parse_slide(text, path="x.md").diagnostics}


def _outline(block: Block) -> list[tuple[int, str, str]]:
    assert isinstance(block, ListBlock)
    marks = {Marker.BULLET: "-", Marker.NONE: ""}
    return [(p.level, marks.get(p.marker, f"{p.number}."), plain(p.runs)) for p in block.items]


def _t(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def test_the_first_title_is_the_slides() -> None:
    slide = _slide("# One *two* #\n\ntext")
    assert slide.plain_title == "One two"
    assert slide.blocks == (TextBlock(_t("text")),)


def test_a_second_title_is_a_heading_and_a_finding() -> None:
    text = "# One\n\n# Two"
    assert _slide(text).blocks == (Heading(_t("Two"), 3),)
    assert _codes(text) == {"second-title": 3}


def test_second_level_headings_make_columns_and_what_stands_before_stays_before() -> None:
    before, columns = _slide("intro\n## A\n- a\n### h\n## B\nb").blocks
    assert before == TextBlock(_t("intro"))
    assert isinstance(columns, Columns)
    assert [plain(c.title) for c in columns.columns] == ["A", "B"]
    assert [type(b) for b in columns.columns[0].blocks] == [ListBlock, Heading]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("- a\n- b", [(0, "-", "a"), (0, "-", "b")]),
        ("* a\n+ b", [(0, "-", "a"), (0, "-", "b")]),
        ("3. a\n4) b", [(0, "3.", "a"), (0, "4.", "b")]),
        ("- a\n  - b\n    - c\n      - d\n        - e\n- f",
         [(0, "-", "a"), (1, "-", "b"), (2, "-", "c"), (3, "-", "d"), (4, "-", "e"), (0, "-", "f")]),
        ("1. a\n   - b\n2. c", [(0, "1.", "a"), (1, "-", "b"), (0, "2.", "c")]),
        ("- a\n\t- b\n\t\t- c", [(0, "-", "a"), (1, "-", "b"), (2, "-", "c")]),
        ("- a\n\n- b", [(0, "-", "a"), (0, "-", "b")]),
        ("- a\n  more\n- b", [(0, "-", "a more"), (0, "-", "b")]),
        ("- a\n\n  second\n- b", [(0, "-", "a"), (0, "", "second"), (0, "-", "b")]),
    ],
)  # fmt: skip
def test_lists_are_flat_with_levels_and_numbers(text: str, items: list[tuple[int, str, str]]) -> None:
    assert _outline(_block(text)) == items


def test_two_blank_lines_divide_lists() -> None:
    assert [type(b) for b in _slide("- a\n\n\n- b").blocks] == [ListBlock, ListBlock]


def test_a_year_at_the_start_of_a_line_does_not_begin_a_list() -> None:
    assert _block("It was adopted in\n1948. Then\n") == TextBlock(_t("It was adopted in 1948. Then"))


def test_a_list_of_dates_is_a_timeline() -> None:
    timeline = Timeline((TimelineEntry("1948", _t("Convention")), TimelineEntry("7 April 1994", _t("Rwanda"))))
    assert _block("- **1948** Convention\n- **7 April 1994** Rwanda") == timeline


@pytest.mark.parametrize(
    "text", ["- **1948** one", "- **1948** a\n- b", "- **153** a\n- **41** b", "1. **1948** a\n2. **1950** b"]
)
def test_other_lists_are_not_timelines(text: str) -> None:
    assert isinstance(_block(text), ListBlock)


def test_dates_in_arabic_and_chinese_make_a_timeline() -> None:
    assert isinstance(_block("- **١٩٤٨** أ\n- **1951年1月12日** b"), Timeline)


def test_a_table_keeps_alignment_bars_and_line_breaks() -> None:
    table = _block("| a | b | c |\n|---|:-:|--:|\n| 1 \\| 2 | x<br>y |\n")
    assert table == Table(
        (_t("a"), _t("b"), _t("c")), ((_t("1 | 2"), _t("x\ny"), ()),), (Align.START, Align.CENTER, Align.END)
    )
    assert _codes("| a | b |\n|---|---|\n| 1 |\n") == {"table-uneven": 3}


def test_a_quote_ends_with_whose_it_is() -> None:
    assert _block("> One\n> two\n>\n> Three\n> — *Who*") == Quote(
        (_t("One two"), _t("Three")), (Run("Who", italic=True),)
    )
    assert _block("> One\n> -- Who") == Quote((_t("One"),), _t("Who"))
    assert _block("> One") == Quote((_t("One"),))


def test_a_picture_alone_has_caption_credit_and_crop() -> None:
    text = '![A map](media/x.png "The region; UN photo"){crop=0.1,0,0.2,0}'
    crop = Crop(0.1, 0, 0.2, 0)
    assert _block(text) == Picture("media/x.png", "A map", "The region", "UN photo", crop)
    assert _block("![](<media/a b.png>)") == Picture("media/a b.png")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("![a](https://x.org/a.png)", "picture-remote"),
        ("![a](x.png){crop=2,0,0,0}", "picture-attributes"),
        ("![a](x.png){width=50%}", "picture-attributes"),
    ],
)
def test_what_a_picture_cannot_have_is_a_finding(text: str, code: str) -> None:
    assert isinstance(_block(text), Picture)
    assert _codes(text) == {code: 1}


def test_fenced_text_is_code_letter_by_letter() -> None:
    assert _block("```python\n# x\n  *y*\n\n- z\n```") == Code("# x\n  *y*\n\n- z", "python")
    assert _block("~~~~\n```\n~~~~") == Code("```")


def test_an_unclosed_fence_keeps_everything_and_is_a_finding() -> None:
    assert _block("```\na\n# b") == Code("a\n# b")
    assert _codes("```\na\n# b") == {"fence-unclosed": 1}


def test_a_chart_is_a_fence_with_csv() -> None:
    text = '```chart bar unit="%" alt="Shares"\nYear,A,"B, C"\n2001,1,2.5\n2002,,1 000\n```'
    assert _block(text) == Chart(
        ChartKind.BAR,
        ("2001", "2002"),
        (Series("A", (1.0, None)), Series("B, C", (2.5, 1000.0))),
        "Shares",
        "%",
    )


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("# T\n```chart\n,a\nx,1\ny,many\n```", "chart-number", 5),
        ("```chart colum\n,a\nx,1\n```", "chart-kind", 1),
        ("```chart\n```", "chart-empty", 1),
        ("```chart\n,a\nx,1,2\n```", "chart-uneven", 3),
        ("```chart\n,a\nx,1e999\n```", "chart-number", 3),
    ],
)
def test_a_bad_chart_is_a_finding_with_its_line(text: str, code: str, line: int) -> None:
    assert _codes(text) == {code: line}


def test_a_pause_stands_alone() -> None:
    assert _slide("a\n\n. . .\n\nb").blocks == (TextBlock(_t("a")), Pause(), TextBlock(_t("b")))


def test_notes_are_kept_apart_and_hold_text_lists_headings_and_quotes() -> None:
    slide = _slide("# T\n\n::: notes\nSay\n\n- this\n\n# Then\n\n> that\n\n![a](b.png)\n:::\n\nbody")
    assert slide.blocks == (TextBlock(_t("body")),)
    assert slide.notes == (
        TextBlock(_t("Say")),
        ListBlock((Paragraph(_t("this"), 0, Marker.BULLET),)),
        Heading(_t("Then"), 3),
        Quote((_t("that"),)),
        TextBlock(_t("![a](b.png)")),
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [("::: notes\nx", "div-unclosed"), (":::\nx", "div-stray"), ("::: box\nx\n:::", "div-unknown")],
)
def test_bad_divs_are_findings_and_lose_nothing(text: str, code: str) -> None:
    slide = _slide(text)
    assert (*slide.blocks, *slide.notes) == (TextBlock(_t("x")),)
    assert _codes(text) == {code: 1}


def test_a_line_of_dashes_in_a_slide_is_text_and_a_finding() -> None:
    assert _slide("a\n\n---").blocks == (TextBlock(_t("a")), TextBlock(_t("---")))
    assert _codes("a\n\n---") == {"dashes": 3}


_EVERYTHING = """\
---
minutes: 2
---

# Title

Two lines
of text

- a
  - b

- c

## Left

> q
> — w

| a | b |
|---|---|
| 1 | 2 |

## Right
![a](b.png)
```chart
,a
x,1
```
. . .
### h

::: notes
n

1. x
:::
"""


def test_every_block_knows_its_lines_in_the_file() -> None:
    slide = _slide(_EVERYTHING)
    places = [(type(b).__name__, b.lines) for b in (*slide.walk(), *slide.notes)]
    assert places == [
        ("TextBlock", (7, 8)),
        ("ListBlock", (10, 13)),
        ("Columns", (15, 31)),
        ("Quote", (17, 18)),
        ("Table", (20, 22)),
        ("Picture", (25, 25)),
        ("Chart", (26, 29)),
        ("Pause", (30, 30)),
        ("Heading", (31, 31)),
        ("TextBlock", (34, 34)),
        ("ListBlock", (36, 36)),
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. a\n1. b\n1. c", [1, 2, 3]),
        ("4. a\n4. b\n9. c", [4, 5, 6]),
        ("1. a\n   7. x\n   7. y\n1. b\n   1. z", [1, 7, 8, 2, 1]),
        ("1. a\n\n   more of it\n\n1. b", [1, None, 2]),
        ("0. a\n0. b", [0, 1]),
        ("999999999. a\n1. b", [999_999_999, 999_999_999]),
    ],
)
def test_a_list_counts_on_from_its_first_number(text, numbers):
    (block,) = parse_slide(f"# T\n\n{text}\n").slide.blocks
    assert [item.number for item in block.items] == numbers
