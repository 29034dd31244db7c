"""A library, looked over: everything that is wrong in its slides, outlines and sources."""

from collections.abc import Iterator

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError
from briefing_app.library.catalog import SlideFile
from briefing_app.library.folder import joined
from briefing_app.library.library import Library
from briefing_app.library.sources import SOURCES_NAME
from briefing_app.model.outline import Outline
from briefing_app.model.references import cited_keys, picture_paths
from briefing_app.phrases import Phrase
from briefing_app.reader import parse_slide


def verify_library(library: Library) -> tuple[Diagnostic, ...]:
    """Every finding about the library: settings, slides, outlines, sources. Reads all files."""
    cited: set[str] = set()
    findings = [*library.diagnostics]
    for file in library.slides():
        findings += _slide_findings(library, file, cited)
    for outline in library.outlines():
        findings += _outline_findings(library, outline.id)
    unused = (key for key in library.sources if key not in cited)
    return (*findings, *(_source_unused(key) for key in unused))


def outlines_with(library: Library, slide_id: str) -> list[Outline]:
    """The outlines that have an entry for a slide."""
    paths = {file.path for file in library.catalog.variants(slide_id).values()}
    return [
        outline
        for outline in library.outlines()
        if any(
            joined(f"{outline.id}.md", entry.path) in paths
            for section in outline.sections
            for entry in section.entries
        )
    ]


def _slide_findings(library: Library, file: SlideFile, cited: set[str]) -> Iterator[Diagnostic]:
    """What is wrong with one slide; adds the sources it cites to `cited`."""
    try:
        slide = library.read(file)
    except BriefingError as error:
        yield Diagnostic(
            "slide-unreadable", Severity.ERROR, error.message, Where(file.path, slide=file.id), error.hint
        )
        return
    yield from slide.diagnostics
    parsed = parse_slide(slide.text, slide_id=file.id, language=file.language, path=file.path)
    yield from parsed.diagnostics
    keys = cited_keys(parsed.slide)
    cited.update(keys)
    for key in keys:
        if key not in library.sources:
            yield _missing(
                "source-unknown",
                Phrase("{0} cites “{1}”, which is not in {2}.", file.path, key, SOURCES_NAME),
                file,
            )
    for path in picture_paths(parsed.slide):
        try:
            library.media(library.media_path(path, file.path))
        except BriefingError:
            yield _missing(
                "picture-missing", Phrase("{0} shows “{1}”, which is not there.", file.path, path), file
            )


def _outline_findings(library: Library, outline_id: str) -> Iterator[Diagnostic]:
    outline, findings = library.outline(outline_id)
    yield from findings
    for section in outline.sections:
        for entry in section.entries:
            place = joined(f"{outline.id}.md", entry.path)
            is_there = library.catalog.at(place) or library.catalog.variants(entry.path.removesuffix(".md"))
            if not is_there:
                where = Where(f"{outline.id}.md", entry.lines[0] if entry.lines else None)
                message = Phrase("The entry “{0}” leads to {1}, which is not there.", entry.title, place)
                yield Diagnostic("entry-missing", Severity.ERROR, message, where, Phrase("Correct the link."))


def _missing(code: str, message: Phrase, file: SlideFile) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, Where(file.path, slide=file.id))


def _source_unused(key: str) -> Diagnostic:
    return Diagnostic(
        "source-unused", Severity.INFO, Phrase("No slide cites the source “{0}”.", key), Where(SOURCES_NAME)
    )
