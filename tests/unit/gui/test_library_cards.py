"""What fits on a card of the library."""

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication

from briefing_app.gui.library.card import Card
from briefing_app.gui.library.delegate import card_badges
from briefing_app.gui.look.tokens import LIGHT
from briefing_app.model.slide import Status


@pytest.fixture
def metrics(qapp) -> QFontMetrics:
    return QFontMetrics(QGuiApplication.font())


def badges(metrics, width, **values):
    card = Card(None, "A title", **{"status": Status.CLEARED, "minutes": "2 min", **values})
    return [badge.text for badge in card_badges(card, metrics, width, LIGHT)]


def test_a_wide_card_has_minutes_status_and_every_language(metrics):
    assert badges(metrics, 400, others=("fr", "es", "ar")) == ["2 min", "cleared", "fr es ar"]


def test_a_narrow_card_says_how_many_languages_more_there_are(metrics):
    others = ("fr", "es", "ar", "ru", "zh")
    texts = {tuple(badges(metrics, width, others=others)[2:]) for width in range(60, 400)}
    assert texts > {(), ("+5",), ("fr +4",), ("fr es +3",), ("fr es ar ru zh",)}


def test_a_language_that_is_not_the_decks_is_named_first(metrics):
    assert badges(metrics, 400, language="fr", others=("en",)) == ["2 min", "cleared", "fr", "en"]


def test_what_is_not_known_takes_no_room(metrics):
    assert badges(metrics, 400, minutes="", status=Status.DRAFT) == ["draft"]
