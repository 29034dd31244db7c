"""Brings the index up to the folder: what did not change is neither read nor indexed.

The list of files is written first, so that a library can be browsed while its texts are still being read.
"""

import datetime
import os
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.library.folder import FoundFile, split_name, walk
from briefing_app.library.index.rows import MANY, SlideRow, read_rows
from briefing_app.library.index.schema import IndexDamagedError, connect_for_writing, remove, write_lock
from briefing_app.library.index.writer import IndexWriter
from briefing_app.library.sources import SOURCES_NAME, read_sources
from briefing_app.library.vocabulary import LibraryConfig

Report = Callable[[int, int], None]  # (slides read, slides to read); may raise to stop

_COMMIT_EVERY = 10_000  # slides


@dataclass(frozen=True, slots=True)
class Refreshed:
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


def refresh(
    path: Path,
    root: Path,
    config: LibraryConfig,
    *,
    today: datetime.date,
    report: Report = lambda _done, _total: None,
) -> Refreshed:
    """Bring the index at `path` up to the library `root`. A broken index is built anew, with a Diagnostic.

    Raises IndexBusyError while another process does the same. What `report` raises ends it; what was written
    until then stays, and the next refresh goes on from there.
    """
    with write_lock(path):
        try:
            return _Refresh(path, root, config, today, report).run()
        except (IndexDamagedError, sqlite3.DatabaseError) as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            remove(path)
            finding = Diagnostic(
                "index-rebuilt",
                Severity.INFO,
                f"The search index of “{config.name}” could not be read and was built anew.",
                Where(str(path)),
            )
            result = _Refresh(path, root, config, today, report).run()
            return Refreshed(result.total, result.added, result.changed, result.removed, (finding,))


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
            return self._run()
        finally:
            self._connection.close()

    def _run(self) -> Refreshed:
        db = self._connection
        self._forget_other_settings()
        known = {row[0]: row[1:] for row in db.execute("SELECT path, id, mtime_ns, size, inode FROM file")}
        pending = {row[0] for row in db.execute("SELECT id FROM file WHERE id NOT IN (SELECT file FROM slide)")}
        found = list(walk(self._root))
        news = [file for file in found if file.path not in known]
        changed = [
            file for file in found
            if (row := known.get(file.path)) and (row[1:] != file.stamp or row[0] in pending)
        ]  # fmt: skip
        paths = {file.path for file in found}
        gone = [(path, row[0]) for path, row in known.items() if path not in paths]
        db.execute("BEGIN IMMEDIATE")
        writer = IndexWriter(db, self._today)
        self._refresh_day_and_sources(writer)
        if news or changed or gone:
            self._remove(writer, gone)
            self._list(writer, news)
            self._read(writer, [*changed, *news])
            self._name([*(file.path for file in (*changed, *news)), *(path for path, _ in gone)])
        writer.commit()
        db.execute("COMMIT")
        return Refreshed(len(found), len(news), len(changed), len(gone))

    def _forget_other_settings(self) -> None:
        """Empty an index that was made with other languages: every id may be another one now."""
        settings = " ".join((self._config.language, *sorted(self._config.languages)))
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
        day = self._today.isoformat()
        db.executemany("INSERT OR REPLACE INTO meta VALUES(?, ?)", [("sources", stamp), ("day", day)])

    def _remove(self, writer: IndexWriter, gone: Iterable[tuple[str, int]]) -> None:
        for _, number in gone:
            writer.remove(number)
            self._connection.execute("DELETE FROM file WHERE id = ?", (number,))

    def _list(self, writer: IndexWriter, news: list[FoundFile]) -> None:
        """Enter new files by name, oldest first, and let readers see them."""
        news.sort(key=lambda file: (file.mtime_ns, file.path))
        rows = ((*file, *split_name(file.path, self._config)) for file in news)
        self._connection.executemany(
            "INSERT INTO file(path, mtime_ns, size, inode, stem, language, slide_id)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?5)",
            rows,
        )
        writer.commit()

    def _read(self, writer: IndexWriter, files: list[FoundFile]) -> None:
        """Read files and enter those whose content is another one than before."""
        done = since = 0
        for batch in read_rows(os.fspath(self._root), files):
            self._report(done, len(files))
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
        entered = []
        for row in batch:
            number, language, digest = db.execute(
                "SELECT id, language, digest FROM file LEFT JOIN slide ON file = id WHERE path = ?",
                (row.file.path,),
            ).fetchone()
            if digest is not None:
                stamp = (*row.file.stamp, number)
                db.execute("UPDATE file SET mtime_ns = ?, size = ?, inode = ? WHERE id = ?", stamp)
                if digest == row.digest:
                    continue
                writer.remove(number)
            entered.append((number, language, row))
        writer.add_all(entered)


def _stamp(path: Path) -> str:
    """A file's state in one word; "" where there is none."""
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{status.st_mtime_ns}-{status.st_size}-{status.st_ino}"
