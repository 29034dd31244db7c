"""Whom an exported file is for: chosen in the dialog, remembered, explained, and told again once it is made."""

import zipfile

import pytest

from briefing_app.export.options import Notes, Profile
from briefing_app.gui.export.dialog import ExportDialog
from briefing_app.settings import EXPORT_PROFILE


@pytest.fixture
def said():
    return []


@pytest.fixture
def open_dialog(desk, said):
    """A function that opens the dialog on the outline's deck."""
    desk.open_outline()
    opened = []

    def make() -> ExportDialog:
        workbench = desk.application.workbench
        opened.append(ExportDialog(desk.window.open_workspace.session, workbench, said.append, desk.window))
        return opened[-1]

    yield make
    for dialog in opened:
        dialog.deleteLater()


def choose(dialog: ExportDialog, profile: Profile) -> None:
    fields = dialog.audience
    fields.profile.setCurrentIndex(fields.profile.findData(profile))


def exported(dialog, desk, qtbot, said) -> set[str]:
    """The parts of the exported .pptx."""
    target = desk.folder / "talk.pptx"
    dialog.export_to(target)
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    with zipfile.ZipFile(target) as archive:
        return set(archive.namelist())


def test_a_file_for_colleagues_has_notes_and_the_message_says_so(open_dialog, desk, qtbot, said):
    parts = exported(open_dialog(), desk, qtbot, said)
    assert any("notesSlide" in part for part in parts)
    assert "speaker's notes" in said[0].hint
    assert "names its sections" in said[0].hint


def test_a_public_file_has_none_and_the_message_says_that_nothing_else_is_in_it(open_dialog, desk, qtbot, said):
    dialog = open_dialog()
    choose(dialog, Profile.PUBLIC)
    parts = exported(dialog, desk, qtbot, said)
    assert not any("notesSlide" in part for part in parts)
    assert "nothing beyond its slides" in said[0].hint


def test_the_choice_is_explained_and_notes_cannot_be_chosen_for_the_public(open_dialog):
    fields = open_dialog().audience
    assert "reviewers" in fields.meaning.text()
    fields.profile.setCurrentIndex(fields.profile.findData(Profile.PUBLIC))
    assert fields.meaning.text().startswith("Leaves out notes")
    assert fields.profile.accessibleDescription() == fields.meaning.text()
    assert (fields.notes.isEnabled(), fields.chosen_notes) == (False, Notes.DROP)


@pytest.mark.parametrize("wanted", [True, False])
def test_the_wish_for_notes_comes_back_with_the_internal_file(open_dialog, wanted):
    dialog = open_dialog()
    dialog.audience.notes.setChecked(wanted)
    choose(dialog, Profile.PUBLIC)
    choose(dialog, Profile.INTERNAL)
    assert dialog.audience.notes.isChecked() is wanted


def test_the_last_export_decides_what_is_chosen_next_time(open_dialog, desk, qtbot, said):
    dialog = open_dialog()
    choose(dialog, Profile.PUBLIC)
    assert open_dialog().audience.chosen is Profile.INTERNAL, "nothing is remembered before an export"
    exported(dialog, desk, qtbot, said)
    assert desk.application.preferences.value(EXPORT_PROFILE) == "public"
    assert open_dialog().audience.chosen is Profile.PUBLIC
