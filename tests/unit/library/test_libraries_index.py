import datetime

import pytest

from briefing_app.library.index.refresh import refresh
from briefing_app.library.index.search import LibraryIndex
from briefing_app.library.index.together import LibrariesIndex
from briefing_app.library.vocabulary import LibraryConfig

LIBRARIES = {
    "Starter": {"a.md": "# Risk factors", "b.md": "---\nthemes: [x]\n---\n# Other\n\nA risk\n"},
    "Mine": {"a.md": "---\nthemes: [x]\n---\n# My risk", "c.md": "# Nothing"},
}


@pytest.fixture
def libraries(make_library, tmp_path):
    indexes = {}
    for name, files in LIBRARIES.items():
        path = tmp_path / f"{name}.sqlite"
        refresh(path, make_library(files, name=name), LibraryConfig(name), today=datetime.date(2026, 1, 1))
        indexes[name] = LibraryIndex(path)
    together = LibrariesIndex(indexes)
    yield together
    together.close()


def test_title_hits_of_all_libraries_come_before_other_hits(libraries):
    assert [(name, hit.path) for name, hit in libraries.search("risk")] == [
        ("Starter", "a.md"),
        ("Mine", "a.md"),
        ("Starter", "b.md"),
    ]
    assert len(libraries.search("risk", limit=2)) == 2


def test_a_library_can_be_chosen_like_any_facet_value(libraries):
    assert [name for name, _ in libraries.search("risk", {"library": ["Mine"]})] == ["Mine"]
    assert {name for name, _ in libraries.search("", {"themes": ["x"]})} == {"Starter", "Mine"}


def test_facet_counts_are_summed_and_libraries_counted(libraries):
    counts = libraries.counts("risk")
    assert counts["library"] == {"Starter": 2, "Mine": 1}
    assert counts["themes"] == {"x": 2}
    narrowed = libraries.counts("risk", {"library": ["Mine"]})
    assert narrowed["library"] == {"Starter": 2, "Mine": 1}
    assert narrowed["themes"] == {"x": 1}


def test_hits_are_counted_over_all_libraries_or_the_chosen_ones(libraries):
    assert libraries.count("risk") == 3
    assert libraries.count("risk", {"library": ["Mine"]}) == 1
    assert libraries.count("") == 4
