"""Small texts that several panes show."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


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
