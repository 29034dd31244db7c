from collections import Counter

from briefing_app.presenting.keys import IGNORED_KEYS, KEY_TABLE, ShowAction


def test_every_action_has_keys():
    assert [binding.action for binding in KEY_TABLE] == list(ShowAction)
    assert all(binding.keys for binding in KEY_TABLE)


def test_no_key_does_two_things():
    # Return goes to the slide whose number was typed, and is next when there is none
    keys = Counter(key for b in KEY_TABLE if b.action is not ShowAction.GO_TO for key in b.keys) + Counter(
        IGNORED_KEYS
    )
    assert [key for key, count in keys.items() if count > 1] == []
