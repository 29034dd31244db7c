from briefing_app import resources
from briefing_app.library.vocabulary import LibraryConfig, read_config


def test_a_library_has_its_name_language_and_vocabularies(make_library):
    config, findings = read_config(make_library({}))
    assert (config.name, config.language, findings) == ("Test library", "en", ())
    assert config.label("audiences", "member-states", "fr") == "Member States"
    assert config.label("audiences", "civil-society", "fr-CA") == "Société civile"


def test_an_unknown_word_is_shown_in_plain_letters():
    assert LibraryConfig("x").label("themes", "early-warning", "en") == "Early warning"


def test_the_table_of_horizons_names_the_values_of_horizon(make_library):
    config, _ = read_config(make_library({}, config='name = "L"\n[horizons]\nlong = "Years"\nshort = "Days"\n'))
    assert [term.key for term in config.vocabularies["horizon"]] == ["long", "short"]
    assert config.label("horizon", "long", "fr") == "Years"


def test_the_bundled_library_has_its_vocabularies():
    config, findings = read_config(resources.starter_library())
    assert findings == ()
    assert config.label("audiences", "civil-society", "zh") == "民间社会"


def test_a_missing_library_toml_means_defaults_and_a_finding(tmp_path):
    config, findings = read_config(tmp_path)
    assert (config.name, config.language) == (tmp_path.name, "en")
    assert [f.code for f in findings] == ["library-toml-missing"]


def test_a_broken_library_toml_means_defaults_and_a_finding(make_library):
    _, findings = read_config(make_library({}, config="name = "))
    assert [f.code for f in findings] == ["library-toml-broken"]


def test_only_two_letter_tags_and_named_ones_are_languages():
    config = LibraryConfig("x", languages=frozenset({"swc"}))
    assert all(config.is_language(tag) for tag in ("fr", "zh-Hant", "pt-BR", "swc"))
    assert not any(config.is_language(tag) for tag in ("old", "v2", "FR", "draft"))
