"""From a key press to what it does in a show, on every keyboard layout and with every clicker. Pure.

A key is looked for by its name, then by where it lies, then by its text. So the key that a clicker sends for a
black screen works where that place types another letter, while a Latin letter always means itself.
"""

import unicodedata
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from briefing_app.presenting.keys import IGNORED_KEYS, KEY_TABLE, KeyBinding, ShowAction
from briefing_app.presenting.physical import us_character

_MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")  # in the order of Qt's portable text
_MAX_DIGITS = 4


class KeyPress(Struct, frozen=True):
    """One press. `key` is Qt's portable name without modifiers ("PgDown", "B", "И"), `code` where the key lies.

    `code` is 0 where that is not known; `is_repeat` says that the key is held down.
    """

    key: str = ""
    code: int = 0
    text: str = ""
    modifiers: frozenset[str] = frozenset()
    is_repeat: bool = False

    @property
    def signature(self) -> str:
        """A name for this button, for one that was learned."""
        return _named(self.key or f"#{self.code}", self.modifiers)


class Command(Struct, frozen=True):
    """What is to be done; `number` is the slide's, from 1, for GO_TO."""

    action: ShowAction
    number: int | None = None


class ShowKeyboard(Struct):
    """Reads key presses one after the other. `learned` gives the meaning of buttons by their signature."""

    learned: Mapping[str, ShowAction] = field(default_factory=dict)
    typed: str = ""  # the digits of a slide's number, so far

    def press(self, press: KeyPress) -> Command | None:
        """What `press` means; None for nothing, or for a digit of a number that is not yet complete."""
        digit = _digit(press, typing=bool(self.typed))
        if digit is not None:
            if not press.is_repeat:
                self.typed = (self.typed + str(digit))[:_MAX_DIGITS]
            return None
        if self.typed and not press.is_repeat and press.key in ("Return", "Enter", "Backspace", "Esc"):
            return self._end_number(press.key)
        binding = self._binding(press)
        if binding is None or (press.is_repeat and not binding.repeats):
            return None
        self.typed = ""
        return Command(binding.action)

    def _end_number(self, key: str) -> Command | None:
        if key == "Backspace":
            self.typed = self.typed[:-1]
            return None
        number, self.typed = int(self.typed), ""
        return None if key == "Esc" else Command(ShowAction.GO_TO, number)

    def _binding(self, press: KeyPress) -> KeyBinding | None:
        action = self.learned.get(press.signature)
        if action is not None:
            return _BY_ACTION[action]
        for name in _names(press):
            if name in IGNORED_KEYS:
                return None
            if name in _BY_KEY:
                return _BY_KEY[name]
        return None


def _names(press: KeyPress) -> Iterator[str]:
    """What the press may be called, the likeliest first."""
    yield from _with_and_without_shift(press.key, press.modifiers)
    if not _is_latin_letter(press.key):
        place = us_character(press.code, shift="Shift" in press.modifiers)
        yield from _with_and_without_shift(place, press.modifiers)
    text = unicodedata.normalize("NFKC", press.text).upper()
    if len(text) == 1 and text.isprintable():
        yield from _with_and_without_shift(text, press.modifiers)


def _with_and_without_shift(key: str, modifiers: frozenset[str]) -> Iterator[str]:
    """The name with its modifiers; for a character also without Shift, which some layouts need for it."""
    if key:
        yield _named(key, modifiers)
        if len(key) == 1 and "Shift" in modifiers:
            yield _named(key, modifiers - {"Shift"})


def _named(key: str, modifiers: frozenset[str]) -> str:
    return "+".join((*(m for m in _MODIFIERS if m in modifiers), key))


def _is_latin_letter(key: str) -> bool:
    return len(key) == 1 and key.isascii() and key.isalpha()


def _digit(press: KeyPress, *, typing: bool) -> int | None:
    """The digit of any script that was typed, or that a French keyboard would have typed with Shift."""
    if press.modifiers - {"Shift"}:
        return None
    for character in (press.key, press.text):
        if len(character) == 1 and (value := unicodedata.decimal(character, None)) is not None:
            return int(value)
    place = us_character(press.code, shift="Shift" in press.modifiers)
    is_free = typing or not any(name in _BY_KEY for name in _with_and_without_shift(press.key, press.modifiers))
    return int(place) if place.isdigit() and is_free else None


_BY_KEY = {
    key: binding for binding in KEY_TABLE if binding.action is not ShowAction.GO_TO for key in binding.keys
}
_BY_ACTION = {binding.action: binding for binding in KEY_TABLE}
