from briefing_app.library.catalog import make_catalog, own_id, read_catalog
from briefing_app.library.vocabulary import LibraryConfig

CONFIG = LibraryConfig("x")


def test_ids_are_paths_and_variants_stand_side_by_side(make_library):
    catalog = read_catalog(
        make_library({"risk/a.fr.md": "# A", "risk/a.md": "# A", "risk/a.ar.md": "# A"}), CONFIG
    )
    assert catalog.ids == ("risk/a",)
    assert list(catalog.variants("risk/a")) == ["en", "ar", "fr"]


def test_an_id_in_the_front_matter_wins_and_variants_follow_it():
    catalog = make_catalog([("new/a.fr.md", ""), ("new/a.md", "old/a")], CONFIG)
    assert {file.id for file in catalog.files} == {"old/a"}


def test_a_second_file_with_the_same_id_and_language_is_a_finding():
    catalog = make_catalog([("a.md", ""), ("b.md", "a"), ("c.fr.md", "a")], CONFIG)
    assert [file.path for file in catalog.files] == ["a.md", "c.fr.md"]
    assert [(f.code, f.where.path) for f in catalog.diagnostics] == [("id-twice", "b.md")]


def test_the_own_id_is_read_from_front_matter_only():
    assert own_id(b"---\nlayout: text\nid: risk/a # moved\n---\n# T") == "risk/a"
    assert own_id(b"\xef\xbb\xbf---\r\nid: 'risk/a'\r\n---\r\n") == "risk/a"
    assert own_id(b"# T\n---\nid: x\n---\n") == ""
    assert own_id(b"---\nlayout: text\n---\nid: x\n") == ""
    assert own_id(b"---\nid: never closed\n") == ""
