import hashlib

import pytest

from briefing_app import resources
from briefing_app.errors import UsageError
from briefing_app.library.decks import deck_from_outline, deck_from_slides, fresh_key, with_slides
from briefing_app.library.library import Library

FILES = {
    "risk/a.md": "# A\n\nText [@outcome, para. 138] [@unknown]\n\n![alt](../media/x.png)\n",
    "risk/a.fr.md": "# A en français\n",
    "b/a.md": "# Another a\n\n![gone](media/gone.png)\n",
    "media/x.png": b"png",
    "sources.yaml": "- id: outcome\n  title: Outcome\n- id: unused\n  title: Unused\n",
    "briefings/first.md": (
        "---\ntitle: First\nminutes: 20\n---\n# First\n\n## One\n\n- [A](../risk/a.md)\n"
        "- [Gone](../risk/gone.md)\n\n## Two\n\n- [Another](../b/a.md)\n"
    ),
}


class Store(dict):
    """Pictures by digest, in memory."""

    def add(self, data, suffix):
        name = hashlib.sha256(data).hexdigest() + suffix
        self[name] = data
        return name


@pytest.fixture
def library(make_library):
    return Library.open(make_library(FILES))


def codes(findings):
    return sorted(finding.code for finding in findings)


def test_an_outline_becomes_a_deck_of_linked_slides_in_sections(library):
    deck, _ = deck_from_outline(library, library.outline("first")[0], Store())
    assert (deck.title, deck.minutes, deck.language) == ("First", 20, "en")
    assert [(s.title, [x.key for x in s.slides]) for s in deck.sections] == [("One", ["a"]), ("Two", ["a-2"])]
    slide = deck.slides[0]
    assert slide.is_linked
    assert (slide.origin.library, slide.origin.slide_id) == ("Test library", "risk/a")
    assert slide.origin.revision == library.slide("risk/a").revision
    assert slide.text == FILES["risk/a.md"]


def test_pictures_go_to_the_store_and_cited_sources_into_the_deck(library):
    store = Store()
    deck, _ = deck_from_outline(library, library.outline("first")[0], store)
    name = deck.slides[0].media["../media/x.png"]
    assert store[name] == b"png"
    assert list(deck.sources) == ["outcome"]


def test_whatever_is_missing_is_a_finding(library):
    _, findings = deck_from_outline(library, library.outline("first")[0], Store())
    wanted = {"entry-missing", "picture-missing", "source-unknown"}
    assert wanted <= set(codes(findings))
    entry = next(f for f in findings if f.code == "entry-missing")
    assert (entry.where.path, entry.where.line) == ("briefings/first.md", 10)


def test_a_language_is_used_where_it_exists_and_else_falls_back_with_a_finding(library):
    deck, findings = deck_from_outline(library, library.outline("first")[0], Store(), language="fr", title="T")
    assert [slide.language for slide in deck.slides] == ["fr", "en"]
    assert (deck.language, deck.title) == ("fr", "T")
    missing = [f for f in findings if f.code == "translation-missing"]
    assert [f.where.slide for f in missing] == ["b/a"]


def test_a_deck_can_be_made_of_single_slides(library):
    deck, _ = deck_from_slides(library, ["b/a", "risk/a"], Store(), minutes=5)
    assert [slide.origin.slide_id for slide in deck.slides] == ["b/a", "risk/a"]
    with pytest.raises(UsageError):
        deck_from_slides(library, ["nothing"], Store())


def test_slides_are_added_with_fresh_keys_and_their_sources(library):
    deck, _ = deck_from_slides(library, ["b/a"], Store())
    grown, _ = with_slides(deck, 0, library, ["risk/a"], Store())
    assert [slide.key for slide in grown.slides] == ["a-2", "a"]
    assert list(grown.sources) == ["outcome"]


def test_a_key_is_the_last_part_of_the_id_and_unique():
    assert fresh_key("risk/a", ()) == "a"
    assert fresh_key("risk/a", ("a", "a-2")) == "a-3"


def test_every_bundled_briefing_becomes_a_deck_without_errors():
    library = Library.open(resources.starter_library())
    for outline in library.outlines():
        deck, findings = deck_from_outline(library, outline, Store())
        assert deck.slides
        assert not [f for f in findings if f.code in {"picture-missing", "source-unknown"}]
