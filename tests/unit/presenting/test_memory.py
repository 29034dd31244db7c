import pytest

from briefing_app.presenting.keys import ShowAction
from briefing_app.presenting.memory import ShowMemory, read_memory


def test_what_was_chosen_is_remembered():
    memory = ShowMemory("Epson", True, 24, True).learned("F13", ShowAction.NEXT)
    assert read_memory(memory.to_json()) == memory


def test_a_button_does_one_thing():
    memory = ShowMemory().learned("F13", ShowAction.NEXT).learned("F13", ShowAction.BLACK)
    assert memory.buttons == {"F13": ShowAction.BLACK}


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"notes_points": "large", "buttons": [1]}', '{"buttons": {"a": 1}}']
)
def test_what_cannot_be_read_has_its_default(text):
    assert read_memory(text) == ShowMemory()


def test_actions_of_another_version_are_left_out():
    assert read_memory('{"buttons": {"F1": "juggle", "F2": "next"}}').buttons == {"F2": ShowAction.NEXT}


def test_a_button_that_is_forgotten_leaves_the_others():
    memory = ShowMemory().learned("F9", ShowAction.BLACK).learned("F10", ShowAction.END)
    assert memory.forgotten("F9").buttons == {"F10": ShowAction.END}
    assert memory.forgotten("F11") == memory
