"""The inspector's languages of a slide: what there is, and the variant in its place by a click."""

from PySide6.QtWidgets import QPushButton

from briefing_app.gui.edits import edited_text


def chips(desk):
    row = desk.window.open_workspace.side_pane("inspector").content.languages
    return {chip.text(): chip for chip in row._chips.findChildren(QPushButton)}


def select(desk, index):
    workspace = desk.window.open_workspace
    workspace.selection.select((desk.deck.slides[index].key,))


def test_every_language_of_the_slide_is_there_and_its_own_is_checked(desk):
    desk.open_outline()
    select(desk, 1)
    found = chips(desk)
    assert {"English", "Français", "Español", "العربية", "Русский", "中文"} <= set(found)
    assert [text for text, chip in found.items() if chip.isChecked()] == ["English"]


def test_a_click_puts_the_variant_in_its_place_and_undo_takes_it_back(desk):
    desk.open_outline()
    select(desk, 1)
    before, key = desk.deck, desk.deck.slides[1].key
    chips(desk)["Français"].click()
    entry = desk.deck.slides[1]
    assert (entry.key, entry.language, entry.is_linked) == (key, "fr", True)
    assert [text for text, chip in chips(desk).items() if chip.isChecked()] == ["Français"]
    desk.do("edit.undo")
    assert desk.deck == before
    assert [text for text, chip in chips(desk).items() if chip.isChecked()] == ["English"]


def test_an_own_copy_keeps_its_text(desk):
    desk.open_outline()
    select(desk, 1)
    entry = desk.deck.slides[1]
    session = desk.window.open_workspace.session
    session.document.edit("Edit", lambda deck: edited_text(deck, entry.key, entry.text + "\n- More\n"))
    found = chips(desk)
    assert not found["Français"].isEnabled()
    assert found["Français"].toolTip()
