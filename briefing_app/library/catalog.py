"""Which slides a library folder holds: ids, language variants, and what is wrong with their names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.library.folder import split_name, walk
from briefing_app.library.vocabulary import LibraryConfig
from briefing_app.reader.front_matter import split_front_matter

_FENCES = 64  # bytes for the two lines around the front matter


@dataclass(frozen=True, slots=True)
class SlideFile:
    """One language variant of a slide."""

    id: str
    language: str
    path: str


@dataclass(frozen=True, slots=True)
class Catalog:
    """All slides by id, then language (the library's own first), in order of path."""

    variants: Mapping[str, Mapping[str, SlideFile]] = field(default_factory=dict, hash=False)
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def files(self) -> tuple[SlideFile, ...]:
        """Every variant of every slide."""
        return tuple(file for languages in self.variants.values() for file in languages.values())

    def by_path(self) -> dict[str, SlideFile]:
        """Every variant by its path."""
        return {file.path: file for file in self.files}


def read_catalog(root: Path, config: LibraryConfig) -> Catalog:
    """Walk the library and read the ids out of the front matter."""
    paths = sorted(found.path for found in walk(root))
    return make_catalog(((path, own_id(_head(root / path))) for path in paths), config)


def make_catalog(files: Iterable[tuple[str, str]], config: LibraryConfig) -> Catalog:
    """The catalog of `(path, own id or "")` in order of path.

    A variant without an id of its own has the id of the file in the library's language that it stands beside.
    """
    named = [(path, *split_name(path, config), own) for path, own in files]
    leaders = {stem: own for _, stem, language, own in named if own and language == config.language}
    variants: dict[str, dict[str, SlideFile]] = {}
    findings: list[Diagnostic] = []
    for path, stem, language, own in named:
        file = SlideFile(own or leaders.get(stem, stem), language, path)
        languages = variants.setdefault(file.id, {})
        if language in languages:
            findings.append(_twice(file, languages[language]))
        else:
            languages[language] = file
    ordered = {key: _own_language_first(languages, config) for key, languages in variants.items()}
    return Catalog(ordered, tuple(findings))


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
        f"{file.path} has the id “{file.id}” ({file.language}) that {first.path} has already; it is left out.",
        Where(file.path, slide=file.id),
        "Give one of them another id, or remove it.",
    )
