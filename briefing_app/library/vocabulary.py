"""What `library.toml` says: the library's name, its languages and the words its facets use.

name = "Starter library"
language = "en"
languages = ["sw"]            # tags beyond the two-letter ones that file names may end in
briefings = ["introduction"]  # the outlines to offer first, in this order; the others follow by name

[vocabularies.audiences]
member-states = "Member States"
civil-society = { en = "Civil society", fr = "Société civile" }
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import field

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import BriefingError
from briefing_app.phrases import Phrase
from briefing_app.reader.toml import read_toml
from briefing_app.values import Value

CONFIG_NAME = "library.toml"

_SINGULAR = {"horizons": "horizon"}  # the one facet whose front-matter key is not the table's name
_TWO_LETTER_TAG = re.compile(r"[a-z]{2}(?:-[A-Za-z]{2,4})?")


class Term(Value, frozen=True):
    """One word of a vocabulary. `labels` are its names by language."""

    key: str
    labels: Mapping[str, str] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """The name in `language`, else in English, else in any, else the key in plain letters."""
        primary = language.split("-")[0]
        for tag in (language, primary, "", "en"):
            if tag in self.labels:
                return self.labels[tag]
        return next(iter(self.labels.values()), self.key.replace("-", " ").capitalize())


class LibraryConfig(Value, frozen=True):
    """A library's own settings; all have a value even where the file is missing.

    `vocabularies` are the tables of the file, by the front-matter key whose values they name.
    """

    name: str
    language: str = "en"
    languages: frozenset[str] = frozenset()
    briefings: tuple[str, ...] = ()
    vocabularies: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)

    def label(self, facet: str, key: str, language: str) -> str:
        """What to show for the value `key` of `facet`."""
        terms = self.vocabularies.get(facet, ())
        return next((t for t in terms if t.key == key), Term(key)).label(language)

    def is_language(self, tag: str) -> bool:
        """Whether the last part of a file name, `name.<tag>.md`, is a language."""
        return tag in self.languages or _TWO_LETTER_TAG.fullmatch(tag) is not None


def read_config(root: Path) -> tuple[LibraryConfig, tuple[Diagnostic, ...]]:
    """The settings of the library in `root`. A missing or broken file means the defaults and a Diagnostic."""
    path = root / CONFIG_NAME
    try:
        data = read_toml(path)
    except FileNotFoundError:
        return LibraryConfig(root.name), (
            _finding("library-toml-missing", Phrase("{0}: the folder has no such file.", CONFIG_NAME)),
        )
    except (OSError, BriefingError) as error:
        return LibraryConfig(root.name), (
            _finding("library-toml-broken", Phrase("{0}: cannot be read: {1}.", CONFIG_NAME, error)),
        )
    config = LibraryConfig(
        name=_text(data.get("name")) or root.name,
        language=_text(data.get("language")) or "en",
        languages=frozenset(str(tag) for tag in _list(data.get("languages"))),
        briefings=tuple(str(name) for name in _list(data.get("briefings"))),
        vocabularies={
            _SINGULAR.get(facet, facet): _terms(words)
            for facet, words in data.items()
            if isinstance(words, dict)
        },
    )
    return config, ()


def _terms(words: Mapping[str, object]) -> tuple[Term, ...]:
    """The terms of one vocabulary, in the order of the file."""
    return tuple(Term(key, _labels(value)) for key, value in words.items())


def _labels(value: object) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {str(tag): text for tag, text in value.items() if isinstance(text, str)}
    return {"": "" if isinstance(value, list) else str(value)}


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _finding(code: str, message: Phrase) -> Diagnostic:
    return Diagnostic(
        code,
        Severity.WARNING,
        message,
        Where(CONFIG_NAME),
        Phrase('Give it at least a name = "…" and a language = "en".'),
    )
