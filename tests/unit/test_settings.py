"""Options and what is chosen."""

import pytest

from briefing_app.settings import APPEARANCE, BACKUPS, OPTIONS, Settings, read_settings


def test_what_was_not_chosen_has_its_default():
    assert all(Settings().value(option) == option.default for option in OPTIONS)


def test_settings_come_back_from_their_text():
    settings = Settings().with_value(APPEARANCE, "dark").with_value(BACKUPS, 3)
    again, findings = read_settings(settings.to_json())
    assert again == settings
    assert not findings


def test_a_choice_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match="appearance"):
        Settings().with_value(APPEARANCE, "purple")


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_a_broken_file_means_the_defaults_and_a_finding(text):
    settings, findings = read_settings(text, "settings.json")
    assert settings == Settings()
    assert findings[0].code == "settings-unreadable"


def test_a_value_of_the_wrong_type_is_reported_and_not_used():
    settings, findings = read_settings('{"backups": "many", "future": 1}')
    assert settings.value(BACKUPS) == BACKUPS.default
    assert [f.code for f in findings] == ["setting-unknown-value"]
    assert '"future": 1' in settings.to_json()


def test_every_choice_has_a_label():
    assert all(len(option.labels) == len(option.choices) for option in OPTIONS)


def test_keys_are_unique():
    assert len({option.key for option in OPTIONS}) == len(OPTIONS)
