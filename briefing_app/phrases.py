"""Sentences for users that know what they are made of: English as they stand, and ready for other languages.

Nothing below the windows knows a language but English, which the command line and its JSON speak. A window
looks up the template, fills in the values as its language writes them, and shows that (`gui.phrases`).
"""

import datetime
import re
from collections.abc import Callable

Value = object
"""A text, a number, a date, a path, a Phrase, or a tuple of them, which is a list in a sentence."""

_PLACE = re.compile(r"\{(\d)\}")


def filled(template: str, values: list[str]) -> str:
    """`template` with the values in their places; braces that hold no number stay."""
    return _PLACE.sub(
        lambda place: values[int(place[1])] if int(place[1]) < len(values) else place[0], template
    )


def _english(value: Value) -> str:
    match value:
        case str():
            return value
        case tuple():
            return ", ".join(_english(part) for part in value)
        case float():
            return f"{value:g}"
        case datetime.date():
            return value.isoformat()
        case _:
            return str(value)


class Phrase(str):
    """A text with places for values: Phrase("Slide {0} of {1}", 2, 9) is "Slide 2 of 9".

    The template is written as a literal where the phrase is made: so the texts to be translated can be found.
    """

    __slots__ = ("template", "values")
    template: str
    values: tuple[Value, ...]

    def __new__(cls, template: str = "", *values: Value) -> "Phrase":
        """The phrase in English."""
        phrase = super().__new__(cls, filled(template, [_english(value) for value in values]))
        phrase.template = template
        phrase.values = values
        return phrase

    def __getnewargs__(self) -> tuple[str, ...]:  # type: ignore[override]
        """What makes a copy of it."""
        return (self.template, *self.values)  # type: ignore[arg-type]

    def with_values(self, *values: Value) -> "Phrase":
        """The same template with these values in its places."""
        return Phrase(self.template, *values)

    def told(self, translated: Callable[[str], str], written: Callable[[Value], str]) -> str:
        """The phrase in another language: `translated` knows its template, `written` any value but a phrase."""

        def text(value: Value) -> str:
            if isinstance(value, Phrase):
                return value.told(translated, written)
            if isinstance(value, tuple):
                return translated(", ").join(text(part) for part in value)
            return written(value)

        return filled(translated(self.template), [text(value) for value in self.values])


NOTHING = Phrase()
