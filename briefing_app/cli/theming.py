"""The theme that a user names: bundled, a TOML file, or the look of an organisation's presentation."""

from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.cli.shared import print_findings
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.phrases import Phrase

if TYPE_CHECKING:
    from briefing_app.model.theme import Theme
    from briefing_app.storage import MediaStore


def chosen_theme(name: str, media: "MediaStore") -> "Theme":
    """The theme `name`. Pictures of a presentation go to `media`, what cannot be honoured to the terminal.

    Only the user can name a file: what a deck names leads to none. Raises UsageError, ReadError, FormatError,
    RefusedError.
    """
    from briefing_app.layout import load_theme, theme_names

    path = Path(name)
    if name in theme_names():
        return load_theme(name)
    if path.suffix.lower() == ".toml":
        return load_theme(path)
    if not path.suffix and not path.exists():
        return load_theme(name)
    from briefing_app.importing.pptx.organisation import read_theme

    read = read_theme(path, media.add)
    print_findings((*read.diagnostics, *_unmeasured(read.theme, path)))
    return read.theme


def _unmeasured(theme: "Theme", path: Path) -> tuple[Diagnostic, ...]:
    """Lines may break elsewhere in a font that is not installed here."""
    from briefing_app.cli.rendering import measurer
    from briefing_app.drawing.fonts import can_measure

    with measurer(theme):
        if can_measure(theme.fonts):
            return ()
    message = Phrase(
        "The font {0} is not installed here: lines may end elsewhere in the file.", theme.fonts.latin
    )
    where = Where(str(path))
    return (
        Diagnostic("theme-font", Severity.WARNING, message, where, Phrase("Install it, then export again.")),
    )
