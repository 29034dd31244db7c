"""Puts slides into the index and takes them out; all vocabularies follow."""

import datetime
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping

from briefing_app.library.folder import FoundFile
from briefing_app.library.index.facets import FacetValues, token, unpacked
from briefing_app.library.index.rows import SlideRow, arabic_vocabulary, stored_texts, title_vocabulary
from briefing_app.library.index.tokens import index_text
from briefing_app.library.trust import effective_status
from briefing_app.model.slide import Status

_INSERT_SLIDE = """
    INSERT INTO slide(
        file, digest, own_id, title, tags, body, notes, cited, sources, status, review_by, facets, tokens,
        minutes
    ) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_WORDS = "INSERT INTO fts(rowid, title, tags, body, notes, sources, facets) VALUES(?, ?, ?, ?, ?, ?, ?)"
_DELETE_WORDS = """
    INSERT INTO fts(fts, rowid, title, tags, body, notes, sources, facets)
    VALUES('delete', ?, ?, ?, ?, ?, ?, ?)
"""

TITLE, ARABIC = "title", "arabic"  # the kinds of word lists


class IndexWriter:
    """Changes to one index, gathered between two calls of `commit`."""

    def __init__(self, connection: sqlite3.Connection, today: datetime.date) -> None:
        self._connection = connection
        self._today = today
        self._facets = FacetValues(connection)
        self._uses: Counter[tuple[str, str]] = Counter()
        self._sources: dict[str, str] = dict(connection.execute("SELECT key, words FROM source"))

    def add_all(self, rows: Iterable[tuple[int, str, SlideRow]]) -> None:
        """Enter slides given as (file number, language, row)."""
        slides, texts = [], []
        for number, language, row in rows:
            sources = self._source_words(row.cited)
            tokens = self._facets.add(number, self._all_facets(row, language))
            slides.append((
                number, row.digest, row.own_id, row.title, row.tags, row.body, row.notes, " ".join(row.cited),
                sources, row.status, row.review_by, row.packed, tokens, row.minutes,
            ))  # fmt: skip
            texts.append((number, *row.indexed, index_text(sources), tokens))
            self._uses.update((TITLE, word) for word in row.title_words)
            self._uses.update((ARABIC, word) for word in row.arabic_words)
        self._connection.executemany(_INSERT_SLIDE, slides)
        self._connection.executemany(_INSERT_WORDS, texts)

    def remove(self, number: int) -> None:
        """Take a slide out; nothing happens when it is not in."""
        stored = self._connection.execute(
            "SELECT title, tags, body, notes, sources, tokens FROM slide WHERE file = ?", (number,)
        ).fetchone()
        if stored is None:
            return
        title, tags, body, notes, sources, tokens = stored
        indexed = stored_texts(title, tags, body, notes)
        self._connection.execute(_DELETE_WORDS, (number, *indexed, index_text(sources), tokens))
        self._connection.execute("DELETE FROM slide WHERE file = ?", (number,))
        self._facets.remove(number, tokens)
        self._uses.subtract((TITLE, word) for word in title_vocabulary(indexed))
        self._uses.subtract((ARABIC, word) for word in arabic_vocabulary(indexed))

    def renew(self, numbers: Iterable[int]) -> None:
        """Enter slides again from what is stored, because the day or the sources changed."""
        for number in list(numbers):
            row, language = self._stored(number)
            self.remove(number)
            self.add_all([(number, language, row)])

    def set_sources(self, words: Mapping[str, str]) -> list[int]:
        """Take over new words of the sources; the slides that cite one whose words changed."""
        keys = {key for key in words.keys() | self._sources.keys() if words.get(key) != self._sources.get(key)}
        self._sources = dict(words)
        self._connection.execute("DELETE FROM source")
        self._connection.executemany("INSERT INTO source VALUES(?, ?)", words.items())
        cited = self._connection.execute("SELECT file, cited FROM slide WHERE cited <> ''")
        return [number for number, column in cited if not keys.isdisjoint(column.split())]

    def due_changes(self) -> list[int]:
        """The slides whose status is another one today than when they were entered."""
        rows = self._connection.execute(
            "SELECT file, review_by, tokens FROM slide WHERE status = 'cleared' AND review_by <> ''"
        )
        token_of = {
            value: token(number)
            for number, value in self._connection.execute("SELECT id, value FROM value WHERE facet = 'status'")
        }
        return [
            number
            for number, review_by, tokens in rows
            if token_of.get(self._status("cleared", review_by)) not in tokens.split()
        ]

    def commit(self) -> None:
        """Write the vocabularies and end the transaction; begin the next."""
        self._facets.write()
        changes = [(kind, word, uses) for (kind, word), uses in self._uses.items() if uses]
        self._connection.executemany(
            "INSERT INTO word(kind, word, uses) VALUES(?, ?, ?)"
            " ON CONFLICT(kind, word) DO UPDATE SET uses = uses + excluded.uses",
            changes,
        )
        gone = [(kind, word) for kind, word, uses in changes if uses < 0]
        self._connection.executemany("DELETE FROM word WHERE kind = ? AND word = ? AND uses <= 0", gone)
        self._uses.clear()
        self._connection.execute("COMMIT")
        self._connection.execute("BEGIN IMMEDIATE")

    def _all_facets(self, row: SlideRow, language: str) -> dict[str, list[str]]:
        return {**row.facets, "language": [language], "status": [self._status(row.status, row.review_by)]}

    def _status(self, status: str, review_by: str) -> str:
        try:
            due = datetime.date.fromisoformat(review_by)
        except ValueError:
            due = None
        return effective_status(Status(status), due, self._today).value

    def _source_words(self, cited: Iterable[str]) -> str:
        return " ".join(f"{key} {self._sources.get(key, '')}".strip() for key in cited)

    def _stored(self, number: int) -> tuple[SlideRow, str]:
        """A slide as it was entered, and its language."""
        *file, language = self._connection.execute(
            "SELECT path, mtime_ns, size, inode, language FROM file WHERE id = ?", (number,)
        ).fetchone()
        digest, own_id, title, tags, body, notes, cited, status, review_by, facets, minutes = (
            self._connection.execute(
                "SELECT digest, own_id, title, tags, body, notes, cited, status, review_by, facets, minutes"
                " FROM slide WHERE file = ?",
                (number,),
            ).fetchone()
        )
        indexed = stored_texts(title, tags, body, notes)
        row = SlideRow(
            FoundFile(*file), digest, own_id, title, tags, body, notes, tuple(cited.split()), status, review_by,
            unpacked(facets), facets, indexed, title_vocabulary(indexed), arabic_vocabulary(indexed), minutes,
        )  # fmt: skip
        return row, language
