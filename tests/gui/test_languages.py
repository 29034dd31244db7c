"""The application in its six languages."""

import json
import re
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from briefing_app import resources
from briefing_app.gui.actions import ACTIONS, plain_text
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library
from tests.gui.test_access import nameless

_FOLDER = resources.assets() / "translations"
_TAGS = ("ar", "es", "fr", "ru", "zh")


def messages(tag):
    """(source, translation) of every finished message."""
    root = ElementTree.parse(_FOLDER / f"briefing_{tag}.ts").getroot()
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation.get("type") is None:
            yield message.findtext("source"), translation.text or ""


@pytest.mark.parametrize("tag", _TAGS)
def test_translations_keep_the_places_for_values(tag):
    for source, translation in messages(tag):
        assert sorted(re.findall(r"\{\d\}", source)) == sorted(re.findall(r"\{\d\}", translation)), source
        assert translation.strip(), source


@pytest.mark.parametrize("tag", _TAGS)
def test_every_command_is_translated(tag):
    done = {source for source, _ in messages(tag)}
    assert [spec.text for spec in ACTIONS if spec.text not in done] == []


@pytest.mark.parametrize("tag", ["en", *_TAGS])
def test_a_letter_stands_for_one_command_in_a_menu(tag):
    shown = dict(messages(tag)) if tag != "en" else {}
    letters = [
        (spec.menu, match.group(1).lower())
        for spec in ACTIONS
        if (match := re.search(r"&(\w)", shown.get(spec.text, spec.text)))
    ]
    assert [letter for letter in letters if letters.count(letter) > 1] == []


@pytest.mark.parametrize("tag", ["ar", "fr", "zh"])
def test_the_window_speaks_the_chosen_language(tag, qtbot, tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"ui_language": tag, "deck_language": tag}))
    app = make_qt_application()
    folders = Folders(tmp_path, tmp_path, tmp_path)
    application = Application(app, folders, [Library.open(resources.starter_library())])
    try:
        window = application.new_window()
        done = dict(messages(tag))
        assert plain_text(window.actions_.action("file.save").text()) == plain_text(done["&Save"])
        rtl = Qt.LayoutDirection.RightToLeft if tag == "ar" else Qt.LayoutDirection.LeftToRight
        assert window.layoutDirection() == rtl
        next(g for g in window._start_page.groups if g.offers).offers[0].choose()
        widgets = [w for top in QApplication.topLevelWidgets() for w in (top, *top.findChildren(QWidget))]
        assert nameless(widgets) == []
    finally:
        for open_window in list(application.windows):
            open_window._needs.ask = lambda _session: QMessageBox.StandardButton.Discard
            open_window.close()
        application.shutdown()
        application.forget_language()
        QLocale.setDefault(QLocale("en"))
    assert QCoreApplication.translate("Actions", "&Save") == "&Save"


HELP = resources.assets() / "help"
# What stands in italics and is no name of the interface: examples, and other pages of the help.
_NO_NAMES = ("Preventing genocide: an introduction", "Presenting")


def shape(text):
    """How many there are of each: headings, list items, rows of tables, fences, names in italics."""
    marks = (r"^#+ ", r"^(?:- |\d+\. )", r"^\|", r"^```", r"(?<!\*)\*[^*\n]+\*(?!\*)")
    return [len(re.findall(mark, text, re.MULTILINE)) for mark in marks]


def names(text):
    """What stands in italics, of which most are the interface's words."""
    return re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", text)


@pytest.mark.parametrize("tag", _TAGS)
@pytest.mark.parametrize("page", sorted(path.name for path in HELP.glob("*.md") if path.stem != "keys"))
def test_the_help_is_told_whole_in_every_language(tag, page):
    english, other = ((folder / page).read_text(encoding="utf-8") for folder in (HELP, HELP / tag))
    assert shape(other) == shape(english)
    said = {plain_text(translation).rstrip("….:") for _, translation in messages(tag)}
    unknown = [
        name
        for name, there in zip(names(other), names(english), strict=True)
        if there not in _NO_NAMES and not said.issuperset(re.split(r"\s*[:：]\s*", name.rstrip("….:")))
    ]
    assert unknown == []
    shown = QTextDocument()
    shown.setMarkdown(re.sub(r"^```.*?^```|`[^`\n]+`", "", other, flags=re.MULTILINE | re.DOTALL))
    assert "*" not in shown.toPlainText()  # every mark was understood
