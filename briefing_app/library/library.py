"""A library: a folder of slides, outlines, sources and media, read only."""

import difflib
import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError, ReadError, RefusedError, UsageError
from briefing_app.library import folder
from briefing_app.library.catalog import Catalog, SlideFile, read_catalog
from briefing_app.library.languages import fallbacks
from briefing_app.library.sources import SourceTable, read_sources
from briefing_app.library.vocabulary import LibraryConfig, read_config
from briefing_app.model.deck import Origin
from briefing_app.model.outline import Outline
from briefing_app.model.references import picture_paths
from briefing_app.phrases import Phrase
from briefing_app.reader import parse_outline, parse_slide, revision

_FEW = 5_000


class LibrarySlide(Struct, frozen=True):
    """One slide's text as the library has it now. `library` is the library's name."""

    id: str
    language: str
    path: str
    text: str
    revision: str
    library: str
    diagnostics: tuple[Diagnostic, ...] = ()


class Library:
    """A folder of slides. What it read is kept until `reload`; texts and pictures are read when asked for."""

    def __init__(self, root: Path, config: LibraryConfig, diagnostics: Sequence[Diagnostic] = ()) -> None:
        self.root = root
        self.config = config
        self._config_diagnostics = tuple(diagnostics)
        self._index: Path | None = None
        self._catalog: Catalog | None = None
        self._sources: tuple[SourceTable, tuple[Diagnostic, ...]] | None = None

    @classmethod
    def open(cls, path: Path) -> "Library":
        """The library in the folder `path`. Raises ReadError where there is no such folder."""
        if not path.exists():
            raise ReadError(
                Phrase("{0}: there is no such folder.", path), Phrase("Check the name of the library folder.")
            )
        if not path.is_dir():
            raise ReadError(
                Phrase("{0}: is a file, not a library folder.", path),
                Phrase("Name the folder that holds the slides."),
            )
        return cls(path, *read_config(path))

    @property
    def name(self) -> str:
        """The name that decks know the library by."""
        return self.config.name

    @property
    def language(self) -> str:
        """The language that slides are written in first."""
        return self.config.language

    @property
    def catalog(self) -> Catalog:
        """All slides by id and language."""
        if self._catalog is None:
            self._catalog = self._indexed() or read_catalog(self.root, self.config)
        return self._catalog

    @property
    def sources(self) -> SourceTable:
        """The documents that slides cite, by key."""
        return self._read_sources()[0]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the library as a whole: its settings, names and sources."""
        return (*self._config_diagnostics, *self.catalog.diagnostics, *self._read_sources()[1])

    def look_up_in(self, index: Path) -> None:
        """Find slides in the search index at `index`, where there is one: refresh it, then `reload`."""
        self._index = index
        self._catalog = None

    def reload(self) -> None:
        """Forget what was read, because the folder changed."""
        self.config, self._config_diagnostics = read_config(self.root)
        self._catalog = self._sources = None

    def slides(self) -> tuple[SlideFile, ...]:
        """Every language variant of every slide, in order of path."""
        return self.catalog.files

    def languages(self, slide_id: str) -> tuple[str, ...]:
        """The languages a slide exists in, the library's own first; none for an unknown id."""
        return tuple(self.catalog.variants(slide_id))

    def slide(self, slide_id: str, language: str | None = None) -> LibrarySlide:
        """The slide in `language`, or in the first of its fallbacks that exists.

        Raises UsageError for an unknown id, ReadError when the file is gone.
        """
        variants = self.catalog.variants(slide_id)
        if not variants:
            raise self._unknown(slide_id)
        wanted = fallbacks(language or self.language, self.language)
        tag = next((t for t in wanted if t in variants), next(iter(variants)))
        return self.read(variants[tag])

    def read(self, file: SlideFile) -> LibrarySlide:
        """The text of one variant. Raises ReadError when it is gone."""
        raw = folder.read_bytes(self.root, file.path, limits.MARKDOWN_FILE)
        text, findings = _decoded(raw, file)
        digest = revision(text, self._picture_digests(text, file.path))
        return LibrarySlide(file.id, file.language, file.path, text, digest, self.name, findings)

    def outlines(self) -> tuple[Outline, ...]:
        """The library's briefings, those first that its settings name; what is wrong `outline` says."""
        first = {name: place for place, name in enumerate(self.config.briefings)}
        found = [self._outline(path)[0] for path in folder.outline_paths(self.root)]
        return tuple(sorted(found, key=lambda outline: first.get(outline.id.rpartition("/")[2], len(first))))

    def outline(self, outline_id: str, language: str | None = None) -> tuple[Outline, tuple[Diagnostic, ...]]:
        """The outline `briefings/introduction`, also by its last name; in `language` where it is translated.

        Raises UsageError for an unknown one.
        """
        paths = {path.removesuffix(".md"): path for path in folder.outline_paths(self.root)}
        for key in (outline_id, f"{folder.BRIEFINGS}/{outline_id}"):
            if key in paths:
                return self._outline(paths.get(f"{key}.{language}", paths[key]))
        raise UsageError(
            Phrase("The library has no briefing “{0}”.", outline_id), _did_you_mean(outline_id, paths)
        )

    def media(self, path: str) -> bytes:
        """The bytes of a file of the library. Raises ReadError; RefusedError for a path leading out."""
        return folder.read_bytes(self.root, path, limits.PICTURE_FILE)

    def media_path(self, path: str, near: str) -> str:
        """Where in the library the picture `path` in the file `near` lies: beside it, else from the top."""
        beside = folder.joined(near, path)
        if beside.startswith("../") or not (self.root / beside).is_file():
            return path
        return beside

    def pictures(self, slide: LibrarySlide) -> list[str]:
        """Where in the library the pictures of a slide lie."""
        return self._pictures(slide.text, slide.path)

    def _outline(self, path: str) -> tuple[Outline, tuple[Diagnostic, ...]]:
        raw = folder.read_bytes(self.root, path, limits.MARKDOWN_FILE)
        text = raw.decode("utf-8-sig", "replace")
        stem, language = folder.split_name(path, self.config)
        parsed = parse_outline(text, outline_id=stem, language=language, path=path)
        return parsed.outline, parsed.diagnostics

    def _picture_digests(self, text: str, path: str) -> list[bytes]:
        """The digests of the pictures that a slide shows; empty for a picture that is not there."""
        digests = []
        for place in self._pictures(text, path):
            try:
                digests.append(hashlib.sha256(self.media(place)).digest())
            except (ReadError, RefusedError):  # shows as missing; its words are still the slide's
                digests.append(b"")
        return digests

    def _pictures(self, text: str, path: str) -> list[str]:
        if "![" not in text:
            return []
        return [self.media_path(written, path) for written in picture_paths(parse_slide(text, path=path).slide)]

    def _indexed(self) -> Catalog | None:
        if self._index is None:
            return None
        from briefing_app.library.index.catalog import indexed_catalog  # late: a small library needs no index

        return indexed_catalog(self._index, self.config)

    def _read_sources(self) -> tuple[SourceTable, tuple[Diagnostic, ...]]:
        if self._sources is None:
            self._sources = read_sources(self.root)
        return self._sources

    def _unknown(self, slide_id: str) -> UsageError:
        message = Phrase("The library “{0}” has no slide “{1}”.", self.name, slide_id)
        return UsageError(message, _did_you_mean(slide_id, self.catalog.ids))


class Libraries:
    """Several libraries in the order in which they are asked."""

    def __init__(self, libraries: Sequence[Library]) -> None:
        self._libraries = tuple(libraries)

    def __iter__(self) -> Iterator[Library]:
        return iter(self._libraries)

    def __len__(self) -> int:
        return len(self._libraries)

    @property
    def labels(self) -> dict[str, Library]:
        """The libraries by what to call them: their names, with the folder where two have the same one."""
        names = Counter(library.name for library in self._libraries)
        labels: dict[str, Library] = {}
        for library in self._libraries:
            folder = library.root.name if names[library.name] > 1 else ""
            label = f"{library.name} ({folder})" if folder else library.name
            labels[label if label not in labels else f"{library.name} ({library.root})"] = library
        return labels

    def label(self, library: Library) -> str:
        """What to call one of these libraries."""
        return next((label for label, other in self.labels.items() if other is library), library.name)

    def facet_label(self, facet: str, key: str, language: str) -> str:
        """What to show for a facet's value: as the first library calls it that has a name for it."""
        configs = [library.config for library in self._libraries]
        known = (c for c in configs if any(term.key == key for term in c.vocabularies.get(facet, ())))
        return next(known, configs[0]).label(facet, key, language)

    def of(self, origin: Origin | None) -> Library | None:
        """The library that a slide of a deck was taken from; None when it is not open.

        Two may have one name and one id: the one that has the very text, then the one that has the id.
        """
        same = [library for library in self._libraries if origin and library.name == origin.library]
        if origin is None or len(same) < 2:
            return next(iter(same), None)
        holding = [library for library in same if library.catalog.variants(origin.slide_id)]
        return next((lib for lib in holding if _has_revision(lib, origin)), next(iter(holding), same[0]))

    def holding(self, slide_id: str) -> Library | None:
        """The first library that has this slide."""
        return next((library for library in self._libraries if library.catalog.variants(slide_id)), None)


def _has_revision(library: Library, origin: Origin) -> bool:
    """Whether a variant of the slide is the text that was taken."""
    for file in library.catalog.variants(origin.slide_id).values():
        try:
            if library.read(file).revision == origin.revision:
                return True
        except BriefingError:  # gone meanwhile, so it is not
            continue
    return False


def _decoded(raw: bytes, file: SlideFile) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text of a slide file; bytes that are not UTF-8 become U+FFFD and a Diagnostic."""
    try:
        return raw.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        place = Where(file.path, line, file.id)
        finding = Diagnostic(
            "not-utf8",
            Severity.ERROR,
            Phrase("{0} is not UTF-8 text from line {1} on.", file.path, line),
            place,
            Phrase("Save it with the encoding UTF-8."),
        )
        return raw.decode("utf-8", "replace"), (finding,)


def _did_you_mean(word: str, known: Collection[str]) -> Phrase:
    """Advice; among too many names a look at all of them would take seconds."""
    close = difflib.get_close_matches(word, known, n=1) if len(known) <= _FEW else []
    return (
        Phrase("Did you mean “{0}”?", close[0])
        if close
        else Phrase("`briefing-app library list` shows what there is.")
    )
