"""Links that go on over a line: cut where the line ends, for LibreOffice.

It takes the text of one link for a thing that is moved to the next line whole, or else cut anywhere and set too
close. Several links with one target, each as long as its line, look and work the same in every program.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from briefing_app.layout.frame import StyledParagraph, StyledRun, TextBody, TextLine
from briefing_app.model.language import Script, language


def cut_links(body: TextBody) -> tuple[StyledParagraph, ...]:
    """The paragraphs of `body`, no link of theirs longer than a line; a space where it is cut is no link."""
    if not any(run.link for paragraph in body.paragraphs for run in paragraph.runs):
        return body.paragraphs
    return tuple(
        _cut(paragraph, [line for line in body.lines if line.paragraph == index])
        for index, paragraph in enumerate(body.paragraphs)
    )


def has_han_link(paragraph: StyledParagraph) -> bool:
    """Whether LibreOffice would make the lines of `paragraph` as high as a Chinese font says."""
    return any(run.link and language(run.language).script is Script.HAN for run in paragraph.runs)


def _cut(paragraph: StyledParagraph, lines: Sequence[TextLine]) -> StyledParagraph:
    if len(lines) < 2:
        return paragraph
    inner = sorted({place for line in lines for place in (line.start, line.end)})
    runs: list[StyledRun] = []
    start = 0
    for run in paragraph.runs:
        runs += _pieces(run, start, inner, lines) if run.link else [run]
        start += len(run.text)
    return replace(paragraph, runs=tuple(runs))


def _pieces(
    run: StyledRun, start: int, places: Sequence[int], lines: Sequence[TextLine]
) -> Iterator[StyledRun]:
    end = start + len(run.text)
    cuts = [start, *(place for place in places if start < place < end), end]
    for left, right in pairwise(cuts):
        is_on_a_line = any(line.start <= left and right <= line.end for line in lines)
        is_cut = left > start and right < end
        piece = replace(run, text=run.text[left - start : right - start])
        yield replace(piece, link=None) if is_cut and not is_on_a_line else piece
