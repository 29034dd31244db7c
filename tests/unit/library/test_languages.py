from briefing_app.library.languages import Presence, fallbacks, language_matrix, language_name
from briefing_app.library.library import Library


def test_a_variant_made_from_an_older_text_is_stale(make_library):
    root = make_library({"a.md": "# A", "b.md": "# B"})
    made_from = Library.open(root).slide("a").revision
    (root / "a.fr.md").write_text(f"---\ntranslated_from: {made_from}\n---\n# A fr")
    (root / "a.es.md").write_text("# A es")
    rows = {row.id: row for row in language_matrix(Library.open(root), ("en", "fr", "es", "ru"))}
    here, gone = Presence.PRESENT, Presence.MISSING
    assert rows["a"].presence == {"en": here, "fr": here, "es": here, "ru": gone}
    assert rows["b"].presence == {"en": here, "fr": gone, "es": gone, "ru": gone}
    (root / "a.md").write_text("# A, better")
    rows = {row.id: row for row in language_matrix(Library.open(root), ("fr",))}
    assert rows["a"].presence == {"fr": Presence.STALE}
    assert rows["a"].title == "A, better"


def test_fallbacks_go_from_the_region_to_the_library_to_english():
    assert fallbacks("fr-CA", "es") == ("fr-CA", "fr", "es", "en")
    assert fallbacks("en", "en") == ("en",)


def test_languages_are_named_in_the_language_of_the_reader():
    assert language_name("ru", "fr") == "russe"
    assert language_name("zh-Hant", "es-MX") == "chino"
    assert language_name("ar", "de") == "Arabic"
    assert language_name("sw", "fr") == "sw"
