"""A slide copied from one library to another: whole, and never over what is there."""

from pathlib import Path

import pytest

from briefing_app.errors import UsageError
from briefing_app.importing.copying import copy_slide, make_library
from briefing_app.library.library import Library

PNG, OTHER_PNG = b"\x89PNG one", b"\x89PNG two"
SOURCE = "- id: doc\n  title: A document\n  note: A/1\n- id: unused\n  title: Another\n"
SLIDE = "# A title [@doc]\n\n![A map](../media/map.png)\n"


def library(root: Path, files: dict[str, str | bytes], config: str = 'name = "{name}"\n') -> Library:
    root.mkdir()
    (root / "library.toml").write_text(config.format(name=root.name))
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return Library.open(root)


@pytest.fixture
def source(tmp_path: Path) -> Library:
    files = {
        "risk/a.md": SLIDE,
        "risk/a.fr.md": SLIDE.replace("A title", "Un titre"),
        "risk/b.md": "# B\n",
        "media/map.png": PNG,
        "sources.yaml": SOURCE,
    }
    return library(tmp_path / "source", files)


def contents(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_slide_goes_with_its_languages_its_pictures_and_the_sources_it_cites(source, tmp_path):
    target = library(tmp_path / "target", {})
    copied = copy_slide(source, "risk/a", target)
    target.reload()
    assert copied.diagnostics == ()
    assert sorted(contents(target.root)) == [
        "library.toml", "media/map.png", "risk/a.fr.md", "risk/a.md", "sources.yaml"
    ]  # fmt: skip
    assert list(target.sources) == ["doc"]
    for tag in ("en", "fr"):
        assert target.slide("risk/a", tag).revision == source.slide("risk/a", tag).revision


def test_a_slide_that_is_there_already_is_left_alone_and_nothing_is_written(source, tmp_path):
    target = library(tmp_path / "target", {"risk/a.md": "# Mine\n"})
    before = contents(target.root)
    with pytest.raises(UsageError, match="already"):
        copy_slide(source, "risk/a", target)
    assert contents(target.root) == before


def test_an_id_that_is_taken_by_another_file_is_taken(source, tmp_path):
    target = library(tmp_path / "target", {"x.md": "---\nid: risk/a\n---\n# Mine\n"})
    with pytest.raises(UsageError, match="already"):
        copy_slide(source, "risk/a", target)


def test_another_picture_of_that_name_stays_and_the_copy_shows_its_own(source, tmp_path):
    target = library(tmp_path / "target", {"media/map.png": OTHER_PNG})
    copied = copy_slide(source, "risk/a", target)
    target.reload()
    assert target.media("media/map.png") == OTHER_PNG
    assert [path.name for path in copied.pictures] == ["map-2.png"]
    for tag in ("en", "fr"):
        slide = target.slide("risk/a", tag)
        assert [target.media(place) for place in target.pictures(slide)] == [PNG]


def test_a_picture_nearer_to_the_copy_does_not_take_its_place(source, tmp_path):
    (source.root / "top.md").write_text("# Top\n\n![A map](media/map.png)\n")
    (source.root / "risk/deep.md").write_text("# Deep\n\n![A map](media/map.png)\n")
    source.reload()
    target = library(tmp_path / "target", {"risk/media/map.png": OTHER_PNG})
    copy_slide(source, "risk/deep", target)
    target.reload()
    slide = target.slide("risk/deep")
    assert [target.media(place) for place in target.pictures(slide)] == [PNG]
    assert target.media("risk/media/map.png") == OTHER_PNG


def test_a_source_of_the_same_key_stays_and_is_said_to_be_another_one(source, tmp_path):
    target = library(tmp_path / "target", {"sources.yaml": "- id: doc\n  title: Something else\n"})
    copied = copy_slide(source, "risk/a", target)
    target.reload()
    assert target.sources["doc"].title == "Something else"
    assert [finding.code for finding in copied.diagnostics] == ["source-differs"]


def test_a_picture_that_is_not_there_is_said(source, tmp_path):
    (source.root / "media/map.png").unlink()
    copied = copy_slide(source, "risk/a", library(tmp_path / "target", {}))
    assert {finding.code for finding in copied.diagnostics} == {"picture-missing"}


def test_file_names_follow_the_language_of_the_other_library(source, tmp_path):
    target = library(tmp_path / "target", {}, 'name = "T"\nlanguage = "fr"\n')
    copy_slide(source, "risk/a", target)
    target.reload()
    assert "Un titre" in (target.root / "risk/a.md").read_text()
    assert {tag: target.slide("risk/a", tag).language for tag in ("en", "fr")} == {"en": "en", "fr": "fr"}


def test_a_language_that_the_other_library_does_not_know_is_an_error_before_anything_is_written(tmp_path):
    config = 'name = "S"\nlanguages = ["sgn-x"]\n'
    source = library(tmp_path / "source", {"a.md": "# A", "a.sgn-x.md": "# B"}, config)
    target = library(tmp_path / "target", {})
    before = contents(target.root)
    with pytest.raises(UsageError, match="sgn-x"):
        copy_slide(source, "a", target)
    assert contents(target.root) == before


def test_an_unknown_slide_is_an_error(source, tmp_path):
    with pytest.raises(UsageError):
        copy_slide(source, "nothing", library(tmp_path / "target", {}))


def test_a_folder_becomes_a_library_and_one_that_is_stays_as_it_is(tmp_path):
    made = make_library(tmp_path / 'My "own" slides', "fr")
    assert (made.name, made.language) == ("My own slides", "fr")
    (made.root / "library.toml").write_text('name = "Named"\n')
    assert make_library(made.root, "es").name == "Named"
