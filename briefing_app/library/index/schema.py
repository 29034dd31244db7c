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

_OUTSIDE = frozenset({  # what the disk or the system did; all else says that the index itself is no good
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED,
})  # fmt: skip
_TAKEN = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})

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
    """The index file at `path` is no index, of another version, or broken: to be built anew."""

    def __init__(self, message: Phrase, path: Path) -> None:
        super().__init__(message)
        self.path = path


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
    """A connection for searching. Raises IndexDamagedError where there is no usable index, ReadError."""
    if not path.is_file():
        raise IndexDamagedError(Phrase("{0}: there is no index yet.", path), path)
    with searching(path):
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
    """A connection for refreshing, under the `write_lock`; makes the file where it is missing.

    Raises IndexDamagedError, and sqlite3.OperationalError for what is not the index's fault.
    """
    is_new = not path.exists()
    with reading(path):
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
    """Delete an index with its companions. Raises WriteError."""
    try:
        for suffix in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(
            Phrase("{0}: cannot be built anew: {1}.", path, error.strerror or str(error)), _FREE_CACHE
        ) from error


@contextlib.contextmanager
def write_lock(path: Path) -> Iterator[None]:
    """Hold the right to write the index; given back even when the process dies.

    Raises IndexBusyError, and WriteError where no file can be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(path.with_suffix(".lock"), isolation_level=None, timeout=0)
    except (OSError, sqlite3.OperationalError) as error:
        raise _unwritten(path, error) from error
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        if _primary(error) not in _TAKEN:
            raise _unwritten(path, error) from error
        busy = Phrase("{0}: the index is being written by another window.", path)
        raise IndexBusyError(busy, Phrase("Try again soon.")) from error
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _unwritten(path, error) from error
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
        raise IndexDamagedError(Phrase("{0}: is not an index of this version.", path), path)
    connection.execute("SELECT count(*) FROM meta").fetchone()


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """IndexDamagedError for an index that is no good; what the disk or the system did is passed on as it is."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if _primary(error) in _OUTSIDE:
            raise
        raise IndexDamagedError(Phrase("{0}: the index cannot be read: {1}.", path, error), path) from error


@contextlib.contextmanager
def searching(path: Path) -> Iterator[None]:
    """As `reading`, where nothing is written: ReadError for what the disk or the system did."""
    try:
        with reading(path):
            yield
    except sqlite3.OperationalError as error:
        raise ReadError(
            Phrase("{0}: the search index cannot be read: {1}.", path, error), _FREE_CACHE
        ) from error


def _primary(error: sqlite3.Error) -> int:
    """SQLite's code without its detail; errors of Python's own adapter have none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _unwritten(path: Path, error: Exception) -> WriteError:
    return WriteError(Phrase("{0}: the search index cannot be written: {1}.", path, error), _FREE_CACHE)
