"""A password on an exported .pptx, from the dialog."""

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app.export.password import decrypted
from briefing_app.gui.export.dialog import ExportDialog


def _dialogs() -> list[ExportDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog) and w.isVisible()]


@pytest.fixture
def dialog(desk, qtbot):
    desk.open_outline()
    desk.do("file.export")
    qtbot.waitUntil(lambda: bool(_dialogs()), timeout=30_000)
    dialog = _dialogs()[0]
    yield dialog
    dialog.close()


def test_what_was_typed_twice_opens_the_file(dialog, desk, qtbot):
    out = desk.folder / "talk.pptx"
    dialog.password.first.setText("correct horse")
    dialog.password.second.setText("correct horse")
    dialog.export_to(out)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)
    assert decrypted(out.read_bytes(), "correct horse")[:2] == b"PK"


def test_two_different_passwords_are_told_and_nothing_is_written(dialog, desk):
    out = desk.folder / "talk.pptx"
    dialog.password.first.setText("correct horse")
    dialog.export_to(out)
    assert "not the same" in dialog.status.text()
    assert not out.exists()


def test_only_a_pptx_can_have_a_password(dialog):
    dialog.password.first.setText("forgotten")
    dialog.format.setCurrentIndex(1)
    assert not dialog.password.first.isEnabled()
    assert dialog.password.value() == ""
