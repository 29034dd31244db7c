"""A slide from one library into another: all its languages, its pictures, its sources. New files only."""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from msgspec import Struct

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError, UsageError
from briefing_app.importing.imported import unique
from briefing_app.importing.sources import add_sources
from briefing_app.library.folder import confined, split_name
from briefing_app.library.library import Library, LibrarySlide
from briefing_app.library.sources import SOURCES_NAME
from briefing_app.library.vocabulary import CONFIG_NAME
from briefing_app.model.references import cited_keys, picture_paths
from briefing_app.phrases import Phrase
from briefing_app.reader import parse_slide
from briefing_app.storage import ABSENT, Files, atomic_write
from briefing_app.storage.atomic import make_folder


class CopiedSlide(Struct, frozen=True):
    """What was written: the slide's files, its pictures; and what there is to say."""

    slides: tuple[Path, ...]
    pictures: tuple[Path, ...]
    diagnostics: tuple[Diagnostic, ...]


def make_library(folder: Path, language: str) -> Library:
    """The library in `folder`, which gets a library.toml if it has none. Raises ReadError, WriteError."""
    config = folder / CONFIG_NAME
    if not config.exists():
        make_folder(folder)
        name = folder.name.replace("\\", "").replace('"', "")
        text = f'name = "{name}"\nlanguage = "{language}"\n'
        atomic_write(config, text.encode(), expected=ABSENT)
    return Library.open(folder)


def copy_slide(source: Library, slide_id: str, target: Library, files: Files | None = None) -> CopiedSlide:
    """Copy every language variant of a slide, and what they refer to.

    Raises UsageError where `target` has such a slide already or `source` has none, ReadError, RefusedError,
    WriteError. Nothing that is there is ever changed but sources.yaml, which grows.
    """
    source.slide(slide_id)  # raises for an unknown one
    found = [source.read(file) for file in source.catalog.variants(slide_id).values()]
    places = {slide.path: _place(slide, source, target) for slide in found}
    _check_free(slide_id, places.values(), target)
    copy = _Copy(source, target, files)
    texts = {slide.path: copy.pictures_of(slide, places[slide.path]) for slide in found}
    copy.add_sources(found)
    written = [copy.write(places[slide.path], texts[slide.path].encode()) for slide in found]
    return CopiedSlide(tuple(written), tuple(copy.pictures), tuple(copy.diagnostics))


def _place(slide: LibrarySlide, source: Library, target: Library) -> str:
    """The path in `target`, whose files without a tag may be in another language."""
    stem, _ = split_name(slide.path, source.config)
    place = f"{stem}.md" if slide.language == target.language else f"{stem}.{slide.language}.md"
    if split_name(place, target.config) != (stem, slide.language):
        message = Phrase("The library “{0}” does not know the language “{1}”.", target.name, slide.language)
        raise UsageError(message, Phrase("Name it under “languages” in its {0}.", CONFIG_NAME))
    return place


def _check_free(slide_id: str, places: Iterable[str], target: Library) -> None:
    taken = [place for place in places if confined(target.root, place).exists()]
    if taken or target.catalog.variants(slide_id):
        message = Phrase(
            "The library “{0}” has a slide “{1}” already; it was left as it is.", target.name, slide_id
        )
        raise UsageError(message, Phrase("Remove or rename it there, then copy again."))


class _Copy:
    """One copy on its way; remembers what was written."""

    def __init__(self, source: Library, target: Library, files: Files | None) -> None:
        self._source, self._target, self._files = source, target, files
        self._renamed: dict[str, str] = {}
        self.pictures: list[Path] = []
        self.diagnostics: list[Diagnostic] = []

    def write(self, place: str, data: bytes) -> Path:
        """A new file of the target library."""
        path = confined(self._target.root, place)
        make_folder(path.parent, self._files)
        atomic_write(path, data, expected=ABSENT, files=self._files)
        return self._target.root / place

    def pictures_of(self, slide: LibrarySlide, place: str) -> str:
        """Copy the slide's pictures; its text, where one had to get another name with that one."""
        text = slide.text
        parsed = parse_slide(slide.text, path=slide.path).slide if "![" in slide.text else None
        for written in picture_paths(parsed) if parsed else ():
            try:
                text = self._picture(written, slide, place, text)
            except BriefingError as error:
                where = Where(slide.path, slide=slide.id)
                self.diagnostics.append(
                    Diagnostic("picture-missing", Severity.WARNING, error.message, where, error.hint)
                )
        return text

    def _picture(self, written: str, slide: LibrarySlide, place: str, text: str) -> str:
        data = self._source.media(self._source.media_path(written, slide.path))
        wanted = self._source.media_path(written, slide.path)
        seen = self._target.media_path(written, place)  # what the copied text would show
        if _bytes(self._target, seen) == data:
            return text
        name = self._renamed.get(wanted, wanted)
        if name != wanted:
            return _with_path(text, written, name)
        if seen != wanted or confined(self._target.root, wanted).exists():
            pure = PurePosixPath(wanted)
            folders = {self._target.root / PurePosixPath(path).parent for path in (seen, wanted)}
            taken = [path.name for folder in folders for path in folder.glob("*")]
            name = str(pure.with_name(unique(pure.stem, pure.suffix, taken)))
            self._renamed[wanted] = name
        self.pictures.append(self.write(name, data))
        return text if name == wanted else _with_path(text, written, name)

    def add_sources(self, slides: Iterable[LibrarySlide]) -> None:
        """Add the sources that the slides cite; one that the target has under the same key stays as it is."""
        cited = dict.fromkeys(
            key for slide in slides for key in cited_keys(parse_slide(slide.text, path=slide.path).slide)
        )
        wanted = [self._source.sources[key] for key in cited if key in self._source.sources]
        if not wanted:
            return
        known, _ = add_sources(wanted, self._target.root, self._files)
        for record in wanted:
            if record.key in known and known[record.key].csl != record.csl:
                self.diagnostics.append(_other_source(record.key, self._target))


def _with_path(text: str, written: str, name: str) -> str:
    """The text with the picture `written` in it called by the last part of `name`."""
    fresh = str(PurePosixPath(written).with_name(PurePosixPath(name).name))
    return re.sub(rf"(\]\(<?){re.escape(written)}(?=[\s>)])", lambda found: found[1] + fresh, text)


def _bytes(library: Library, place: str) -> bytes | None:
    try:
        return library.media(place)
    except BriefingError:
        return None


def _other_source(key: str, target: Library) -> Diagnostic:
    return Diagnostic(
        "source-differs",
        Severity.WARNING,
        Phrase(
            "“{0}” has another source under the key “{1}”; the copied slide cites that one.", target.name, key
        ),
        Where(SOURCES_NAME),
        Phrase("Compare the two records."),
    )
