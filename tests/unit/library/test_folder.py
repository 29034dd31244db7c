import os

import pytest

from briefing_app import limits
from briefing_app.errors import LimitError, ReadError, RefusedError
from briefing_app.library.folder import confined, joined, read_bytes, split_name, walk
from briefing_app.library.vocabulary import LibraryConfig


def paths(root):
    return sorted(found.path for found in walk(root))


def test_slides_are_found_in_folders_of_any_shape(make_library):
    root = make_library({"a.md": "", "risk/b.md": "", "risk/deep/c.fr.md": ""})
    assert paths(root) == ["a.md", "risk/b.md", "risk/deep/c.fr.md"]


def test_what_is_not_a_slide_is_passed_over(make_library):
    root = make_library({
        "README.md": "", "risk/readme.fr.md": "", "briefings/x.md": "", "media/y.md": "",
        ".git/z.md": "", ".draft.md": "", "notes.txt": "", "license-of-states.md": "", "risk/media/ok.md": "",
    })  # fmt: skip
    assert paths(root) == ["license-of-states.md", "risk/media/ok.md"]


def test_links_are_not_followed(make_library, tmp_path):
    root = make_library({"a.md": ""})
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.md").write_text("x")
    (root / "link.md").symlink_to(tmp_path / "outside" / "secret.md")
    (root / "folder").symlink_to(tmp_path / "outside")
    (root / "loop").symlink_to(root)
    assert paths(root) == ["a.md"]


def test_the_number_of_files_has_a_limit(make_library, monkeypatch):
    root = make_library({"a.md": "", "b.md": ""})
    monkeypatch.setattr(limits, "LIBRARY_FILES", 2)
    assert len(paths(root)) == 2
    monkeypatch.setattr(limits, "LIBRARY_FILES", 1)
    with pytest.raises(LimitError, match="more than 1 slides"):
        paths(root)


def test_the_depth_of_folders_has_a_limit(make_library, monkeypatch):
    root = make_library({"a/b/c.md": ""})
    monkeypatch.setattr(limits, "LIBRARY_DEPTH", 2)
    assert paths(root) == ["a/b/c.md"]
    monkeypatch.setattr(limits, "LIBRARY_DEPTH", 1)
    with pytest.raises(LimitError, match="nested deeper"):
        paths(root)


def test_a_path_is_an_id_and_a_language():
    config = LibraryConfig("x")
    assert split_name("risk/factors.md", config) == ("risk/factors", "en")
    assert split_name("risk/factors.fr.md", config) == ("risk/factors", "fr")
    assert split_name("risk/s.1999.md", config) == ("risk/s.1999", "en")
    assert split_name("risk.fr/factors.md", config) == ("risk.fr/factors", "en")


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../x.png", "a/../../x", "C:/x.png", "a\\b.png", "a\0b"])
def test_no_path_leads_out_of_the_library(make_library, path):
    with pytest.raises(RefusedError):
        confined(make_library({}), path)


def test_no_link_leads_out_of_the_library(make_library, tmp_path):
    root = make_library({"media/x.png": "x"})
    (tmp_path / "secret").write_text("x")
    (root / "media" / "secret.png").symlink_to(tmp_path / "secret")
    (root / "media" / "again.png").symlink_to(root / "media" / "x.png")
    with pytest.raises(RefusedError, match="leads out of the library"):
        confined(root, "media/secret.png")
    assert read_bytes(root, "media/again.png", 10) == b"x"


def test_reading_stops_one_byte_past_the_limit(make_library):
    root = make_library({"a.md": "12345"})
    assert read_bytes(root, "a.md", 3) == b"1234"
    with pytest.raises(ReadError, match="cannot be read"):
        read_bytes(root, "gone.md", 3)


def test_a_reference_is_relative_to_its_file():
    assert joined("risk/a.md", "../media/x.png") == "media/x.png"
    assert joined("briefings/b.md", "../risk/a.md") == "risk/a.md"
    assert joined("a.md", "media/x.png") == "media/x.png"


def test_a_name_in_an_old_encoding_is_passed_over(make_library):
    root = make_library({"a.md": ""})
    try:
        (root / os.fsdecode(b"caf\xe9.md")).write_text("x")
    except OSError:
        pytest.skip("this file system knows UTF-8 only")
    assert paths(root) == ["a.md"]
