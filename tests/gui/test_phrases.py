"""What the layers below have to say, in the six languages of the windows."""

import datetime
import re

import pytest
from PySide6.QtCore import QLocale

from briefing_app.errors import ReadError, UsageError
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.checks.names import kind_name
from briefing_app.gui.frames import Laying
from briefing_app.gui.messages import error_message, finding_message
from briefing_app.gui.phrases import CONTEXT, told
from briefing_app.gui.start.offers import event_offers
from briefing_app.gui.starting import make_qt_application
from briefing_app.layout import load_theme
from briefing_app.model.deck import DeckSlide
from briefing_app.phrases import Phrase
from briefing_app.reader import ParsedSlides
from tests.gui.translations import CODE, TAGS, finished, phrases
from tests.helpers.squares import SquareMeasurer
from tests.unit.planning.checks.test_fixes import TEXTS, deck_of, findings


@pytest.fixture
def speaking(qtbot, tmp_path):
    """Starts the application in a language, as the settings would; English again at the end."""
    started = []

    def start(tag):
        (tmp_path / "settings.json").write_text(f'{{"ui_language": "{tag}"}}')
        started.append(Application(make_qt_application(), Folders(tmp_path, tmp_path, tmp_path), []))

    yield start
    for application in started:
        application.shutdown()
        application.forget_language()
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize("tag", TAGS)
def test_every_phrase_is_translated(tag):
    done = finished(tag)
    assert [made for made in phrases() if (CONTEXT, made.template) not in done] == []


def test_a_phrase_is_given_a_value_for_each_of_its_places():
    for made in phrases():
        places = {f"{{{number}}}" for number in range(10) if f"{{{number}}}" in made.template}
        later = not made.values  # its values come with `with_values`
        assert later or places == {f"{{{number}}}" for number in range(made.values)}, made


@pytest.mark.parametrize("code", TEXTS)
def test_what_a_rule_finds_is_told_in_the_language_of_the_window(code, speaking):
    found = [f for f in findings(deck_of(TEXTS["wording"], TEXTS[code])) if f.diagnostic.code == code]
    speaking("ru")
    for finding in found:
        for text in (
            finding.diagnostic.message,
            finding.diagnostic.hint,
            finding.fix.text if finding.fix else "",
        ):
            assert not text or told(text) != str(text)


def test_whatever_is_found_has_a_name_in_the_language_of_the_window(speaking):
    codes = set(
        re.findall(r'^ +"([a-z]+(?:-[a-z]+)+)",$', _sources("planning/checks", "layout", "reader"), re.M)
    )
    assert {"title-missing", "citation-malformed", "source-unknown"} <= codes
    english = {code: kind_name(code) for code in codes}
    speaking("ru")
    assert {code for code in codes if kind_name(code) in (english[code], "")} <= _ABOUT_MARKDOWN


_ABOUT_MARKDOWN = {
    "citation-malformed", "html-shown-as-text", "link-refused", "outline-line", "too-many-brackets",
    "must-slide-left-out", "div-unclosed", "fence-unclosed", "more-findings",
}  # fmt: skip


def _sources(*folders):
    files = (file for folder in folders for file in (CODE / folder).rglob("*.py"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_values_are_written_as_the_language_writes_them(speaking):
    phrase = Phrase("{0}, {1}, {2}", 1.5, datetime.date(2026, 2, 1), ("a", Phrase("a term to avoid")))
    speaking("fr")
    assert told(phrase) == "1,5, 01/02/2026, a, un terme à éviter"
    assert str(phrase) == "1.5, 2026-02-01, a, a term to avoid"


def test_a_path_does_not_turn_the_words_around_it(speaking):
    phrase = Phrase("{0}: is not a briefing file.", "/a/b.briefing")
    assert told(phrase) == "/a/b.briefing: is not a briefing file."
    speaking("ar")
    assert told(phrase).startswith("\u2068/a/b.briefing\u2069: ")


def test_what_strangers_wrote_cannot_command_the_message_bar(speaking):
    speaking("fr")
    phrase = Phrase("There is no theme “{0}”.", "x\u202ey\n\x1b[1m")
    assert told(phrase) == "Il n’y a pas de thème «\u00a0x y [1m\u00a0»."


def test_the_message_bar_speaks_of_errors_and_findings_alike(speaking):
    (finding,) = [f for f in findings(deck_of(TEXTS["withdrawn"])) if f.diagnostic.code == "withdrawn"]
    speaking("es")
    assert finding_message(finding.diagnostic).text == "La diapositiva se retiró."
    message = error_message(UsageError(Phrase("There is no theme “{0}”.", "x"), Phrase("Choose another name.")))
    assert (message.text, message.hint) == ("No hay ningún tema «x».", "Elija otro nombre.")
    assert error_message(ReadError(Phrase("not in any table"))).text == "not in any table"


def test_a_slide_that_cannot_be_read_says_so_in_the_language_of_the_window(speaking):
    laying = Laying(ParsedSlides(), load_theme, lambda _theme: SquareMeasurer())
    entry = DeckSlide("k", "x" * 30_000, "en")
    assert laying.slide(entry).plain_title == "Not shown. A line is longer than 20 KB."
    speaking("zh")
    slide = laying.slide(entry)
    assert (slide.plain_title, slide.language) == ("未显示。有一行超过 20 KB。", "zh")


def test_an_anniversary_is_counted_in_the_language_of_the_window(speaking, tmp_path):
    own, today = tmp_path / "mine.ics", datetime.date(2026, 12, 1)
    own.write_bytes(
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART;VALUE=DATE:20261209\r\n"
        b"SUMMARY;LANGUAGE=en:A day\r\nSUMMARY;LANGUAGE=fr:Un jour\r\nX-ANNIVERSARY-OF:19481209\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    speaking("fr")
    group, findings = event_offers([], own, today, lambda _event: None)
    (offer,) = group.offers
    assert findings == ()
    assert offer.title == "Un jour"
    assert "78e anniversaire" in offer.body
