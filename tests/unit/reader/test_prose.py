"""Words are found and exchanged where they are words, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.planning.words import blocks_text
from briefing_app.reader import parse_slide
from briefing_app.reader.prose import exchanged, phrase_pattern, phrase_spans

SLIDE = """---
themes: [risk]
id: risk/one
---
# Risk is high

- A *risk* of risks [@risk2014, risk]
- [risk](../risk/one.md) and `risk` and {{risk}}

::: notes
Say risk.
:::

```chart type=column unit=risk
,Risk
2020,1
```
"""


def body(text: str) -> str:
    slide = parse_slide(text, slide_id="s", language="en").slide
    return "\n".join((slide.plain_title, blocks_text(slide.blocks), blocks_text(slide.notes)))


def replace(text: str, old: str, new: str, **options: bool) -> str:
    return exchanged(text, phrase_spans(text, phrase_pattern([old], **options)), new)


def test_words_are_exchanged_in_title_text_notes_and_charts_only():
    changed = replace(SLIDE, "risk", "danger")
    for same in (
        "themes: [risk]",
        "id: risk/one",
        "[@risk2014, risk]",
        "(../risk/one.md)",
        "`risk`",
        "{{risk}}",
        "unit=risk",
    ):
        assert same in changed
    for new in ("# danger is high", "*danger* of risks", "[danger](", "Say danger.", ",danger\n"):
        assert new in changed


@pytest.mark.parametrize(
    ("old", "options", "found"),
    [
        ("risk", {}, 5),
        ("risk", {"whole_words": False}, 6),
        ("Risk", {"match_case": True}, 2),
        ("is   high", {}, 1),
        ("nothing", {}, 0),
    ],
)
def test_options_say_what_is_found(old, options, found):
    assert len(phrase_spans(SLIDE, phrase_pattern([old], **options))) == found


def test_words_with_a_comma_are_not_put_into_the_data_of_a_chart():
    assert ",Risk\n" in replace(SLIDE, "Risk", "risk, danger")
    assert "# risk, danger is high" in replace(SLIDE, "Risk", "risk, danger")


def test_chinese_words_need_no_borders():
    assert replace("# 防止灭绝种族罪\n", "灭绝种族", "大规模暴行") == "# 防止大规模暴行罪\n"


@given(st.text("ab*_[]<&`\\~^ ", min_size=1, max_size=8).filter(lambda t: t.strip() == t))
def test_what_is_put_in_is_read_as_it_was_typed(new):
    changed = replace("# Title\n\nBefore word after\n", "word", new)
    assert body(changed).split("\n")[1] == f"Before {' '.join(new.split(' '))} after"
