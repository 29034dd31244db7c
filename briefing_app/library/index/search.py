"""Searching one library's index: from what was typed to a list with snippets, in a few milliseconds.

A word that many slides have is not ranked in full: that would read them all at every key. So no more hits are
taken than are ranked; few are ranked by bm25, of many the newest are shown. Hits in title or tags come first.
"""

import functools
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from briefing_app.library.index.facets import FacetCounts, bits, token, unpacked
from briefing_app.library.index.schema import connect, searching
from briefing_app.library.index.snippets import Snippet, hit_pattern, marks, snippet
from briefing_app.library.index.tokens import Query, Term, fold, is_arabic, parse_query

P = ParamSpec("P")
T = TypeVar("T")
_Place = tuple[int, int, float]  # a slide's number, tier and score

Chosen = Mapping[str, Sequence[str]]  # facet → the values, one of which a slide must have

_SHOWN = """
    SELECT id, slide_id, language, path, title, body, notes, sources, tags, status, facets, tokens,
        minutes, digest
    FROM file LEFT JOIN slide ON file = id WHERE id IN
"""
_RANKED = 400  # up to so many hits are ranked in full
_CHECKED = 2_000  # candidates read for a phrase
_SIMILAR = 60  # words that a part of an Arabic word may stand for
_TYPO_SCORE = 75.0  # of 100; lower is another word


class _Match(NamedTuple):
    """A query in the words of FTS5: its words, and the facet values asked for."""

    words: str
    facets: str

    @property
    def anywhere(self) -> str:
        """The expression for words in any text."""
        return f"{self.words} AND {self.facets}" if self.facets else self.words

    @property
    def in_titles(self) -> str:
        """The expression for words in titles and tags only."""
        words = f"{{title tags}} : ({self.words})"
        return f"{words} AND {self.facets}" if self.facets else words


class Hit(NamedTuple):
    """One slide that was found. `tier` 0: in title or tags, 1: elsewhere; `score` falls within a tier."""

    id: str
    language: str
    path: str
    title: Snippet
    snippet: Snippet
    status: str
    tier: int
    score: float
    facets: Mapping[str, list[str]]
    minutes: float = 0.0  # as the slide says, 0 where it does not
    digest: bytes = b""  # of its file


def _told(
    method: Callable[Concatenate["LibraryIndex", P], T],
) -> Callable[Concatenate["LibraryIndex", P], T]:
    """A method that raises IndexDamagedError for an index that is no good, ReadError for a disk that is not."""

    @functools.wraps(method)
    def told(self: "LibraryIndex", /, *args: P.args, **named: P.kwargs) -> T:
        with searching(self._path):
            return method(self, *args, **named)

    return told


class LibraryIndex:
    """One open index, for reading. One thread at a time may use it."""

    def __init__(self, path: Path) -> None:
        """Raises IndexDamagedError where there is no usable index."""
        self._path = path
        self._connection = connect(path)
        self._version = -1
        self._values: dict[tuple[str, str], int] = {}
        self._counts: FacetCounts | None = None
        self._title_words: list[str] = []

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @_told
    def __len__(self) -> int:
        """The number of slide files listed, read or not."""
        return int(self._connection.execute("SELECT count(*) FROM file").fetchone()[0])

    @_told
    def search(self, text: str, chosen: Chosen | None = None, limit: int = 50) -> list[Hit]:
        """The best hits for what was typed, among slides with the chosen facet values."""
        return self._search(parse_query(text), chosen or {}, limit)

    @_told
    def counts(self, text: str, chosen: Chosen | None = None) -> dict[str, dict[str, int]]:
        """How many hits each facet value has; those of one facet as if nothing was chosen in it."""
        self._notice_changes()
        if self._counts is None:
            self._counts = FacetCounts(self._connection)
        query = parse_query(text)
        slides = None
        if query.terms:
            match = self._match(self._meant(query), {}).anywhere
            found = [row[0] for row in self._run("SELECT rowid FROM fts WHERE fts MATCH ?", (match,))]
            slides = bits(found, max(found, default=0))
        return self._counts.counted(slides, {facet: list(values) for facet, values in (chosen or {}).items()})

    @property
    @_told
    def day(self) -> str:
        """The day for which review dates were looked at."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = 'day'").fetchone()
        return str(row[0]) if row else ""

    @_told
    def count(self, text: str, chosen: Chosen | None = None) -> int:
        """How many slides there are for what was typed."""
        self._notice_changes()
        query = parse_query(text)
        if not query.terms and not any((chosen or {}).values()):
            return len(self)
        if not query.terms:
            match = self._facet_match(chosen or {})
        else:
            match = self._match(self._meant(query), chosen or {}).anywhere
        return int(next(iter(self._run("SELECT count(*) FROM fts WHERE fts MATCH ?", (match,))), (0,))[0])

    @_told
    def stamps(self) -> dict[str, tuple[int, int, int]]:
        """Every file as it was when it was last looked at: path → mtime, size, inode."""
        rows = self._connection.execute("SELECT path, mtime_ns, size, inode FROM file")
        return {path: (mtime, size, inode) for path, mtime, size, inode in rows}

    @_told
    def listed(self, after: str = "", limit: int = 1_000) -> list[tuple[str, str, str, str]]:
        """Files in order of path as (path, id, language, title); the title is empty until the text was read."""
        return self._connection.execute(
            "SELECT path, slide_id, language, ifnull(title, '') FROM file f LEFT JOIN slide s ON s.file = f.id"
            " WHERE path > ? ORDER BY path LIMIT ?",
            (after, limit),
        ).fetchall()

    @_told
    def values(self, facet: str) -> tuple[str, ...]:
        """The values that slides have of a facet."""
        rows = self._connection.execute("SELECT value FROM value WHERE facet = ? ORDER BY value", (facet,))
        return tuple(row[0] for row in rows)

    @_told
    def citing(self, key: str) -> list[str]:
        """The paths of the slides that cite a source."""
        rows = self._connection.execute(
            "SELECT path, cited FROM slide s JOIN file f ON f.id = s.file WHERE instr(cited, ?) ORDER BY path",
            (key,),
        )
        return [path for path, cited in rows if key in cited.split()]

    def texts(self) -> Iterator[tuple[str, str, str, bytes]]:
        """Every slide as (path, language, its words, digest of its file)."""
        with searching(self._path):
            yield from self._connection.execute(
                "SELECT path, language, title || ' ' || body, digest FROM slide s JOIN file f ON f.id = s.file"
                " ORDER BY path"
            )

    def _search(self, query: Query, chosen: Chosen, limit: int) -> list[Hit]:
        self._notice_changes()
        if not query.terms:
            return self._hits(self._browse(chosen, limit), query)
        ranked = self._ranked(self._match(query, chosen), query, limit)
        if not ranked:
            meant = self._meant(query)
            if meant != query:
                query = meant
                ranked = self._ranked(self._match(query, chosen), query, limit)
        return self._hits(ranked, query)

    def _ranked(self, match: _Match, query: Query, limit: int) -> list[_Place]:
        """The best slides for a match expression."""
        if query.phrases:
            return self._with_phrases(match.anywhere, query, limit)
        first = self._best(match.in_titles, limit)
        taken = {number for number, _ in first}
        rest = self._best(match.anywhere, limit + len(taken)) if len(taken) < limit else []
        places = [(number, 0, score) for number, score in first]
        places += [(number, 1, score) for number, score in rest if number not in taken]
        return places[:limit]

    def _best(self, match: str, limit: int) -> list[tuple[int, float]]:
        """Slides with their scores: ranked when they are few, else the newest."""
        newest = self._newest(match, _RANKED + 1)
        if len(newest) > _RANKED:
            return [(number, float(number)) for number in newest[:limit]]
        return [(number, -rank) for number, rank in self._by_rank(match, limit)] if newest else []

    def _newest(self, match: str, limit: int) -> list[int]:
        rows = self._run("SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rowid DESC LIMIT ?", (match, limit))
        return [row[0] for row in rows]

    def _by_rank(self, match: str, limit: int) -> list[tuple[int, float]]:
        sql = "SELECT rowid, rank FROM fts WHERE fts MATCH ? ORDER BY rank, rowid DESC LIMIT ?"
        return self._run(sql, (match, limit))

    def _has_any(self, match: str) -> bool:
        return bool(self._run("SELECT 1 FROM fts WHERE fts MATCH ? LIMIT 1", (match,)))

    def _with_phrases(self, match: str, query: Query, limit: int) -> list[_Place]:
        """The best slides whose text holds every phrase as it was written."""
        found: list[_Place] = []
        for number, rank in self._by_rank(match, _CHECKED):
            texts = self._connection.execute(
                "SELECT title || char(10) || body || char(10) || notes || char(10) || sources FROM slide"
                " WHERE file = ?",
                (number,),
            ).fetchone()
            folded = fold(texts[0]) if texts else ""
            if all(phrase in folded for phrase in query.phrases):
                found.append((number, 0, -rank))
                if len(found) == limit:
                    break
        return found

    def _browse(self, chosen: Chosen, limit: int) -> list[_Place]:
        """The newest slides with the chosen values, where nothing was typed."""
        facets = self._facet_match(chosen)
        if facets:
            return [(number, 0, float(number)) for number in self._newest(facets, limit)]
        rows = self._run("SELECT id FROM file ORDER BY id DESC LIMIT ?", (limit,))
        return [(row[0], 0, float(row[0])) for row in rows]

    def _match(self, query: Query, chosen: Chosen) -> _Match:
        """The query in the words of FTS5."""
        words = " AND ".join(self._term(term) for term in query.terms)
        return _Match(words, self._facet_match(chosen))

    def _term(self, term: Term) -> str:
        word = f'"{term.text}"' + (" *" if term.is_prefix else "")
        if not is_arabic(term.text) or len(term.text) < 3:
            return word
        rows = self._connection.execute(
            "SELECT word FROM word WHERE kind = 'arabic' AND instr(word, ?) LIMIT ?", (term.text, _SIMILAR)
        )
        similar = [f'"{row[0]}"' for row in rows]
        return f"({' OR '.join((word, *similar))})"

    def _facet_match(self, chosen: Chosen) -> str:
        groups = []
        for facet, values in chosen.items():
            tokens = [f'"{token(self._values.get((facet, value), 0))}"' for value in values]
            if tokens:
                groups.append(f"(facets : ({' OR '.join(tokens)}))")
        return " AND ".join(groups)

    def _meant(self, query: Query) -> Query:
        """The query with words that nothing begins with replaced by the title words they most resemble."""
        terms = tuple(self._corrected(term) for term in query.terms)
        return Query(terms, query.phrases)

    def _corrected(self, term: Term) -> Term:
        if len(term.text) < 4 or self._has_any(self._term(Term(term.text, is_prefix=True))):
            return term
        from rapidfuzz import fuzz, process  # late: most queries have no typo

        if not self._title_words:
            rows = self._connection.execute("SELECT word FROM word WHERE kind = 'title'")
            self._title_words = [row[0] for row in rows]
        best = process.extractOne(term.text, self._title_words, scorer=fuzz.ratio, score_cutoff=_TYPO_SCORE)
        return Term(best[0], is_prefix=True) if best else term

    def _hits(self, ranked: Sequence[_Place], query: Query) -> list[Hit]:
        """The hits to show for (number, tier, score)."""
        places = ",".join(str(number) for number, _, _ in ranked)
        rows = self._connection.execute(_SHOWN + f"({places})")
        by_number = {row[0]: row[1:] for row in rows}
        due = self._values.get(("status", "review-due"), 0)
        pattern = hit_pattern(query.words)
        return [_hit(by_number[n], tier, score, pattern, due) for n, tier, score in ranked if n in by_number]

    def _notice_changes(self) -> None:
        """Forget what was kept when another connection wrote."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version = version
            self._counts = None
            self._title_words = []
            rows = self._connection.execute("SELECT facet, value, id FROM value")
            self._values = {(facet, value): number for facet, value, number in rows}

    def _run(self, sql: str, parameters: tuple[str | int, ...]) -> list[Any]:
        """All rows; none for a word that this SQLite splits in two, for which FTS5 wants a phrase."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.OperationalError as error:
            if "phrase" in str(error):
                return []
            raise


def _hit(row: tuple[Any, ...], tier: int, score: float, pattern: re.Pattern[str], due: int) -> Hit:
    *texts, minutes, digest = row
    slide_id, language, path, title, body, notes, sources, tags, status, facets, tokens = (
        x or "" for x in texts
    )
    shown = title or path.rpartition("/")[2].removesuffix(".md")
    return Hit(
        id=slide_id,
        language=language,
        path=path,
        title=Snippet(shown, marks(shown, pattern)),
        snippet=snippet((body, notes, sources, tags), pattern),
        status="review-due" if due and token(due) in tokens.split() else status,
        tier=tier,
        score=score,
        facets=unpacked(facets) if facets else {},
        minutes=minutes or 0.0,
        digest=digest or b"",
    )
