"""Two people, one deck: whatever order they open and save in, no acknowledged save is lost."""

import shutil
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from briefing_app.errors import ConflictError
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import FileState, load_deck, save_deck
from briefing_app.storage.backups import Backups

WRITERS = st.sampled_from(("Ada", "Ben"))
_TODAY = date(2026, 11, 24)


class TwoWriters(RuleBasedStateMachine):
    """Each writer has a deck open; every save has words of its own, which are looked for afterwards."""

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
        self.owed = (self.owed - self.seen[writer]) | {words}
        self.seen[writer] = {words}

    def teardown(self) -> None:
        shutil.rmtree(self.folder)


def _deck(words: str) -> Deck:
    return Deck(words, sections=(Section("", (DeckSlide("a", f"# {words}\n", "en"),)),))


TestTwoWriters = TwoWriters.TestCase
TestTwoWriters.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
