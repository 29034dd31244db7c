"""A foreign file into a library: its slides in a folder of their own, an outline that has them in order."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import UsageError
from briefing_app.importing.dialects import Dialect
from briefing_app.importing.imported import (
    Imported,
    ImportedSlide,
    language_suffix,
    slug,
    unique,
    write_imported,
)
from briefing_app.importing.markdown import import_markdown
from briefing_app.importing.pptx import import_pptx
from briefing_app.library.folder import BRIEFINGS, MEDIA, PROSE
from briefing_app.library.library import Library
from briefing_app.model.outline import Outline, OutlineEntry, OutlineSection
from briefing_app.phrases import Phrase
from briefing_app.reader import format_outline, parse_slide
from briefing_app.storage import ABSENT, Files, atomic_write
from briefing_app.storage.atomic import make_folder

MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".txt")
PRESENTATION_SUFFIXES = (".pptx", ".ppsx", ".potx", ".pptm", ".ppsm", ".potm", ".ppt", ".pps")


class ImportedFile(Struct, frozen=True):
    """What an import wrote: the slides, the outline, and the report of what could not be kept."""

    path: Path
    slides: tuple[Path, ...]
    outline: Path
    diagnostics: tuple[Diagnostic, ...]


def import_file(
    path: Path, library: Library, dialect: Dialect | None = None, *, files: Files | None = None
) -> ImportedFile:
    """Import one deck; nothing in the library is overwritten.

    Raises UsageError for a kind of file that is not imported, ReadError and RefusedError as its importer does,
    WriteError.
    """
    imported = _imported(path, dialect)
    name = slug(path.stem, "deck")
    folder = library.root / unique(name, "", {*_names(library.root), BRIEFINGS, MEDIA})
    system = files or Files()
    slides = write_imported(imported, folder, library.language, files=system)
    outline = _write_outline(imported, slides, library, name, path.stem, system)
    return ImportedFile(path, slides, outline, imported.diagnostics)


def _imported(path: Path, dialect: Dialect | None) -> Imported:
    suffix = path.suffix.lower()
    if suffix in PRESENTATION_SUFFIXES:
        return import_pptx(path)
    if suffix in MARKDOWN_SUFFIXES:
        return import_markdown(path, dialect)
    raise UsageError(
        Phrase("{0}: is of a kind that is not imported.", path),
        Phrase("Import .pptx, .md, .bib or .json files."),
    )


def _write_outline(
    imported: Imported, slides: Sequence[Path], library: Library, name: str, stem: str, files: Files
) -> Path:
    folder = library.root / BRIEFINGS
    make_folder(folder, files)
    suffix = language_suffix(imported.language, library.language)
    taken = {*_names(folder), *(prose + suffix for prose in PROSE)}  # a library passes over a readme
    target = folder / unique(name, suffix, taken)
    outline = Outline(
        id=f"{BRIEFINGS}/{target.name.removesuffix('.md')}",
        title=imported.title or stem,
        language=imported.language or library.language,
        sections=tuple(_sections(imported.slides, slides, library.root)),
    )
    atomic_write(target, format_outline(outline).encode(), expected=ABSENT, files=files)
    return target


def _sections(slides: Sequence[ImportedSlide], paths: Sequence[Path], root: Path) -> list[OutlineSection]:
    """The slides that are shown, under the headings of the deck's sections."""
    shown = [(slide, path) for slide, path in zip(slides, paths, strict=True) if not slide.is_hidden]
    return [
        OutlineSection(title, tuple(_entry(slide, path, root) for slide, path in members))
        for title, members in groupby(shown, key=lambda pair: pair[0].section)
    ]


def _entry(slide: ImportedSlide, path: Path, root: Path) -> OutlineEntry:
    title = " ".join(parse_slide(slide.text).slide.plain_title.split())
    return OutlineEntry(title or slide.name, f"../{path.relative_to(root).as_posix()}")


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()
