"""What themes are called in the interface's language."""

from PySide6.QtCore import QCoreApplication

from briefing_app.errors import BriefingError
from briefing_app.gui.actions.spec import QT_TRANSLATE_NOOP
from briefing_app.gui.workbench import Workbench
from briefing_app.model.deck import Deck

translate = QCoreApplication.translate
_TITLES = {
    "plain": QT_TRANSLATE_NOOP("Themes", "Plain"),
    "night": QT_TRANSLATE_NOOP("Themes", "Night"),
    "commemoration": QT_TRANSLATE_NOOP("Themes", "Commemoration"),
}


def theme_title(name: str) -> str:
    """The title of a bundled theme; a name that is not bundled as it is."""
    return translate("Themes", _TITLES[name]) if name in _TITLES else name


def own_title(deck: Deck, workbench: Workbench) -> str:
    """What the deck's own theme is called."""
    try:
        return workbench.laying.theme(deck.own_theme).title
    except BriefingError:  # said where its slides are shown
        return translate("ThemeField", "Damaged theme")
