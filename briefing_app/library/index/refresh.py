"""Brings the index up to the folder: what did not change is neither read nor indexed.

The list of files is written first, so that a library can be browsed while its texts are still being read.
"""

import contextlib
import datetime
import gc
import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.library.folder import FoundFile, split_name, walk
from briefing_app.library.index.rows import MANY, SlideRow, read_rows
from briefing_app.library.index.schema import (
    INDEXES,
    WITHOUT_INDEXES,
    IndexDamagedError,
    connect_for_writing,
    reading,
    remove,
    settings_of,
    write_lock,
)
from briefing_app.library.index.writer import IndexWriter
from briefing_app.library.sources import SOURCES_NAME, read_sources
from briefing_app.library.vocabulary import LibraryConfig
from briefing_app.phrases import Phrase

_Row = tuple[str, int, int, int]  # a file as the index has it; equal to the FoundFile that it was made of
Report = Callable[[int, int], None]  # (slides read, slides to read); may raise to stop

REBUILT = "index-rebuilt"  # the code of the finding
_COMMIT_EVERY = 10_000  # slides


class Refreshed(Struct, frozen=True):
    """What a refresh did, in files."""

    total: int
    added: int = 0
    changed: int = 0
    removed: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether searching may answer differently now."""
        return bool(self.added or self.changed or self.removed)

    @property
    def is_rebuilt(self) -> bool:
        """Whether the index was broken and is another file now."""
        return any(finding.code == REBUILT for finding in self.diagnostics)


def refresh(
    path: Path,
    root: Path,
    config: LibraryConfig,
    *,
    today: datetime.date,
    report: Report = lambda _done, _total: None,
    anew: bool = False,
) -> Refreshed:
    """Bring the index at `path` up to the library `root`. A broken index is built anew, with a Diagnostic.

    `anew`: because a search found it broken, as the damage may lie where a refresh does not look.
    Raises IndexBusyError while another process does the same, WriteError on a full disk and the like. What
    `report` raises ends it; what was written until then stays, and the next refresh goes on from there.
    """
    with write_lock(path):
        if not anew:
            with contextlib.suppress(IndexDamagedError), reading(path):
                return _Refresh(path, root, config, today, report).run()
        remove(path)
        finding = Diagnostic(
            REBUILT,
            Severity.INFO,
            Phrase("The search index of “{0}” could not be read and was built anew.", config.name),
            Where(str(path)),
        )
        return replace(_Refresh(path, root, config, today, report).run(), diagnostics=(finding,))


class _Refresh:
    """One run over one library."""

    def __init__(
        self, path: Path, root: Path, config: LibraryConfig, today: datetime.date, report: Report
    ) -> None:
        self._connection = connect_for_writing(path)
        self._root = root
        self._config = config
        self._today = today
        self._report = report

    def run(self) -> Refreshed:
        """Compare, list, read."""
        try:
            with _without_collections():
                return self._run()
        finally:
            self._connection.close()

    def _run(self) -> Refreshed:
        db = self._connection
        self._forget_other_settings()
        known: set[_Row] = set(db.execute("SELECT path, mtime_ns, size, inode FROM file"))
        found = list(walk(self._root))
        fresh = [file for file in found if file not in known]  # a FoundFile equals its row
        db.execute("BEGIN IMMEDIATE")
        writer = IndexWriter(db, self._today)
        self._refresh_day_and_sources(writer)
        result = Refreshed(len(found))
        if fresh or len(found) != len(known) or self._has_unread():
            result = self._take_over(writer, known, found, fresh)
        writer.commit()
        db.execute("COMMIT")
        _let_go(known)
        _let_go(found)
        return result

    def _take_over(
        self, writer: IndexWriter, known: set[_Row], found: list[FoundFile], fresh: list[FoundFile]
    ) -> Refreshed:
        """Enter what is new or different, take out what is gone.

        What did not change is not looked at again: of 100 000 files that would take longer than reading ten.
        """
        changed = self._known_among(fresh, known)
        seen = {file.path for file in fresh}
        outdated = len(known) - (len(found) - len(fresh))  # rows of no file as it is now
        gone = sorted({row[0] for row in known.difference(found)} - seen) if outdated > len(changed) else []
        old = {file.path for file in changed}
        news = [file for file in fresh if file.path not in old]
        if self._has_unread():
            unread = self._unread() - seen
            changed += [file for file in found if file.path in unread]
        self._remove(writer, gone)
        self._list(writer, news)
        self._read(writer, [*changed, *news])
        self._name([*(file.path for file in (*changed, *news)), *gone])
        self._set("unread", "")
        return Refreshed(len(found), len(news), len(changed), len(gone))

    def _has_unread(self) -> bool:
        """Whether the last refresh ended before it had read all it listed."""
        return bool(
            self._connection.execute("SELECT 1 FROM meta WHERE key = 'unread' AND value <> ''").fetchone()
        )

    def _known_among(self, fresh: list[FoundFile], known: set[_Row]) -> list[FoundFile]:
        """Those of `fresh` that the index has in an older state."""
        if len(fresh) < MANY:
            return [file for file in fresh if self._number(file.path) is not None]
        paths = {row[0] for row in known}
        return [file for file in fresh if file.path in paths]

    def _number(self, path: str) -> int | None:
        row = self._connection.execute("SELECT id FROM file WHERE path = ?", (path,)).fetchone()
        return row[0] if row else None

    def _unread(self) -> set[str]:
        """The paths of the files that were listed and not read."""
        rows = self._connection.execute("SELECT path FROM file WHERE id NOT IN (SELECT file FROM slide)")
        return {row[0] for row in rows}

    def _set(self, key: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES(?, ?)", (key, value))

    def _forget_other_settings(self) -> None:
        """Empty an index that was made with other languages: every id may be another one now."""
        settings = settings_of(self._config)
        db = self._connection
        stored = db.execute("SELECT value FROM meta WHERE key = 'settings'").fetchone()
        if stored == (settings,):
            return
        db.executescript(
            "BEGIN; DELETE FROM file; DELETE FROM slide; DELETE FROM value; DELETE FROM word;"
            " DELETE FROM source; DELETE FROM meta; INSERT INTO fts(fts) VALUES('delete-all'); COMMIT;"
        )
        db.execute("INSERT INTO meta VALUES('settings', ?)", (settings,))

    def _refresh_day_and_sources(self, writer: IndexWriter) -> None:
        """Enter slides again whose status follows from the day, or whose sources have new words."""
        db = self._connection
        meta = dict(db.execute("SELECT key, value FROM meta"))
        stamp = _stamp(self._root / SOURCES_NAME)
        renewed: set[int] = set()
        if meta.get("sources") != stamp:
            table, _ = read_sources(self._root)  # what is wrong with them, the library itself says
            renewed.update(writer.set_sources({key: f"{s.note} {s.title}" for key, s in table.items()}))
        if meta.get("day") != self._today.isoformat():
            renewed.update(writer.due_changes())
        writer.renew(sorted(renewed))
        self._set("sources", stamp)
        self._set("day", self._today.isoformat())

    def _remove(self, writer: IndexWriter, gone: Iterable[str]) -> None:
        for path in gone:
            number = self._number(path) or 0
            writer.remove(number)
            self._connection.execute("DELETE FROM file WHERE id = ?", (number,))

    def _list(self, writer: IndexWriter, news: list[FoundFile]) -> None:
        """Enter new files by name, oldest first, and let readers see them."""
        news.sort(key=lambda file: (file.mtime_ns, file.path))
        rows = ((*file, *split_name(file.path, self._config)) for file in news)
        if news:
            self._set("unread", "yes")
        if len(news) > MANY:
            self._run_all(WITHOUT_INDEXES)  # built in one go afterwards
        self._connection.executemany(
            "INSERT INTO file(path, mtime_ns, size, inode, stem, language, slide_id)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?5)",
            rows,
        )
        if len(news) > MANY:
            self._run_all(INDEXES)
        writer.commit()

    def _run_all(self, statements: str) -> None:
        """Run statements within the open transaction."""
        for statement in statements.split(";"):
            self._connection.execute(statement)

    def _read(self, writer: IndexWriter, files: list[FoundFile]) -> None:
        """Read files and enter those whose content is another one than before."""
        done = since = 0
        self._report(done, len(files))
        for batch in read_rows(os.fspath(self._root), files):
            self._enter(writer, batch)
            done += len(batch)
            since += len(batch)
            if since >= _COMMIT_EVERY:
                writer.commit()
                since = 0
            self._report(done, len(files))

    def _name(self, paths: list[str]) -> None:
        """Give files their ids: their own, else that of the library's language, else the path."""
        db = self._connection
        if len(paths) < MANY:
            stems = {split_name(path, self._config)[0] for path in paths}
        else:
            stems = {row[0] for row in db.execute(
                "SELECT stem FROM file LEFT JOIN slide ON file = id WHERE own_id <> '' OR slide_id <> stem"
            )}  # fmt: skip
        for stem in stems:
            rows = db.execute(
                "SELECT id, language, ifnull(own_id, '') FROM file f LEFT JOIN slide s ON s.file = f.id"
                " WHERE stem = ?",
                (stem,),
            ).fetchall()
            leader = next((own for _, language, own in rows if own and language == self._config.language), stem)
            ids = [(own or leader, number) for number, _, own in rows]
            db.executemany("UPDATE file SET slide_id = ? WHERE id = ?", ids)

    def _enter(self, writer: IndexWriter, batch: list[SlideRow]) -> None:
        db = self._connection
        known = {
            path: (number, language, digest)
            for path, number, language, digest in db.execute(
                "SELECT path, id, language, digest FROM file LEFT JOIN slide ON file = id"
                " WHERE path IN (SELECT value FROM json_each(?))",
                (json.dumps([row.file.path for row in batch]),),
            )
        }
        entered = []
        for row in batch:
            number, language, digest = known[row.file.path]
            if digest is not None:
                stamp = (*row.file.stamp, number)
                db.execute("UPDATE file SET mtime_ns = ?, size = ?, inode = ? WHERE id = ?", stamp)
                if digest == row.digest:
                    continue
                writer.remove(number)
            entered.append((number, language, row))
        writer.add_all(entered)


@contextlib.contextmanager
def _without_collections() -> Iterator[None]:
    """Look for no garbage: there is hardly any among all that is made here, and each look takes longer."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _let_go(many: set[_Row] | list[FoundFile]) -> None:
    """Empty `many` one by one: all at once would keep other threads waiting for a tenth of a second."""
    while many:
        many.pop()


def _stamp(path: Path) -> str:
    """A file's state in one word; "" where there is none."""
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{status.st_mtime_ns}-{status.st_size}-{status.st_ino}"
