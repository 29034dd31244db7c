"""Text inside a paragraph."""

import pytest

from briefing_app.diagnostics import Diagnostic
from briefing_app.model.blocks import TextBlock
from briefing_app.model.text import Baseline, Citation, Run, Runs, plain
from briefing_app.reader import format_slide, parse_slide


def _runs(text: str) -> Runs:
    blocks = parse_slide(text, slide_id="risk/factors").slide.blocks
    assert len(blocks) == 1
    assert isinstance(blocks[0], TextBlock)
    return blocks[0].runs


def _findings(text: str) -> list[Diagnostic]:
    return list(parse_slide(text, path="x.md").diagnostics)


_B, _I = Run("b", bold=True), Run("i", italic=True)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("**b**", (_B,)),
        ("*i*", (_I,)),
        ("_i_ and __b__", (_I, Run(" and "), _B)),
        ("***x***", (Run("x", bold=True, italic=True),)),
        ("**b***i*", (_B, _I)),
        ("**b *x* b**", (Run("b ", bold=True), Run("x", bold=True, italic=True), Run(" b", bold=True))),
        ("中**文。**中", (Run("中"), Run("文。", bold=True), Run("中"))),
        ("snake_case_name", (Run("snake_case_name"),)),
        ("2 * 3 * 4", (Run("2 * 3 * 4"),)),
        ("**open", (Run("**open"),)),
        ("~~s~~", (Run("s", strike=True),)),
        ("10^6^", (Run("10"), Run("6", baseline=Baseline.SUPERSCRIPT))),
        ("H~2~O", (Run("H"), Run("2", baseline=Baseline.SUBSCRIPT), Run("O"))),
        ("~5 to ~6", (Run("~5 to ~6"),)),
        ("<sup>a b</sup>", (Run("a b", baseline=Baseline.SUPERSCRIPT),)),
        ("`a*b*`", (Run("a*b*", code=True),)),
        ("`` a`b ``", (Run("a`b", code=True),)),
        ("[t](https://un.org/a_(b))", (Run("t", link="https://un.org/a_(b)"),)),
        ("[t](mailto:a@b.org)", (Run("t", link="mailto:a@b.org"),)),
        ("[t](../law/convention.md)", (Run("t", link="slide:law/convention"),)),
        ("[t](other.fr.md)", (Run("t", link="slide:risk/other"),)),
        ("<https://un.org>", (Run("https://un.org", link="https://un.org"),)),
        ("https://un.org.", (Run("https://un.org", link="https://un.org"), Run("."))),
        ("[@a, p. 10; @b]", (Run("", citations=(Citation("a", "p. 10"), Citation("b"))),)),
        ("[mot]{lang=fr}", (Run("mot", language="fr"),)),
        ("[word]{lang=en}", (Run("word"),)),
        ("{{event.start_date}} *", (Run("{{event.start_date}} *"),)),
        ("a  \nb", (Run("a\nb"),)),
        ("a\\\nb", (Run("a\nb"),)),
        ("a<br>b", (Run("a\nb"),)),
        ("a\nb", (Run("a b"),)),
        ("中\n文", (Run("中文"),)),
        (r"\*a\* \[", (Run("*a* ["),)),
        ("&amp; &mdash; &#65;", (Run("& — A"),)),
        ("![in text](x.png) here", (Run("![in text](x.png) here"),)),
    ],
)
def test_markup_becomes_runs(text: str, runs: Runs) -> None:
    assert _runs(text) == runs


@pytest.mark.parametrize(
    "text",
    [
        "**Armed** conflict [@framework2014, p. 10]",
        "10^6^ and H~2~O, ~~gone~~",
        "[mot]{lang=fr} and [text](../law/convention.md)",
        "<https://un.org/a_b>",
        "`code` and {{event.title}}",
        "snake_case stays",
    ],
)
def test_ordinary_text_is_written_as_an_author_would(text: str) -> None:
    slide = parse_slide(text, slide_id="risk/factors").slide
    assert format_slide(slide) == text + "\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a <b>x</b>", "html-shown-as-text"),
        ("a <script>alert(1)</script>", "html-shown-as-text"),
        ("<!-- note -->", "html-shown-as-text"),
        ("[x](file:///etc/passwd)", "link-refused"),
        ("[x](javascript:alert)", "link-refused"),
        ("[x](../../outside.md)", "link-refused"),
        ("[@]", "citation-malformed"),
        ('[x](https://a.b "title")', "link-title-ignored"),
    ],
)
def test_what_cannot_be_honoured_is_said_with_its_place(text: str, code: str) -> None:
    found = _findings(f"---\nminutes: 1\n---\n# T\n\nfirst\n{text}\n")
    assert code in {d.code for d in found}
    assert {(d.where.path, d.where.line) for d in found} == {("x.md", 7)}


@pytest.mark.parametrize("text", ["a <b>x</b>", "[x](file:///etc/passwd)", "<!-- note -->"])
def test_what_cannot_be_honoured_is_shown_as_text(text: str) -> None:
    assert plain(_runs(text)) == text
    assert all(run.link is None for run in _runs(text))
