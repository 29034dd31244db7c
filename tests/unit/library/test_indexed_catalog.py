"""The catalog out of the index says what the folder's own would, without reading the folder."""

import datetime

import pytest

from briefing_app.library.catalog import read_catalog
from briefing_app.library.index.catalog import indexed_catalog
from briefing_app.library.index.refresh import refresh
from briefing_app.library.library import Library
from briefing_app.library.vocabulary import LibraryConfig

CONFIG = LibraryConfig("L")
FILES = {
    "a.md": "# A",
    "a.fr.md": "# A",
    "b.md": "---\nid: a\n---\n# B",
    "c.md": "---\nid: old/c\n---\n# C",
    "c.ar.md": "# C",
    "risk/d.fr.md": "# D",
}


@pytest.fixture
def index(make_library, tmp_path):
    path = tmp_path / "cache" / "index.sqlite"
    refresh(path, make_library(FILES), CONFIG, today=datetime.date(2026, 1, 1))
    return path


def test_ids_variants_paths_and_findings_are_those_of_the_folder(make_library, index):
    read, found = read_catalog(make_library({}), CONFIG), indexed_catalog(index, CONFIG)
    assert found.ids == read.ids
    assert found.files == read.files
    assert found.languages == read.languages
    assert found.diagnostics == read.diagnostics
    for slide_id in (*read.ids, "c", "nothing"):
        assert list(found.variants(slide_id).items()) == list(read.variants(slide_id).items())
    for path in FILES:
        assert read.at(path) in (found.at(path), None)  # the folder's leaves a file out whose id is taken
    assert found.at("nothing.md") is None


def test_an_index_of_other_languages_or_none_gives_no_catalog(index, tmp_path):
    assert indexed_catalog(index, LibraryConfig("L", "fr")) is None
    assert indexed_catalog(tmp_path / "none.sqlite", CONFIG) is None


def test_a_library_with_an_index_opens_no_file_to_find_a_slide(make_library, index, monkeypatch):
    library = Library.open(make_library({}))
    library.look_up_in(index)
    monkeypatch.setattr("briefing_app.library.library.read_catalog", pytest.fail)
    assert library.languages("old/c") == ("en", "ar")
    assert library.slide("old/c", "ar").path == "c.ar.md"


def test_without_an_index_it_reads_the_folder_and_after_the_refresh_the_index(make_library, tmp_path):
    root, index = make_library({"a.md": "# A"}), tmp_path / "index.sqlite"
    library = Library.open(root)
    library.look_up_in(index)
    assert library.languages("a") == ("en",)
    (root / "a.fr.md").write_text("# A")
    refresh(index, root, library.config, today=datetime.date(2026, 1, 1))
    library.reload()
    assert library.languages("a") == ("en", "fr")
