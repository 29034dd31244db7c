"""What is written back means the same: parse(format(parse(x))) == parse(x), for any text."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing_app.reader import format_slide, parse_slide

_FRAGMENTS = st.sampled_from(
    [
        "*",
        "**",
        "***",
        "_",
        "__",
        "~",
        "~~",
        "~~~",
        "^",
        "`",
        "``",
        "```",
        "[",
        "]",
        "(",
        ")",
        "](",
        "](x.md)",
        "](https://un.org)",
        "]{lang=fr}",
        "[@key]",
        "[@key, p. 1; @b]",
        "<br>",
        "<sup>",
        "</sup>",
        "<sub>",
        "</sub>",
        "<b>",
        "<",
        ">",
        "&",
        "&amp;",
        "&#32;",
        "&nbsp;",
        "\\",
        "\\|",
        "|",
        "{{event.title}}",
        "{",
        "}",
        "!",
        "![",
        "![a](b.png)",
        '![a](<b c> "x; y"){crop=0.1,0,0,0}',
        "https://a.b/c_d",
        "<https://a.b>",
        "http",
        "://",
        ":",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "\n\n\n",
        " ",
        " ",
        "  ",
        "  \n",
        "\\\n",
        "\t",
        "    ",
        "# ",
        "## ",
        "### ",
        "#",
        "- ",
        "- ",
        "  - ",
        "1. ",
        "10) ",
        "+ ",
        "> ",
        "> — ",
        "-- ",
        "— ",
        "---",
        "---\n",
        "- **1948** ",
        ". . .",
        ":::",
        "::: notes\n",
        ":::\n",
        "```chart bar\n,a\nx,1\n```\n",
        "|---|---|\n",
        "| a | b |\n|:-:|--:|\n",
        "a",
        "b",
        "word",
        "Wort",
        "1948",
        "中文",
        "العربية",
        "é",
        "\xa0",
        "\u2028",
        "\x85",
        "😀",
        '"',
        ";",
        "@",
        "=",
    ]
)
_texts = st.lists(_FRAGMENTS, max_size=25).map("".join)
_front = st.sampled_from(
    [
        "",
        "---\nlayout: cards\nminutes: 2\nx: {a: [1, 2.5, null]}\n---\n",
        "---\nid: a/b\ntags: no\nstatus: odd\n---\n",
    ]
)


def _assert_kept(text: str) -> None:
    slide = parse_slide(text, slide_id="risk/factors").slide
    written = format_slide(slide)
    again = parse_slide(written, slide_id="risk/factors").slide
    assert again == slide, written
    assert format_slide(again) == written


@settings(max_examples=400, deadline=None)
@given(_front, _texts)
@example("", "- a\n# T\n- b")
@example("", "```chart\n,a\n,b\nx,1\n```")
@example("", "```chart\nYear,\nx,1\n```")
@example("", "**a *b*** *c*\n\n---\nx")
@example("", "a <b\tc>")
@example("", "!<https://a.b><https://a.b>")
def test_marked_up_text_keeps_its_meaning_when_it_is_written_again(front: str, text: str) -> None:
    _assert_kept(front + text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_text_keeps_its_meaning_when_it_is_written_again(text: str) -> None:
    _assert_kept(text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="abn:-[]{}'\"#&*!|>%@,\n \t0123456789.~yesoffTrue", max_size=40))
def test_any_front_matter_keeps_its_meaning_when_it_is_written_again(source: str) -> None:
    _assert_kept(f"---\n{source}\n---\n# Title\n")
