import pytest
from PySide6.QtGui import QFontDatabase

from briefing_app.drawing import missing_fonts


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts are asked of the running application."""


@pytest.mark.parametrize(("family", "word"), [("emoji", "emoji"), ("cjk", "Chinese")])
def test_a_missing_font_is_named_with_what_would_do(
    monkeypatch: pytest.MonkeyPatch, family: str, word: str
) -> None:
    known = QFontDatabase.hasFamily
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda name: family not in name.lower() and known(name))
    notes = [note for note in missing_fonts() if word in note]
    assert len(notes) <= 1
    assert all("would do: " in note for note in notes)
    assert notes or family == "cjk"  # another font for Chinese may be installed


def test_nothing_is_said_of_emoji_where_a_font_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _name: True)
    assert missing_fonts() == ()
