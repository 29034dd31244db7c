"""All commands in the order of their menus, and those in the toolbar and under the slide."""

from briefing_app.gui.actions.deck import DECK
from briefing_app.gui.actions.insert import INSERT
from briefing_app.gui.actions.slides import SLIDES
from briefing_app.gui.actions.spec import ActionSpec, Menu
from briefing_app.gui.actions.talk import TALK
from briefing_app.gui.actions.views import VIEWS

_ORDER = list(Menu)

ACTIONS: tuple[ActionSpec, ...] = tuple(
    sorted((*DECK, *SLIDES, *INSERT, *TALK, *VIEWS), key=lambda spec: _ORDER.index(spec.menu))
)

TOOLBAR: tuple[str, ...] = (
    "file.new", "file.open", "file.save", "|", "edit.undo", "edit.redo", "|", "slide.new", "slide.duplicate",
)  # fmt: skip

SLIDE_TOOLS: tuple[str, ...] = (
    "text.bold", "text.italic", "text.strike", "text.bullets", "text.numbers",
    "insert.picture", "insert.table", "insert.chart", "slide.layout",
)  # fmt: skip
