"""`briefing-app present`: a show without the editor passes the same gate as one from it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefing_app.app import run
from briefing_app.gui.present.audience import AudienceWindow
from briefing_app.storage import load_deck


@pytest.fixture
def deck(tmp_path, monkeypatch):
    """A deck file with a withdrawn slide; what the application keeps stays in the test's folder."""
    for kind in ("STATE", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    library, path = tmp_path / "library", tmp_path / "talk.briefing"
    library.mkdir()
    (library / "library.toml").write_text('name = "L"\n')
    (library / "gone.md").write_text("---\nstatus: withdrawn\n---\n# Two\n\nText\n")
    (library / "here.md").write_text("---\nstatus: cleared\n---\n# One\n\nText\n")
    run(["new", "here", "gone", "-o", str(path), "--library", str(library)])
    return path


def presented(qapp, *arguments):
    """The exit code, and how many windows the audience could see before the show was ended."""
    seen = []

    def end():
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, AudienceWindow) and w.isVisible()]
        seen.extend(windows)
        qapp.quit()

    timer = QTimer(singleShot=True, interval=300)
    timer.timeout.connect(end)
    timer.start()
    code = run(["present", *map(str, arguments)])
    timer.stop()
    for window in QApplication.topLevelWidgets():
        window.close()
    return code, len(seen)


def test_a_deck_with_a_withdrawn_slide_is_not_shown(qtbot, qapp, deck, capsys):
    assert presented(qapp, deck) == (5, 0)
    told = capsys.readouterr().err
    assert "Not shown: the deck has 1 error (withdrawn)" in told
    assert "--take-responsibility" in told
    assert "responsibility" not in load_deck(deck).deck.extra


def test_who_takes_responsibility_shows_it_and_is_recorded_in_the_deck(qtbot, qapp, deck):
    code, windows = presented(qapp, deck, "--take-responsibility", "A. Adviser")
    assert (code, windows) == (0, 1)
    (record,) = load_deck(deck).deck.extra["responsibility"]
    assert (record["who"], record["codes"]) == ("A. Adviser", ["withdrawn"])
