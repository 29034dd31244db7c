"""Every key of the table, as the keyboards of four countries and several clickers send it."""

from dataclasses import dataclass

import pytest

from briefing_app.presenting.keyboard import Command, KeyPress, ShowKeyboard
from briefing_app.presenting.keys import IGNORED_KEYS, KEY_TABLE, ShowAction
from briefing_app.presenting.physical import code_of, from_native, us_character


@dataclass(frozen=True)
class Layout:
    """What a layout types where it differs from the US one: key (by its US character) → plain, shifted."""

    name: str
    keys: dict[str, tuple[str, str]]

    def typing(self, character: str) -> tuple[str, bool] | None:
        """The key and Shift with which `character` is typed; None where the layout does not have it."""
        for place in US_PLACES:
            plain, shifted = self.keys.get(place) or (place, us_character(code_of(place), shift=True))
            if character.upper() == plain.upper():
                return place, False
            if character == shifted:
                return place, True
        return None


US_PLACES = "1234567890-=QWERTYUIOP[]ASDFGHJKL;'`\\ZXCVBNM,./"
LETTERS = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,."


def keys(places: str, plain: str, shifted: str) -> dict[str, tuple[str, str]]:
    return dict(zip(places, zip(plain, shifted, strict=True), strict=True))


FRENCH = {
    **keys("1234567890-=", "&é\"'(-è_çà)=", "1234567890°+"),
    **keys("QWAZM;,./'`", "azqw,m;:!ù²", "AZQW?M./§%~"),
}
RUSSIAN_LETTERS = "йцукенгшщзхъфывапролджэячсмитьбю"
RUSSIAN = {
    **keys(LETTERS, RUSSIAN_LETTERS, RUSSIAN_LETTERS.upper()),
    **keys("/12345678\\`", ".12345678\\ё", ',!"№;%:?*/Ё'),
}
ARABIC_LETTERS = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ"
ARABIC = {
    **keys(f"{LETTERS}/", ARABIC_LETTERS, ARABIC_LETTERS),
    **keys("1234567890", "١٢٣٤٥٦٧٨٩٠", "!@#$%^&*()"),
}
LAYOUTS = (Layout("US", {}), Layout("French", FRENCH), Layout("Russian", RUSSIAN), Layout("Arabic", ARABIC))


def pressed(layout: Layout, key: str) -> KeyPress:
    """The press with which somebody at this keyboard does what the table calls `key`."""
    *modifiers, last = key.split("+") if not key.endswith("+") else (*key[:-2].split("+"), "+")
    held = {m for m in modifiers if m}
    if len(last) > 1:
        return KeyPress(last, modifiers=frozenset(held))
    place, shift = layout.typing(last) or (None, False)
    if place is None:  # not on this layout: pressed where a US keyboard has it, as clickers do
        place, shift = Layout("US", {}).typing(last) or ("", False)
    plain, shifted = layout.keys.get(place) or (place, us_character(code_of(place), shift=True))
    typed = shifted if shift else plain
    text = "" if held & {"Ctrl", "Alt"} else typed.lower()
    return KeyPress(typed.upper(), code_of(place), text, frozenset(held | ({"Shift"} if shift else set())))


CASES = [
    pytest.param(layout, binding.action, key, id=f"{layout.name}-{binding.action}-{key}")
    for layout in LAYOUTS
    for binding in KEY_TABLE
    if binding.action is not ShowAction.GO_TO
    for key in binding.keys
]


@pytest.mark.parametrize(("layout", "action", "key"), CASES)
def test_every_key_does_what_the_table_says(layout, action, key):
    assert ShowKeyboard().press(pressed(layout, key)) == Command(action)


@pytest.mark.parametrize(("layout", "action", "key"), CASES)
def test_a_key_held_down_goes_on_only_where_the_table_says_so(layout, action, key):
    press = pressed(layout, key)
    held = KeyPress(press.key, press.code, press.text, press.modifiers, is_repeat=True)
    repeats = next(b.repeats for b in KEY_TABLE if b.action is action)
    assert (ShowKeyboard().press(held) is not None) is repeats


@pytest.mark.parametrize(
    ("layout", "place", "action"),
    [
        (layout, place, action)
        for layout in LAYOUTS
        for place, action in ((".", ShowAction.BLACK), ("B", ShowAction.BLACK), ("F", ShowAction.FREEZE))
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_a_clicker_blanks_the_screen_whatever_the_layout_types(layout, place, action):
    plain, _ = layout.keys.get(place) or (place, "")
    press = KeyPress(plain.upper(), code_of(place), plain)
    assert ShowKeyboard().press(press) == Command(action)


def test_a_latin_letter_means_itself_wherever_it_lies():
    assert ShowKeyboard().press(KeyPress("Z", code_of("W"), "z")) is None  # AZERTY: no white screen
    assert ShowKeyboard().press(KeyPress("W", code_of("Z"), "w")) == Command(ShowAction.WHITE)


@pytest.mark.parametrize("key", IGNORED_KEYS)
def test_the_start_key_of_clickers_does_nothing_in_a_show(key):
    *modifiers, last = key.split("+")
    assert ShowKeyboard().press(KeyPress(last, modifiers=frozenset(modifiers))) is None


@pytest.mark.parametrize("digits", ["12", "١٢", "１２", "۱۲"])
def test_digits_of_any_script_then_enter_go_to_a_slide(digits):
    keyboard = ShowKeyboard()
    for digit in digits:
        assert keyboard.press(KeyPress(digit, text=digit)) is None
    assert keyboard.press(KeyPress("Return")) == Command(ShowAction.GO_TO, 12)
    assert keyboard.press(KeyPress("Return")) == Command(ShowAction.NEXT)


def test_french_digits_need_no_shift():
    keyboard = ShowKeyboard()
    french = next(layout for layout in LAYOUTS if layout.name == "French")
    for place in "16":
        plain, _ = french.keys[place]
        keyboard.press(KeyPress(plain.upper(), code_of(place), plain))
    assert keyboard.press(KeyPress("Enter")) == Command(ShowAction.GO_TO, 16)


def test_escape_drops_a_half_typed_number_and_backspace_its_last_digit():
    keyboard = ShowKeyboard()
    keyboard.press(KeyPress("4"))
    assert keyboard.press(KeyPress("Esc")) is None
    keyboard.press(KeyPress("1"))
    keyboard.press(KeyPress("2"))
    assert keyboard.press(KeyPress("Backspace")) is None
    assert keyboard.press(KeyPress("Return")) == Command(ShowAction.GO_TO, 1)
    assert keyboard.press(KeyPress("Esc")) == Command(ShowAction.END)


def test_another_key_drops_a_half_typed_number():
    keyboard = ShowKeyboard()
    keyboard.press(KeyPress("3"))
    assert keyboard.press(KeyPress("PgDown")) == Command(ShowAction.NEXT)
    assert keyboard.typed == ""


def test_a_learned_button_comes_first():
    keyboard = ShowKeyboard({"Meta+F13": ShowAction.NEXT, "B": ShowAction.WHITE, "#191": ShowAction.ASK})
    assert keyboard.press(KeyPress("F13", modifiers=frozenset({"Meta"}))) == Command(ShowAction.NEXT)
    assert keyboard.press(KeyPress("B")) == Command(ShowAction.WHITE)
    assert keyboard.press(KeyPress("", 191)) == Command(ShowAction.ASK)


def test_a_modifier_alone_means_nothing():
    assert ShowKeyboard().press(KeyPress("", 42, "", frozenset({"Shift"}))) is None


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "expected"),
    [
        ("xcb", 56, 0, "B"),
        ("wayland", 60, 0, "."),
        ("windows", 0x30, 0x42, "B"),
        ("cocoa", 0, 47, "."),
        ("x", 56, 0, ""),
    ],
)
def test_each_platform_tells_where_a_key_lies(platform, scan, virtual, expected):
    assert us_character(from_native(platform, scan, virtual)) == expected


def test_extended_keys_of_windows_are_not_taken_for_others():
    assert from_native("windows", 0x130, 0) == 0
