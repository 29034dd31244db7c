"""A library whose search index is written while the disk fails, and what the index may say afterwards."""

import datetime
import os
import traceback
from dataclasses import dataclass
from pathlib import Path

from briefing_app.errors import BriefingError, WriteError
from briefing_app.library.index.refresh import refresh
from briefing_app.library.index.schema import IndexBusyError, IndexDamagedError, connect_for_writing
from briefing_app.library.index.search import LibraryIndex
from briefing_app.library.vocabulary import read_config

_TODAY = datetime.date(2026, 11, 24)
_SLIDES, _CHANGED, _GONE, _MORE = 24, 6, 3, 4
Texts = dict[str, str]  # path → words


def _text(words: str, theme: str) -> str:
    return f"---\nthemes: [{theme}]\n---\n# A slide\n\n{words}\n"


OLD: Texts = {f"s{n}.md": f"common word{n} old{n}" for n in range(_SLIDES)}
NEW: Texts = {**OLD, **{f"s{n}.md": f"common word{n} new{n}" for n in range(_CHANGED)}}
NEW |= {f"more{n}.md": f"common more{n}" for n in range(_MORE)}
for _path in list(OLD)[-_GONE:]:
    del NEW[_path]
WORDS = sorted({word for texts in (OLD, NEW) for words in texts.values() for word in words.split()})


@dataclass(frozen=True, slots=True)
class IndexedLibrary:
    """A folder of slides and where its index lies."""

    folder: Path

    @property
    def root(self) -> Path:
        """The slides."""
        return self.folder / "library"

    @property
    def index(self) -> Path:
        """The index file."""
        return self.folder / "cache" / "index.sqlite"

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that SQLite may write."""
        names = [self.index.name + s for s in ("", "-wal", "-shm", "-journal")]
        return tuple(self.index.with_name(name) for name in (*names, "index.lock", "index.lock-journal"))

    def write(self, texts: Texts) -> None:
        """Make the slides these ones."""
        self.root.mkdir(parents=True, exist_ok=True)
        (self.root / "library.toml").write_text('name = "Mine"\n')
        for path in self.root.glob("*.md"):
            if path.name not in texts:
                path.unlink()
        for number, (name, words) in enumerate(texts.items()):
            if not (self.root / name).exists() or words not in (self.root / name).read_text():
                (self.root / name).write_text(_text(words, f"theme{number % 3}"))

    def refreshed(self) -> str:
        """Bring the index up to date; “done”, “rebuilt”, “busy” or “error”, or “!” and what is wrong."""
        try:
            result = refresh(self.index, self.root, read_config(self.root)[0], today=_TODAY)
        except IndexBusyError:
            return "busy"
        except WriteError as error:
            is_told = str(self.index) in str(error) and error.hint
            return "error" if is_told else f"!the place or a hint is missing: {error}"
        except Exception:  # noqa: BLE001 - any other error is what is looked for
            return f"!{traceback.format_exc()}"
        return "rebuilt" if [d for d in result.diagnostics if d.code == "index-rebuilt"] else "done"

    def searched(self) -> str:
        """Look for every word; “done” where all answers are right, “error” where the reason is said."""
        try:
            return "!a search lied" if self._answers() != answers(NEW) else "done"
        except BriefingError as error:
            return "error" if str(error) else "!an error without words"
        except Exception:  # noqa: BLE001 - any other error is what is looked for
            return f"!{traceback.format_exc()}"

    def lies(self, *, complete: bool) -> list[str]:
        """What the index, as it is, says that is true of neither the old nor the new slides.

        `complete`: slides that did not change must be found too. Nothing where it says that it is no index.
        """
        try:
            found = self._answers()
        except IndexDamagedError:
            return []
        before, after = answers(OLD), answers(NEW)
        wrong = [
            f"{word} is in no {p}" for word in WORDS for p in sorted(found[word] - before[word] - after[word])
        ]
        if complete:
            kept = {word: before[word] & after[word] for word in WORDS}
            wrong += [f"{word} is not found in {p}" for word in WORDS for p in sorted(kept[word] - found[word])]
        return wrong

    def faults(self) -> list[str]:
        """What is wrong with an index that should be up to date."""
        wrong = [] if self.searched() == "done" else [f"searches: {self.searched()}"]
        connection = connect_for_writing(self.index)
        try:
            (state,) = connection.execute("PRAGMA integrity_check").fetchone()
            connection.execute("INSERT INTO fts(fts) VALUES('integrity-check')")
        finally:
            connection.close()
        return wrong if state == "ok" else [*wrong, state]

    def _answers(self) -> dict[str, set[str]]:
        index = LibraryIndex(self.index)
        try:
            return {word: {os.fspath(hit.path) for hit in index.search(word + " ")} for word in WORDS}
        finally:
            index.close()


def answers(texts: Texts) -> dict[str, set[str]]:
    """The slides that each word is in."""
    return {word: {path for path, words in texts.items() if word in words.split()} for word in WORDS}
