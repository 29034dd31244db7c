"""A library's catalog out of its search index: one slide of 100 000 is found without reading their folder."""

import sqlite3
import weakref
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from threading import Lock
from typing import Any

from briefing_app.diagnostics import Diagnostic
from briefing_app.library.catalog import SlideFile, by_id
from briefing_app.library.index.schema import IndexDamagedError, connect, settings_of
from briefing_app.library.vocabulary import LibraryConfig
from briefing_app.phrases import Phrase

_COLUMNS = "SELECT slide_id, language, path FROM file"
_OF_ID = f"""
    {_COLUMNS} WHERE stem = ?1 AND slide_id = ?1
    UNION ALL {_COLUMNS} WHERE slide_id = ?1 AND slide_id <> stem
    ORDER BY path
"""


def indexed_catalog(path: Path, config: LibraryConfig) -> "IndexedCatalog | None":
    """The catalog in the index at `path`; None where there is no index that lists this library's files."""
    try:
        connection = connect(path)
    except IndexDamagedError:
        return None
    meta = dict(connection.execute("SELECT key, value FROM meta WHERE key IN ('settings', 'day')"))
    if meta.get("settings") != settings_of(config) or "day" not in meta:
        connection.close()
        return None
    return IndexedCatalog(path, config, connection)


class IndexedCatalog:
    """See Catalog. Safe to share between threads; what lists all slides reads them anew each time."""

    def __init__(self, path: Path, config: LibraryConfig, connection: sqlite3.Connection) -> None:
        self._path, self._config = path, config
        self._connection = connection
        self._lock = Lock()  # of one connection; it is held for a look-up only
        weakref.finalize(self, connection.close)  # with its last user, not at a reload

    def variants(self, slide_id: str) -> Mapping[str, SlideFile]:
        """See Catalog."""
        found, _ = by_id(self._looked_up(_OF_ID, slide_id), self._config)
        return found.get(slide_id, {})

    def at(self, path: str) -> SlideFile | None:
        """See Catalog."""
        return next(iter(self._looked_up(f"{_COLUMNS} WHERE path = ?", path)), None)

    @property
    def ids(self) -> tuple[str, ...]:
        """See Catalog."""
        return tuple(dict.fromkeys(file.id for file in self.files))

    @property
    def files(self) -> tuple[SlideFile, ...]:
        """See Catalog."""
        variants, _ = self._all()
        return tuple(file for languages in variants.values() for file in languages.values())

    @property
    def languages(self) -> frozenset[str]:
        """See Catalog."""
        return frozenset(row[0] for row in self._read("SELECT DISTINCT language FROM file"))

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """See Catalog."""
        return self._all()[1]

    def _all(self) -> tuple[dict[str, dict[str, SlideFile]], tuple[Diagnostic, ...]]:
        return by_id(map(SlideFile._make, self._read(f"{_COLUMNS} ORDER BY path")), self._config)

    def _looked_up(self, sql: str, wanted: str) -> list[SlideFile]:
        try:
            with self._lock:
                return list(map(SlideFile._make, self._connection.execute(sql, (wanted,))))
        except sqlite3.DatabaseError as error:
            raise IndexDamagedError(
                Phrase("{0}: the index cannot be read: {1}.", self._path, error), self._path
            ) from error

    def _read(self, sql: str) -> list[tuple[Any, ...]]:
        """All rows, on a connection of their own: a look-up on another thread need not wait."""
        try:
            with closing(connect(self._path)) as connection:
                return connection.execute(sql).fetchall()
        except sqlite3.DatabaseError as error:
            raise IndexDamagedError(
                Phrase("{0}: the index cannot be read: {1}.", self._path, error), self._path
            ) from error

    def _damaged(self, error: Exception) -> IndexDamagedError:
        return IndexDamagedError(Phrase("{0}: the index cannot be read: {1}.", self._path, error), self._path)
