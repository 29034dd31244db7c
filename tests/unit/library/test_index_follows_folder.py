"""Whatever happens in the folder, the refreshed index equals a fresh one."""

import datetime
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from briefing_app.library.catalog import read_catalog
from briefing_app.library.index.catalog import indexed_catalog
from briefing_app.library.index.refresh import refresh
from briefing_app.library.index.schema import connect
from briefing_app.library.index.search import LibraryIndex
from briefing_app.library.vocabulary import LibraryConfig

CONFIG = LibraryConfig("L")
FIRST_DAY = datetime.date(2026, 1, 1)
QUERIES = ("risk", "alpha", "al", "élan", "防止", "إبادة", '"alpha beta"', "alhpa", "outcome", "")

names = st.sampled_from(["a", "b", "risk/a", "risk/deep/c"])
languages = st.sampled_from(["", ".fr", ".ar", ".zh"])
words = st.lists(
    st.sampled_from(["alpha", "beta", "Risk", "Élan", "防止灭绝", "الإبادة", "[@doc]", "[@other, p. 1]"]),
    max_size=5,
)
fronts = st.sampled_from([
    "",
    "id: own\n",
    "id: own2\nthemes: [x, y]\n",
    "status: cleared\nreview_by: 2026-01-02\n",
    "themes: [x]\naudiences: [public]\nstatus: withdrawn\n",
    "broken: [\n",
])  # fmt: skip


class FolderMachine(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.base = Path(tempfile.mkdtemp())
        self.root = self.base / "library"
        self.root.mkdir()
        self.today = FIRST_DAY
        self.index = self.base / "index.sqlite"

    def teardown(self):
        if hasattr(self, "base"):
            self.the_refreshed_index_equals_a_fresh_one()
            shutil.rmtree(self.base)

    @rule(name=names, language=languages, front=fronts, title=words, body=words, notes=words)
    def write(self, name, language, front, title, body, notes):
        path = self.root / f"{name}{language}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"---\n{front}---\n" if front else ""
        path.write_text(
            f"{head}# {' '.join(title)}\n\n{' '.join(body)}\n\n::: notes\n{' '.join(notes)}\n:::\n",
            encoding="utf-8",
        )

    @rule(name=names, language=languages)
    def delete(self, name, language):
        (self.root / f"{name}{language}.md").unlink(missing_ok=True)

    @rule(name=names, language=languages, other=names)
    def move(self, name, language, other):
        source, target = self.root / f"{name}{language}.md", self.root / f"{other}{language}.md"
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)

    @rule(title=st.sampled_from(["Outcome", "Alpha papers"]))
    def change_sources(self, title):
        (self.root / "sources.yaml").write_text(f"- id: doc\n  title: {title}\n")

    @rule()
    def next_day(self):
        self.today += datetime.timedelta(days=1)

    @precondition(lambda self: self.index.exists())
    @rule()
    def lose_the_index(self):
        for path in self.base.glob("index.sqlite*"):
            path.unlink()

    @rule()
    def the_refreshed_index_equals_a_fresh_one(self):
        refresh(self.index, self.root, CONFIG, today=self.today)
        fresh = self.base / "fresh.sqlite"
        for path in self.base.glob("fresh.sqlite*"):
            path.unlink()
        refresh(fresh, self.root, CONFIG, today=self.today)
        assert contents(self.index) == contents(fresh)
        found, read = indexed_catalog(self.index, CONFIG), read_catalog(self.root, CONFIG)
        assert (found.files, found.diagnostics) == (read.files, read.diagnostics)


def contents(path):
    """All that a user of the index can see, in an order that does not depend on its history."""
    index = LibraryIndex(path)
    try:
        found = {
            query: sorted(
                (h.path, h.id, h.language, h.title, h.snippet, h.status) for h in index.search(query, limit=99)
            )
            for query in QUERIES
        }
        counts = {query: index.counts(query, {"themes": ["x"]}) for query in QUERIES}
        narrowed = sorted(h.path for h in index.search("", {"status": ["review-due", "withdrawn"]}, limit=99))
        return index.listed(), found, counts, narrowed, index.citing("doc"), vocabulary(path)
    finally:
        index.close()


def vocabulary(path):
    connection = connect(path)
    try:
        return connection.execute("SELECT kind, word, uses FROM word ORDER BY kind, word").fetchall()
    finally:
        connection.close()


TestIndexFollowsFolder = FolderMachine.TestCase
TestIndexFollowsFolder.settings = settings(
    max_examples=10, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
