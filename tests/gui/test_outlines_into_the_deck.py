"""Outlines of the library go into the deck, whole or a section at a time."""


def outlines(desk):
    button = desk.window.open_workspace.side_pane("library").outlines
    button.fill()
    return button


def test_a_section_of_an_outline_is_put_at_the_end_in_one_step(desk):
    desk.do("file.new")
    before = desk.deck
    button = outlines(desk)
    library = desk.window.workbench.library
    outline = next(o for o in button._outlines(library) if "introduction" in o.id)
    button.chosen.emit(library, outline, 1)
    assert [section.title for section in desk.deck.sections] == [outline.sections[1].title]
    assert len(desk.deck.slides) == len(outline.sections[1].entries)
    button.chosen.emit(library, outline, None)
    keys = [slide.key for slide in desk.deck.slides]
    assert len(keys) == len(set(keys))
    assert len(desk.deck.sections) == 1 + len(outline.sections)
    desk.do("edit.undo")
    desk.do("edit.undo")
    assert desk.deck == before


def test_the_menu_names_every_outline_with_its_sections(desk):
    desk.do("file.new")
    button = outlines(desk)
    assert len(button.menu().actions()) == len(button._outlines(desk.window.workbench.library)) > 1
    part = button.menu().actions()[0].menu()
    assert len(part.actions()) > 2
