import pytest

from briefing_app import limits, resources
from briefing_app.errors import ReadError, RefusedError, UsageError
from briefing_app.library.library import Libraries, Library
from briefing_app.model.deck import Origin

FILES = {
    "risk/a.md": "# A",
    "risk/a.fr.md": "# A en français",
    "only.ar.md": "# عربي",
    "media/x.png": b"png",
    "briefings/first.md": "---\ntitle: First\nminutes: 20\n---\n# First\n\n## One\n\n- [A](../risk/a.md)\n",
}


@pytest.fixture
def library(make_library):
    return Library.open(make_library(FILES))


def test_a_library_knows_its_slides_and_their_languages(library):
    assert {file.id for file in library.slides()} == {"risk/a", "only"}
    assert library.languages("risk/a") == ("en", "fr")
    assert library.languages("nothing") == ()


def test_a_slide_comes_with_text_path_language_and_revision(library):
    slide = library.slide("risk/a", "fr")
    assert (slide.text, slide.path, slide.language) == ("# A en français", "risk/a.fr.md", "fr")
    assert slide.library == "Test library"
    assert slide.revision != library.slide("risk/a").revision


def test_a_missing_variant_falls_back_to_primary_own_and_any_language(library):
    assert library.slide("risk/a", "fr-CA").language == "fr"
    assert library.slide("risk/a", "zh").language == "en"
    assert library.slide("only", "zh").language == "ar"


def test_an_unknown_id_gets_advice(library):
    with pytest.raises(UsageError) as caught:
        library.slide("risk/b")
    assert caught.value.hint == "Did you mean “risk/a”?"


def test_the_revision_changes_with_a_picture(make_library):
    root = make_library({"a.md": "# A\n\n![x](media/x.png)", "media/x.png": b"one"})
    before = Library.open(root).slide("a").revision
    (root / "media/x.png").write_bytes(b"two")
    assert Library.open(root).slide("a").revision != before
    (root / "media/x.png").unlink()
    assert Library.open(root).slide("a").revision != before


def test_outlines_are_read_by_id_or_last_name(library):
    assert [outline.id for outline in library.outlines()] == ["briefings/first"]
    outline, findings = library.outline("first")
    assert (outline.title, outline.minutes, findings) == ("First", 20, ())
    assert outline.sections[0].entries[0].path == "../risk/a.md"
    with pytest.raises(UsageError, match="no briefing"):
        library.outline("second")


def test_media_are_found_beside_a_slide_and_from_the_top(library):
    assert library.media_path("../media/x.png", "risk/a.md") == "media/x.png"
    assert library.media_path("media/x.png", "risk/a.md") == "media/x.png"
    assert library.media("media/x.png") == b"png"
    with pytest.raises(RefusedError):
        library.media(library.media_path("../../secret.png", "risk/a.md"))


def test_a_slide_that_is_not_utf8_is_readable_with_a_finding(make_library):
    slide = Library.open(make_library({"a.md": b"# A\n\n\xff"})).slide("a")
    assert slide.text == "# A\n\n\ufffd"
    assert (slide.diagnostics[0].code, slide.diagnostics[0].where.line) == ("not-utf8", 3)


def test_a_slide_past_the_limit_is_cut_one_byte_after_it(make_library, monkeypatch):
    monkeypatch.setattr(limits, "MARKDOWN_FILE", 4)
    assert Library.open(make_library({"a.md": "123456789"})).slide("a").text == "12345"


def test_a_slide_that_went_away_is_a_read_error(library):
    library.slides()
    (library.root / "risk/a.md").unlink()
    with pytest.raises(ReadError):
        library.slide("risk/a")
    library.reload()
    assert library.languages("risk/a") == ("fr",)


def test_a_file_or_a_missing_folder_is_no_library(tmp_path):
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "file", tmp_path / "gone"):
        with pytest.raises(ReadError, match=path.name):
            Library.open(path)


def test_several_libraries_are_asked_in_order(library, make_library):
    other = Library.open(
        make_library({"risk/a.md": "# Other", "b.md": "# B"}, name="other", config='name = "Other"')
    )
    libraries = Libraries([library, other])
    assert len(libraries) == 2
    assert libraries.holding("risk/a") is library
    assert libraries.holding("b") is other
    assert libraries.holding("c") is None


def test_the_bundled_library_has_nothing_wrong():
    library = Library.open(resources.starter_library())
    assert library.diagnostics == ()
    assert library.slides()
    assert all(outline.sections for outline in library.outlines())


def test_a_briefing_is_read_in_another_language_where_it_is_translated(make_library):
    outlines = {
        "briefings/talk.md": "---\ntitle: A talk\n---\n",
        "briefings/talk.fr.md": "---\ntitle: Exposé\n---\n",
    }
    library = Library.open(make_library(outlines))
    titles = [library.outline("talk", language)[0].title for language in (None, "fr", "ru")]
    assert titles == ["A talk", "Exposé", "A talk"]


def test_briefings_come_in_the_order_that_the_library_names_then_by_name(make_library):
    outline = "# {0}\n\n## One\n\n- [A](../risk/a.md)\n"
    files = {f"briefings/{name}.md": outline.format(name) for name in ("alpha", "beta", "gamma")}
    config = 'name = "L"\nlanguage = "en"\nbriefings = ["gamma", "nowhere"]\n'
    library = Library.open(make_library({"risk/a.md": "# A", **files}, config=config))
    assert [outline.title for outline in library.outlines()] == ["gamma", "alpha", "beta"]


def test_libraries_of_one_name_are_called_by_their_folders_too(make_library):
    one, two = (Library.open(make_library({}, name=name, config='name = "Team"')) for name in ("one", "two"))
    third = Library.open(make_library({}, name="three", config='name = "Other"'))
    libraries = Libraries([one, two, third])
    assert list(libraries.labels) == ["Team (one)", "Team (two)", "Other"]
    assert libraries.label(two) == "Team (two)"
    assert Libraries([one, third]).label(one) == "Team"


def test_a_slide_of_a_deck_leads_to_the_library_that_has_its_very_text(make_library):
    one, two = (
        Library.open(make_library({"a.md": f"# {name}"}, name=name, config='name = "Team"'))
        for name in ("one", "two")
    )
    libraries = Libraries([one, two])
    assert libraries.of(Origin("Team", "a", two.slide("a").revision)) is two
    assert libraries.of(Origin("Team", "a", "an older one")) is one
    assert libraries.of(Origin("Team", "gone", "")) is one
    assert libraries.of(Origin("Nobody's", "a", "")) is None
    assert libraries.of(None) is None


def test_a_facet_value_is_called_as_the_first_library_that_names_it_does(make_library):
    plain = Library.open(make_library({}, name="plain", config='name = "Plain"'))
    named = Library.open(
        make_library({}, name="named", config='name = "Named"\n[themes]\nx = { en = "Ex", fr = "Ix" }\n')
    )
    libraries = Libraries([plain, named])
    assert libraries.facet_label("themes", "x", "fr") == "Ix"
    assert libraries.facet_label("themes", "early-warning", "en") == "Early warning"
