"""Which slides a library folder holds: ids, language variants, and what is wrong with their names."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.library.folder import split_name, walk
from briefing_app.library.vocabulary import LibraryConfig
from briefing_app.phrases import Phrase
from briefing_app.reader.front_matter import split_front_matter

_FENCES = 64  # bytes for the two lines around the front matter


class SlideFile(NamedTuple):
    """One language variant of a slide."""

    id: str
    language: str
    path: str


class Catalog(Protocol):
    """All slides by id, then language (the library's own first), in order of path."""

    def variants(self, slide_id: str) -> Mapping[str, SlideFile]:
        """The variants of a slide by language; none for an unknown id."""
        ...

    def at(self, path: str) -> SlideFile | None:
        """The slide file at a path of the library."""
        ...

    @property
    def ids(self) -> tuple[str, ...]:
        """Every slide's id."""
        ...

    @property
    def files(self) -> tuple[SlideFile, ...]:
        """Every variant of every slide."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """The languages there are slides in."""
        ...

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the ids."""
        ...


class FolderCatalog:
    """A catalog as it was read from the folder."""

    def __init__(
        self, variants: Mapping[str, Mapping[str, SlideFile]], diagnostics: tuple[Diagnostic, ...] = ()
    ) -> None:
        self._variants = variants
        self._paths = {file.path: file for file in self.files}
        self.diagnostics = diagnostics

    def variants(self, slide_id: str) -> Mapping[str, SlideFile]:
        """See Catalog."""
        return self._variants.get(slide_id, {})

    def at(self, path: str) -> SlideFile | None:
        """See Catalog."""
        return self._paths.get(path)

    @property
    def ids(self) -> tuple[str, ...]:
        """See Catalog."""
        return tuple(self._variants)

    @property
    def files(self) -> tuple[SlideFile, ...]:
        """See Catalog."""
        return tuple(file for languages in self._variants.values() for file in languages.values())

    @property
    def languages(self) -> frozenset[str]:
        """See Catalog."""
        return frozenset(file.language for file in self._paths.values())


def read_catalog(root: Path, config: LibraryConfig) -> FolderCatalog:
    """Walk the library and read the ids out of the front matter."""
    paths = sorted(found.path for found in walk(root))
    return make_catalog(((path, own_id(_head(root / path))) for path in paths), config)


def make_catalog(files: Iterable[tuple[str, str]], config: LibraryConfig) -> FolderCatalog:
    """The catalog of `(path, own id or "")` in order of path.

    A variant without an id of its own has the id of the file in the library's language that it stands beside.
    """
    named = [(path, *split_name(path, config), own) for path, own in files]
    leaders = {stem: own for _, stem, language, own in named if own and language == config.language}
    found = (SlideFile(own or leaders.get(stem, stem), language, path) for path, stem, language, own in named)
    return FolderCatalog(*by_id(found, config))


def by_id(
    files: Iterable[SlideFile], config: LibraryConfig
) -> tuple[dict[str, dict[str, SlideFile]], tuple[Diagnostic, ...]]:
    """The variants of each id, the library's own language first; of two in one language the first counts."""
    variants: dict[str, dict[str, SlideFile]] = {}
    findings: list[Diagnostic] = []
    for file in files:
        languages = variants.setdefault(file.id, {})
        if file.language in languages:
            findings.append(_twice(file, languages[file.language]))
        else:
            languages[file.language] = file
    ordered = {key: _own_language_first(languages, config) for key, languages in variants.items()}
    return ordered, tuple(findings)


def own_id(head: bytes) -> str:
    """The `id:` in the front matter of a slide file, "" where it has none."""
    text = head.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    return str(split_front_matter(text).values.get("id") or "").strip()


def _head(path: Path) -> bytes:
    """The front matter and perhaps more; b"" for a file that went away since it was listed."""
    try:
        with path.open("rb") as file:
            return file.read(limits.FRONT_MATTER + _FENCES)
    except OSError:
        return b""


def _own_language_first(languages: dict[str, SlideFile], config: LibraryConfig) -> dict[str, SlideFile]:
    return dict(sorted(languages.items(), key=lambda item: (item[0] != config.language, item[0])))


def _twice(file: SlideFile, first: SlideFile) -> Diagnostic:
    return Diagnostic(
        "id-twice",
        Severity.ERROR,
        Phrase(
            "{0} has the id “{1}” ({2}) that {3} has already; it is left out.",
            file.path,
            file.id,
            file.language,
            first.path,
        ),
        Where(file.path, slide=file.id),
        Phrase("Give one of them another id, or remove it."),
    )
