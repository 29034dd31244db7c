"""The keys of a show, written once: the presenter window, the help page and the tests read this table.

Keys are named as Qt's portable text names them. They follow PowerPoint first, Impress second.
"""

from enum import StrEnum

from msgspec import Struct


class ShowAction(StrEnum):
    """What a key can do in a show."""

    NEXT = "next"
    PREVIOUS = "previous"
    NEXT_SLIDE = "next-slide"
    PREVIOUS_SLIDE = "previous-slide"
    FIRST = "first"
    LAST = "last"
    GO_TO = "go-to"
    GRID = "grid"
    FIND = "find"
    HISTORY_BACK = "history-back"
    HISTORY_FORWARD = "history-forward"
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    LASER = "laser"
    SPOTLIGHT = "spotlight"
    HIDE_POINTER = "hide-pointer"
    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    ERASER = "eraser"
    CLEAR = "clear"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    BACKUP = "backup"
    ASK = "ask"
    NOTES_LARGER = "notes-larger"
    NOTES_SMALLER = "notes-smaller"
    SOURCES = "sources"
    SWAP_SCREENS = "swap-screens"
    TIMER_PAUSE = "timer-pause"
    TIMER_RESET = "timer-reset"
    END = "end"
    HELP = "help"


class KeyBinding(Struct, frozen=True):
    """An action, what the help page calls it, and the keys that start it.

    `repeats` says whether holding the key down goes on doing it.
    """

    action: ShowAction
    text: str
    keys: tuple[str, ...]
    repeats: bool = False


KEY_TABLE = (
    KeyBinding(ShowAction.NEXT, "Next step", ("Right", "Down", "PgDown", "Space", "Return", "Enter", "N")),
    KeyBinding(ShowAction.PREVIOUS, "Previous step", ("Left", "Up", "PgUp", "Backspace", "P")),
    KeyBinding(ShowAction.NEXT_SLIDE, "Next slide without builds", ("Alt+PgDown",)),
    KeyBinding(ShowAction.PREVIOUS_SLIDE, "Previous slide without builds", ("Alt+PgUp",)),
    KeyBinding(ShowAction.FIRST, "First slide", ("Home",)),
    KeyBinding(ShowAction.LAST, "Last slide", ("End",)),
    KeyBinding(ShowAction.GO_TO, "Go to a slide: its number, then", ("Return", "Enter")),
    KeyBinding(ShowAction.GRID, "All slides", ("G",)),
    KeyBinding(ShowAction.FIND, "Find in the deck", ("Ctrl+F",)),
    KeyBinding(ShowAction.HISTORY_BACK, "Back to where you were", ("Alt+Left",)),
    KeyBinding(ShowAction.HISTORY_FORWARD, "Forward again", ("Alt+Right",)),
    KeyBinding(ShowAction.BLACK, "Black screen", ("B", ".")),
    KeyBinding(ShowAction.WHITE, "White screen", ("W", ",")),
    KeyBinding(ShowAction.FREEZE, "Freeze what the room sees", ("F",)),
    KeyBinding(ShowAction.LASER, "Laser pointer", ("Ctrl+L",)),
    KeyBinding(ShowAction.SPOTLIGHT, "Spotlight", ("Ctrl+Shift+L",)),
    KeyBinding(ShowAction.HIDE_POINTER, "Hide the pointer", ("Ctrl+H",)),
    KeyBinding(ShowAction.PEN, "Pen", ("Ctrl+P",)),
    KeyBinding(ShowAction.HIGHLIGHTER, "Highlighter", ("Ctrl+I",)),
    KeyBinding(ShowAction.ERASER, "Eraser", ("Ctrl+E",)),
    KeyBinding(ShowAction.CLEAR, "Clear all drawings on the slide", ("E",)),
    KeyBinding(ShowAction.ZOOM_IN, "Zoom in", ("+", "="), repeats=True),
    KeyBinding(ShowAction.ZOOM_OUT, "Zoom out", ("-",), repeats=True),
    KeyBinding(ShowAction.BACKUP, "Next hidden backup slide", ("H",)),
    KeyBinding(ShowAction.ASK, "If they ask: search the library", ("/",)),
    KeyBinding(ShowAction.NOTES_LARGER, "Larger notes", ("Ctrl++", "Ctrl+="), repeats=True),
    KeyBinding(ShowAction.NOTES_SMALLER, "Smaller notes", ("Ctrl+-",), repeats=True),
    KeyBinding(ShowAction.SOURCES, "Sources of this slide", ("S",)),
    KeyBinding(ShowAction.SWAP_SCREENS, "Swap the screens", ("Ctrl+F1",)),
    KeyBinding(ShowAction.TIMER_PAUSE, "Pause the timer", ("T",)),
    KeyBinding(ShowAction.TIMER_RESET, "Reset the timer", ("Shift+T",)),
    KeyBinding(ShowAction.END, "End, to a black screen", ("Esc",)),
    KeyBinding(ShowAction.HELP, "These keys", ("F1", "?")),
)

# One button of many clickers alternates F5 and Esc: in a show F5 does nothing.
IGNORED_KEYS = ("F5", "Shift+F5")
