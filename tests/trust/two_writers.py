"""Two people, one deck, in whatever order they open and save: `python -m tests.trust.two_writers`.

No acknowledged save is lost: each is in the deck, in its backups or under another name.
"""

import argparse
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from briefing_app.errors import ConflictError
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import FileState, load_deck, save_deck
from briefing_app.storage.backups import Backups

WRITERS = st.sampled_from(("Ada", "Ben"))
_TODAY = date(2026, 11, 24)


class TwoWriters(RuleBasedStateMachine):
    """Each writer has a deck open; every save has words of its own, which are looked for afterwards."""

    saves: ClassVar[int] = 0  # acknowledged, in all runs

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="writers-"))
        self.path = self.folder / "talk.briefing"
        self.backups = Backups(self.folder / "backups", keep=1_000)
        self.count = 0
        self.states: dict[str, FileState | None] = {"Ada": None, "Ben": None}
        self.seen: dict[str, set[str]] = {"Ada": set(), "Ben": set()}
        self.owed: set[str] = set()  # saves that nobody has knowingly replaced

    @rule(writer=WRITERS)
    def open(self, writer: str) -> None:
        if self.path.exists():
            loaded = load_deck(self.path)
            self.states[writer] = loaded.state
            self.seen[writer] = {loaded.deck.title}

    @rule(writer=WRITERS)
    def save(self, writer: str) -> None:
        """As Ctrl+S does; where that is refused, under another name."""
        state = self.states[writer]
        if state is None:
            self.save_over(writer)
            return
        words = self._words(writer)
        try:
            self.backups.before_save(self.path, _TODAY)
            self.states[writer] = save_deck(self.path, _deck(words), {}, expected=state)
            self._acknowledge(writer, words)
        except ConflictError:
            save_deck(self.folder / f"{words}.briefing", _deck(words), {})
            TwoWriters.saves += 1
            self.owed.add(words)

    @rule(writer=WRITERS)
    def save_over(self, writer: str) -> None:
        """As “Save as” over the file does, and as the first save does."""
        words = self._words(writer)
        self.backups.before_replacing(self.path, _TODAY)
        self.states[writer] = save_deck(self.path, _deck(words), {})
        self._acknowledge(writer, words)

    @invariant()
    def every_acknowledged_save_is_somewhere(self) -> None:
        kept = {load_deck(path).deck.title for path in self.folder.rglob("*.briefing")}
        assert self.owed <= kept

    def _words(self, writer: str) -> str:
        self.count += 1
        return f"{writer} {self.count}"

    def _acknowledge(self, writer: str, words: str) -> None:
        """A writer replaces what they opened or wrote themselves, knowingly."""
        TwoWriters.saves += 1
        self.owed = (self.owed - self.seen[writer]) | {words}
        self.seen[writer] = {words}

    def teardown(self) -> None:
        shutil.rmtree(self.folder)


def _deck(words: str) -> Deck:
    return Deck(words, sections=(Section("", (DeckSlide("a", f"# {words}\n", "en"),)),))


def main() -> int:
    """Run the machine; an AssertionError with the steps that lose a save, where there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=40)
    options = parser.parse_args()
    chosen = settings(max_examples=options.examples, stateful_step_count=20, deadline=None, database=None)
    run_state_machine_as_test(TwoWriters, settings=chosen)  # type: ignore[no-untyped-call]
    print(f"{TwoWriters.saves} saves of two writers, none lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
