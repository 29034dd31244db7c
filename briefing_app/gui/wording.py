"""Small texts that several panes show."""

import datetime
import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate
_WEEKDAY = re.compile(r"[,،\s]*dddd[,،]?\s*")


def number_text(value: float) -> str:
    """A number as short as it can be: 2, 1.5."""
    return QLocale().toString(float(value), "g", 4)


def minutes_text(minutes: float) -> str:
    """A duration: "2 min"."""
    return translate("Wording", "{0} min").format(number_text(round(minutes * 4) / 4))


def slides_text(count: int) -> str:
    """How many slides: "1 slide", "12 slides"."""
    if count == 1:
        return translate("Wording", "1 slide")
    return translate("Wording", "{0} slides").format(QLocale().toString(count))


def checks_text(count: int) -> str:
    """How many findings: "1 check", "2 checks"."""
    if count == 1:
        return translate("Wording", "1 check")
    return translate("Wording", "{0} checks").format(QLocale().toString(count))


def day_text(day: datetime.date) -> str:
    """A date as the interface writes it, with the month in letters: "9 December 2026"."""
    written = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(QDate(day.year, day.month, day.day), _WEEKDAY.sub("", written))
