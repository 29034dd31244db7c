"""A search index that broke where only a search looks: built anew in the background, with a word about it."""

import sqlite3

from briefing_app.gui.library.search import LibrarySearch
from briefing_app.library.index.schema import index_path
from tests.helpers.damage import overwrite_words

WAIT = 60_000


def test_a_search_that_meets_damage_has_the_index_built_anew_and_is_answered(desk, qtbot):
    bench = desk.window.workbench
    shelf = bench.shelf
    path = index_path(shelf.cache, shelf.libraries[0].root)
    shelf.refresh_all()
    qtbot.waitUntil(lambda: path.exists() and not shelf._running, timeout=WAIT)
    sqlite3.connect(path).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    overwrite_words(path)
    found, failed, told = [], [], []
    search = LibrarySearch(shelf, bench.jobs, desk.window)
    search.found.connect(lambda hits, _total: found.append(hits))
    search.failed.connect(failed.append)
    shelf.rebuilt.connect(told.append)
    search.search("genocide", {})
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    assert len(found[-1]) > 5
    assert [finding.code for finding in told] == ["index-rebuilt"]
    assert failed == []
    search.close()
