"""The pages of the help: Markdown that comes with the application, and the keys, made from their tables.

The English pages stand in `assets/help`, those of another language in a folder there named by its tag.
"""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from briefing_app.gui.help.keys import keys_page
from briefing_app.gui.phrases import interface_tag
from briefing_app.resources import assets

translate = QCoreApplication.translate
KEYS = "keys"
_FILES = ("first-talk", "writing-slides", "presenting", "sharing-a-library", KEYS, "privacy")


class HelpPage(Struct, frozen=True):
    """A page: its name (as in `assets/help`), its title, and its text as Markdown."""

    name: str
    title: str
    text: str

    def says(self, words: str) -> bool:
        """Whether every one of `words` is on the page, whatever the case."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def help_pages() -> tuple[HelpPage, ...]:
    """All pages in reading order, in the language of the windows.

    Raises OSError where a file of the application is missing.
    """
    return tuple(_page(name) for name in _FILES)


def _page(name: str) -> HelpPage:
    if name == KEYS:
        return HelpPage(name, translate("HelpPages", "Keys"), keys_page())
    folder = assets() / "help"
    translated = folder / interface_tag() / f"{name}.md"
    text = (translated if translated.exists() else folder / f"{name}.md").read_text(encoding="utf-8")
    return HelpPage(name, text.partition("\n")[0].removeprefix("# "), text)
