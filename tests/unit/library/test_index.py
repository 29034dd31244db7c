import datetime
import os
import sqlite3

import pytest

from briefing_app.errors import WriteError
from briefing_app.library.index.refresh import refresh
from briefing_app.library.index.schema import IndexBusyError, IndexDamagedError, index_path, write_lock
from briefing_app.library.index.search import LibraryIndex
from briefing_app.library.vocabulary import read_config
from tests.helpers.damage import overwrite_words

TODAY = datetime.date(2026, 11, 24)

FILES = {
    "risk/factors.md": (
        "---\nthemes: [early-warning]\naudiences: [civil-society, member-states]\n"
        "status: cleared\nreview_by: 2026-12-01\n---\n# Fourteen risk factors\n\n"
        "- Armed conflict **or** instability"
        " [@outcome, para. 138]\n\n::: notes\nSay it slowly.\n:::\n"
    ),
    "risk/factors.fr.md": (
        "---\nthemes: [early-warning]\n---\n# Quatorze facteurs de risque\n\nGénocide, prévention\n"
    ),
    "law/convention.md": (
        "---\naudiences: [member-states]\nstatus: cleared\nreview_by: 2026-01-01\n"
        "tags: [treaty]\n---\n"
        "# The Convention of 1948\n\nA duty to prevent and to punish. Early warning helps.\n"
    ),
    "law/convention.zh.md": "# 公约\n\n防止及惩治灭绝种族罪公约\n",
    "law/convention.ar.md": "# الاتفاقية\n\nمنع جريمة الإبادة الجماعية والمعاقبة عليها\n",
    "law/convention.ru.md": "# Конвенция\n\nЕё принятие в 1948 году\n",
    "closing/end.md": (
        "---\nid: the-end\nstatus: withdrawn\n---\n# Thank you\n\nThe risk of the warning coming early\n"
    ),
    "sources.yaml": "- id: outcome\n  title: World Summit Outcome\n  number: A/RES/60/1\n",
}


@pytest.fixture
def index(make_library, tmp_path):
    """Make a library and its index; `again` refreshes and opens it anew."""

    class Index:
        root = make_library(FILES)
        path = index_path(tmp_path / "cache", root)

        def again(self, **options):
            self.last = refresh(self.path, self.root, read_config(self.root)[0], **{"today": TODAY, **options})
            return LibraryIndex(self.path)

    return Index()


def found(opened, query, **options):
    return [hit.path for hit in opened.search(query, **options)]


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("factors", ["risk/factors.md"]),
        ("fact", ["risk/factors.md", "risk/factors.fr.md"]),
        ("instability armed", ["risk/factors.md"]),
        ("slowly", ["risk/factors.md"]),
        ("treaty", ["law/convention.md"]),
        ("A/RES/60/1", ["risk/factors.md"]),
        ("summit outcome", ["risk/factors.md"]),
        ("genocide", ["risk/factors.fr.md"]),
        ("PRÉVENTION", ["risk/factors.fr.md"]),
        ('"early warning"', ["law/convention.md"]),
        ("“early warning” duty", ["law/convention.md"]),
        ("公约", ["law/convention.zh.md"]),
        ("灭绝种族", ["law/convention.zh.md"]),
        ("罪", ["law/convention.zh.md"]),
        ("绝灭", []),
        ("الإبادة", ["law/convention.ar.md"]),
        ("ابادة", ["law/convention.ar.md"]),
        ("معاقبة", ["law/convention.ar.md"]),
        ("ее", ["law/convention.ru.md"]),
        ("nothing like this", []),
    ],
)  # fmt: skip
def test_slides_are_found_by(index, query, paths):
    assert sorted(found(index.again(), query)) == sorted(paths)


@pytest.mark.parametrize(
    "query", ['"', "* AND (", "NEAR(a b)", "a:b", "^x -y", "\ue0001", "x" * 5_000, "a b c " * 900, "\0"]
)
def test_no_query_is_an_error(index, query):
    assert isinstance(index.again().search(query), list)


def test_title_hits_come_first(index):
    assert found(index.again(), "risk")[0] == "risk/factors.md"
    assert found(index.again(), "convention")[0] == "law/convention.md"


def test_typos_in_titles_are_forgiven(index):
    opened = index.again()
    assert found(opened, "convetnion") == ["law/convention.md"]
    assert found(opened, "fourten factors") == ["risk/factors.md"]


def test_a_hit_shows_where_it_was_found(index):
    hit = index.again().search("armed")[0]
    assert hit.snippet.marked() == "**Armed** conflict or instability"
    assert (hit.id, hit.language, hit.title.text) == ("risk/factors", "en", "Fourteen risk factors")
    assert index.again().search("fourteen")[0].title.marked("<", ">") == "<Fourteen> risk factors"
    assert hit.facets["audiences"] == ["civil-society", "member-states"]


def test_facets_filter_and_are_counted_as_alternatives(index):
    opened = index.again()
    chosen = {"audiences": ["member-states"]}
    assert sorted(found(opened, "", chosen=chosen)) == ["law/convention.md", "risk/factors.md"]
    assert found(opened, "risk", chosen=chosen) == ["risk/factors.md"]
    assert found(opened, "risk", chosen={**chosen, "themes": ["nothing"]}) == []
    counts = opened.counts("", chosen)
    assert counts["audiences"] == {"civil-society": 1, "member-states": 2}
    assert counts["themes"] == {"early-warning": 1}
    assert (
        opened.counts("risk")["language"] == {"en": 2, "fr": 1} or opened.counts("risk")["language"]["en"] == 2
    )
    assert opened.counts("")["status"] == {"cleared": 1, "draft": 4, "review-due": 1, "withdrawn": 1}


def test_a_cleared_slide_becomes_due_when_its_day_comes(index):
    index.again()
    opened = index.again(today=datetime.date(2026, 12, 2))
    assert sorted(found(opened, "", chosen={"status": ["review-due"]})) == [
        "law/convention.md",
        "risk/factors.md",
    ]
    assert opened.search("factors")[0].status == "review-due"


def test_new_changed_moved_and_deleted_files_are_seen(index):
    index.again()
    (index.root / "new.md").write_text("# Brand new")
    (index.root / "risk/factors.md").write_text("# Another title entirely")
    (index.root / "closing/end.md").rename(index.root / "moved.md")
    (index.root / "law/convention.zh.md").unlink()
    opened = index.again()
    assert (index.last.added, index.last.changed, index.last.removed) == (2, 1, 2)
    assert found(opened, "brand") == ["new.md"]
    assert found(opened, "entirely") == ["risk/factors.md"]
    assert found(opened, "fourteen") == []
    assert [(hit.id, hit.path) for hit in opened.search("thank")] == [("the-end", "moved.md")]
    assert found(opened, "公约") == []
    index.again()
    assert not index.last.is_change


def test_an_open_index_sees_what_is_written_later(index):
    opened = index.again()
    assert opened.counts("")["language"]["en"] == 3
    (index.root / "new.md").write_text("# Brand new")
    index.again()
    assert found(opened, "brand") == ["new.md"]
    assert opened.counts("")["language"]["en"] == 4


def test_a_touched_file_is_not_a_changed_text(index):
    index.again()
    os.utime(index.root / "risk/factors.md", (1, 1))
    assert found(index.again(), "fourteen") == ["risk/factors.md"]


def test_changed_sources_are_found_in_the_slides_that_cite_them(index):
    index.again()
    (index.root / "sources.yaml").write_text("- id: outcome\n  title: Renamed document\n")
    opened = index.again()
    assert found(opened, "renamed") == ["risk/factors.md"]
    assert found(opened, "summit") == []
    assert opened.citing("outcome") == ["risk/factors.md"]


def test_an_id_of_its_own_holds_for_the_variants_and_goes_with_it(index):
    (index.root / "law/convention.md").write_text("---\nid: c48\n---\n# C\n")
    assert {hit.id for hit in index.again().search("", limit=99) if "convention" in hit.path} == {"c48"}
    (index.root / "law/convention.md").unlink()
    assert {hit.id for hit in index.again().search("") if "convention" in hit.path} == {"law/convention"}


def test_another_library_language_renames_everything(index):
    index.again()
    (index.root / "library.toml").write_text('name = "L"\nlanguage = "fr"\n')
    assert index.again().search("brand") == []
    assert {hit.language for hit in index.again().search("fourteen")} == {"fr"}


def test_a_deleted_or_corrupt_index_comes_back(index):
    index.again().close()
    index.path.unlink()
    assert found(index.again(), "fourteen") == ["risk/factors.md"]
    index.path.write_bytes(b"not a database, but long enough to be taken for one" * 99)
    assert found(index.again(), "fourteen") == ["risk/factors.md"]
    assert [finding.code for finding in index.last.diagnostics] == ["index-rebuilt"]


def test_a_missing_or_foreign_file_is_no_index(index, tmp_path):
    with pytest.raises(IndexDamagedError):
        LibraryIndex(index.path)
    other = tmp_path / "other.sqlite"
    sqlite3.connect(other).execute("CREATE TABLE x(y)")
    with pytest.raises(IndexDamagedError):
        LibraryIndex(other)


def test_only_one_writes_at_a_time(index):
    with write_lock(index.path), pytest.raises(IndexBusyError):
        index.again()
    index.again()


def test_a_stopped_refresh_is_taken_up_again(index):
    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index.again(report=stop)
    opened = LibraryIndex(index.path)
    assert len(opened) == 7
    assert [path for path, *_ in opened.listed()] == sorted(path for path in FILES if path.endswith(".md"))
    assert found(index.again(), "fourteen") == ["risk/factors.md"]


def test_a_read_only_library_can_be_indexed(index):
    index.root.chmod(0o555)
    try:
        assert found(index.again(), "fourteen") == ["risk/factors.md"]
    finally:
        index.root.chmod(0o755)


def test_a_cache_folder_that_cannot_be_made_is_a_write_error(index):
    index.path.parent.write_text("a file in the way")
    with pytest.raises(WriteError, match="cannot be written"):
        index.again()


def test_damage_that_only_a_search_meets_is_named_and_mended_when_built_anew(index):
    index.again().close()
    overwrite_words(index.path)
    opened = index.again()
    with pytest.raises(IndexDamagedError, match="cannot be read"):
        opened.search("fourteen")
    opened.close()
    assert found(index.again(anew=True), "fourteen") == ["risk/factors.md"]
    assert index.last.is_rebuilt


def test_a_disk_that_fails_is_not_taken_for_another_window_or_a_broken_index(index):
    resource = pytest.importorskip("resource")
    index.again().close()
    before = index.path.read_bytes()
    (index.root / "more.md").write_text("# More\n")
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, old[1]))
    try:
        with pytest.raises(WriteError, match="cannot be written"):
            index.again()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert index.path.read_bytes() == before
