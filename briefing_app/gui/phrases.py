"""Phrases of the layers below in the language of the interface, numbers and dates as it writes them."""

import datetime
import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from briefing_app.errors import BriefingError, in_one_line
from briefing_app.gui.wording import number_text
from briefing_app.phrases import Phrase, Value

CONTEXT = "Phrases"  # in the files of translations
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ISOLATED = "\u2068{0}\u2069"  # first strong isolate: a path does not turn the words around it


def told(text: str) -> str:
    """A Phrase in the interface's language, on one line; any other text is said as it is."""
    if not isinstance(text, Phrase):
        return in_one_line(text)
    return text.told(_translated, _written)


def error_told(error: Exception) -> str:
    """An error and what to do about it; one that is not ours in its own words."""
    if isinstance(error, BriefingError):
        return f"{told(error.message)} {told(error.hint)}".strip()
    return in_one_line(str(error))


def interface_tag() -> str:
    """The language that the windows speak."""
    return QLocale().name().split("_")[0]


def _translated(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template) if template else ""


def _written(value: Value) -> str:
    match value:
        case int():
            return QLocale().toString(value)
        case float():
            return number_text(value)
        case datetime.date():
            return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)
        case _:
            return isolated(in_one_line(str(value)))


def isolated(text: str) -> str:
    """`text` kept from reordering its surroundings, where one of the two runs from right to left."""
    is_mirrored = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return _ISOLATED.format(text) if is_mirrored or _RIGHT_TO_LEFT.search(text) else text
