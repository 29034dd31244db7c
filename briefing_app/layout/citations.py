"""`[@key, locator]` resolved: a mark in the text, the short form of the source at the foot of the slide."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.layout.rewrite import with_notes, with_runs
from briefing_app.model.blocks import Block, TextBlock
from briefing_app.model.references import note_text, shown_citations
from briefing_app.model.slide import Slide
from briefing_app.model.source import Source
from briefing_app.model.text import Baseline, Citation, Run, Runs
from briefing_app.phrases import Phrase
from briefing_app.reader.pieces import joined

_RIGHT_TO_LEFT_MARK = "\u200f"  # keeps a number from joining the Latin symbol beside it


class Cited(Struct, frozen=True):
    """A slide with its marks, the short forms in the order of the marks, and what could not be found."""

    slide: Slide
    forms: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]


def resolved(slide: Slide, sources: Mapping[str, Source]) -> Cited:
    """`slide` with a superscript number at each citation; without numbers where there is only one source."""
    slide = _noted(slide, sources)
    citations = shown_citations(slide)
    if not citations:
        return Cited(slide, (), ())
    numbers = {citation: index for index, citation in enumerate(citations, start=1)}
    marked = len(citations) > 1

    def change(runs: Runs) -> Runs:
        return tuple(_marked(runs, numbers, marked=marked)) if any(r.citations for r in runs) else runs

    turn = _RIGHT_TO_LEFT_MARK if slide.is_rtl else ""
    forms = tuple(
        (f"{index}{turn}\u2002" if marked else "") + short_form(citation, sources, slide.language) + turn
        for citation, index in numbers.items()
    )
    shown = with_runs(slide, change)
    blocks = tuple(block for block in shown.blocks if not _is_bare(block))
    return Cited(replace(shown, blocks=blocks), forms, tuple(_missing(slide, citations, sources)))


def _noted(slide: Slide, sources: Mapping[str, Source]) -> Slide:
    """`slide` with the sources of its notes written out in brackets: notes have no foot to put them at."""

    def change(runs: Runs) -> Runs:
        return joined(_written_out(run, sources, slide.language) if run.citations else run for run in runs)

    if not any(run.citations for runs in note_text(slide) for run in runs):
        return slide
    return with_notes(slide, change)


def _written_out(run: Run, sources: Mapping[str, Source], language: str) -> Run:
    forms = "; ".join(short_form(citation, sources, language) for citation in run.citations)
    return replace(run, text=f"({forms})", citations=())


def _is_bare(block: Block) -> bool:
    """Whether a paragraph holds citations only: they stand at the foot, nothing is left to show."""
    return isinstance(block, TextBlock) and all(
        run.citations or not run.text.strip(" .;,") for run in block.runs
    )


def short_form(citation: Citation, sources: Mapping[str, Source], language: str) -> str:
    """The source's short form and the place in it: "A/RES/60/1, paras. 138–139"."""
    source = sources.get(citation.key)
    name = source.short_form(language) if source else citation.key
    return f"{name}, {citation.locator}" if citation.locator else name


def _marked(runs: Runs, numbers: Mapping[Citation, int], *, marked: bool) -> Iterator[Run]:
    """The runs with their marks; the space before a mark goes, so that it never stands alone on a line."""
    for run, following in zip(runs, (*runs[1:], None), strict=True):
        if run.citations and marked:
            text = ",".join(str(numbers[citation]) for citation in run.citations)
            yield replace(run, text=text, baseline=Baseline.SUPERSCRIPT)
        elif following is not None and following.citations:
            yield replace(run, text=run.text.rstrip(" "))
        else:
            yield run


def _missing(
    slide: Slide, citations: Iterable[Citation], sources: Mapping[str, Source]
) -> Iterable[Diagnostic]:
    for key in dict.fromkeys(c.key for c in citations if c.key not in sources):
        yield Diagnostic(
            "source-unknown",
            Severity.WARNING,
            Phrase("The source “{0}” is not in sources.yaml.", key),
            Where(slide=slide.id),
            Phrase("Add a record with this id, or correct the key."),
        )
