"""The index file: its tables, how it is opened, and that a broken one is only a reason to build another."""

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.errors import ReadError, WriteError
from briefing_app.phrases import Phrase

if TYPE_CHECKING:  # only named here: `search` opens an index without reading a library.toml
    from briefing_app.library.vocabulary import LibraryConfig

VERSION = 3  # of everything below and of `tokens`: another number means another file
_APPLICATION_ID = 0x42524946  # "BRIF"

INDEXES = (
    "CREATE INDEX file_path ON file(path); CREATE INDEX file_stem ON file(stem);"
    " CREATE INDEX file_named ON file(slide_id) WHERE slide_id <> stem;"  # few name an id other than their path
)
WITHOUT_INDEXES = "DROP INDEX file_path; DROP INDEX file_stem; DROP INDEX file_named;"

_FREE_CACHE = Phrase("Is there room left on the disk, and may you write to the cache folder?")

_TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE file(
    id INTEGER PRIMARY KEY, path TEXT NOT NULL, mtime_ns INTEGER, size INTEGER, inode INTEGER,
    stem TEXT NOT NULL, language TEXT NOT NULL, slide_id TEXT NOT NULL
);
{indexes}
CREATE TABLE slide(
    file INTEGER PRIMARY KEY, digest BLOB, own_id TEXT, title TEXT, tags TEXT, body TEXT, notes TEXT,
    cited TEXT, sources TEXT, status TEXT, review_by TEXT, facets TEXT, tokens TEXT,
    minutes REAL
);
CREATE TABLE source(key TEXT PRIMARY KEY, words TEXT) WITHOUT ROWID;
CREATE TABLE value(id INTEGER PRIMARY KEY, facet TEXT, value TEXT, mask BLOB, UNIQUE(facet, value));
CREATE TABLE word(kind TEXT, word TEXT, uses INTEGER, PRIMARY KEY(kind, word)) WITHOUT ROWID;
CREATE VIRTUAL TABLE fts USING fts5(
    title, tags, body, notes, sources, facets,
    content='', detail=column, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0'
);
INSERT INTO fts(fts, rank) VALUES('hashsize', 33554432);
INSERT INTO fts(fts, rank) VALUES('rank', 'bm25(10.0, 5.0, 1.0, 0.5, 3.0, 0.0)');
"""


class IndexDamagedError(ReadError):
    """The index file is no index, of another version, or broken: to be built anew."""


class IndexBusyError(ReadError):
    """Another process is writing this index."""


def index_path(cache: Path, root: Path) -> Path:
    """Where the index of the library `root` lies in the cache folder."""
    digest = hashlib.blake2b(os.fsencode(root.resolve()), digest_size=10).hexdigest()
    return cache / f"library-{digest}.sqlite"


def settings_of(config: "LibraryConfig") -> str:
    """What ids depend on beyond the files: with other languages, an index is made anew."""
    return " ".join((config.language, *sorted(config.languages)))


def connect(path: Path) -> sqlite3.Connection:
    """A connection for searching. Raises IndexDamagedError where there is no usable index."""
    if not path.is_file():
        raise IndexDamagedError(Phrase("{0}: there is no index yet.", path))
    with _damage_named(path):
        connection = sqlite3.connect(path, check_same_thread=False, timeout=10)
        try:
            _check(connection, path)
            connection.execute("PRAGMA query_only=1")
            connection.execute("PRAGMA mmap_size=268435456")
        except BaseException:
            connection.close()
            raise
        return connection


def connect_for_writing(path: Path) -> sqlite3.Connection:
    """A connection for refreshing; makes the file where it is missing. Raises IndexDamagedError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    is_new = not path.exists()
    with _damage_named(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=10)
        try:
            _tune(connection)
            if is_new:
                _create(connection)
            _check(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection


def remove(path: Path) -> None:
    """Delete an index with its companions."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextlib.contextmanager
def write_lock(path: Path) -> Iterator[None]:
    """Hold the right to write the index; given back even when the process dies.

    Raises IndexBusyError, and WriteError where no file can be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(path.with_suffix(".lock"), isolation_level=None, timeout=0)
    except (OSError, sqlite3.OperationalError) as error:
        raise WriteError(
            Phrase("{0}: the search index cannot be written: {1}.", path, error), _FREE_CACHE
        ) from error
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        busy = Phrase("{0}: the index is being written by another window.", path)
        raise IndexBusyError(busy, Phrase("Try again soon.")) from error
    try:
        yield
    except sqlite3.OperationalError as error:
        raise WriteError(
            Phrase("{0}: the search index cannot be written: {1}.", path, error), _FREE_CACHE
        ) from error
    finally:
        lock.close()


def _create(connection: sqlite3.Connection) -> None:
    tables = _TABLES.replace("{indexes}", INDEXES)
    pragmas = f"PRAGMA application_id={_APPLICATION_ID}; PRAGMA user_version={VERSION};"
    connection.executescript(f"BEGIN; {tables} {pragmas} COMMIT;")


def _tune(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA cache_size=-16384")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Whether the file is an index of this version whose tables can be read."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if (application, version) != (_APPLICATION_ID, VERSION):
        raise IndexDamagedError(Phrase("{0}: is not an index of this version.", path))
    connection.execute("SELECT count(*) FROM meta").fetchone()


@contextlib.contextmanager
def _damage_named(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise IndexDamagedError(Phrase("{0}: the index cannot be read: {1}.", path, error)) from error
