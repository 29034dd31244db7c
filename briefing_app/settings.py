"""What a user may choose, each option declared once: key, type, default, label and choices.

Values are frozen and know nothing of files or Qt. Whoever owns a `Settings` writes `to_json` where it belongs;
the preferences dialog and its tests are made from `OPTIONS`.
"""

import json
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.phrases import Phrase
from briefing_app.values import Value

T = TypeVar("T", str, int, bool)


class Option(Struct, Generic[T], frozen=True):
    """One thing to choose. `labels` names the choices, in their order, in English."""

    key: str
    default: T
    label: str
    choices: tuple[T, ...] = ()
    labels: tuple[str, ...] = ()
    hint: str = ""

    def accepts(self, value: object) -> bool:
        """Whether `value` is of the option's type and among its choices."""
        if type(value) is not type(self.default):
            return False
        return not self.choices or value in self.choices


_LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")
_ENDONYMS = ("English", "Français", "Español", "العربية", "Русский", "中文")

UI_LANGUAGE = Option(
    "ui_language",
    "system",
    "Language of the application",
    ("system", *_LANGUAGES),
    ("As the system", *_ENDONYMS),
)
DECK_LANGUAGE = Option("deck_language", "en", "Language of new decks", _LANGUAGES, _ENDONYMS)
NOTES_LANGUAGE = Option(
    "notes_language", "deck", "Language of notes", ("deck", *_LANGUAGES), ("As the deck", *_ENDONYMS)
)
APPEARANCE = Option(
    "appearance",
    "system",
    "Appearance",
    ("system", "light", "dark", "contrast"),
    ("As the system", "Light", "Dark", "High contrast"),
)
TEXT_SIZE = Option(
    "text_size",
    "normal",
    "Text size",
    ("small", "normal", "large", "larger"),
    ("Small", "Normal", "Large", "Larger"),
)
SLIDE_DRAG = Option(
    "slide_drag",
    "picture",
    "Slides dragged to other programs",
    ("picture", "presentation"),
    ("Pictures (PNG)", "PowerPoint (.pptx)"),
    "Hold Alt as you begin to drag for the other kind.",
)
THEME = Option("theme", "plain", "Theme of new decks")
BACKUPS = Option("backups", 20, "Backups kept of each deck", hint="One is made before the first save of a day.")
CALENDAR = Option(
    "calendar_file", "", "My calendar file", hint="An .ics file; its events are among those coming up."
)
LIBRARY_FOLDERS = Option(
    "library_folders",
    "",
    "My library folders",
    hint="Their slides are found beside those that come with Briefing.",
)
EXPORT_PROFILE = Option(
    "export_profile",
    "internal",
    "Exported files are for",
    ("internal", "public"),
    ("Colleagues (internal)", "Anybody (public)"),
    hint="What was chosen last in the export dialog.",
)
RECENT_COUNT = Option("recent_count", 12, "Recent decks shown")

OPTIONS: tuple[Option[Any], ...] = (
    UI_LANGUAGE,
    DECK_LANGUAGE,
    NOTES_LANGUAGE,
    APPEARANCE,
    TEXT_SIZE,
    THEME,
    SLIDE_DRAG,
    CALENDAR,
    LIBRARY_FOLDERS,
    BACKUPS,
    EXPORT_PROFILE,
    RECENT_COUNT,
)


class Settings(Value, frozen=True):
    """What was chosen. What was not has its default; keys of other versions are kept."""

    chosen: Mapping[str, Any] = field(default_factory=dict)

    def value(self, option: Option[T]) -> T:
        """What is chosen for `option`."""
        value = self.chosen.get(option.key, option.default)
        return value if option.accepts(value) else option.default

    def with_value(self, option: Option[T], value: T) -> "Settings":
        """The settings with another choice. Raises ValueError for one the option does not have."""
        if not option.accepts(value):
            raise ValueError(f"{option.key}: {value!r} is not one of its choices.")
        return Settings({**self.chosen, option.key: value})

    def to_json(self) -> str:
        """The settings as the text of their file."""
        return json.dumps(dict(sorted(self.chosen.items())), ensure_ascii=False, indent=2) + "\n"


def read_settings(text: str, path: str = "") -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings in `text`, never failing: what cannot be used has its default and a Diagnostic."""
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        message = Phrase("The settings cannot be read; the defaults are used.")
        if path:
            message = Phrase("The settings in {0} cannot be read; the defaults are used.", path)
        return Settings(), (Diagnostic("settings-unreadable", Severity.WARNING, message),)
    findings = tuple(
        Diagnostic(
            "setting-unknown-value",
            Severity.WARNING,
            Phrase("“{0}” has no choice {1}.", o.label, repr(found[o.key])),
        )
        for o in OPTIONS
        if o.key in found and not o.accepts(found[o.key])
    )
    return Settings(found), findings
