"""The few colours and lengths that every window is made of.

Fusion draws the controls from a QPalette made of these; delegates find them again with `tokens_of`. Lengths are
device-independent pixels on an 8-pixel grid.
"""

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

GRID = 8
RADIUS = 6
THUMBNAIL = 204  # the width of a slide in the sorter at its usual size
TEXT_SIZES = {"small": 9.0, "normal": 10.0, "large": 12.0, "larger": 14.0}  # points


class Tokens(Struct, frozen=True):
    """Colours by what they are for, as "#RRGGBB"."""

    name: str
    canvas: str  # behind slides
    surface: str  # panes, fields
    raised: str  # a chip, a hovered button
    text: str
    muted: str
    hairline: str
    accent: str
    on_accent: str
    accent_soft: str  # behind what is chosen
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return QColor(self.surface).lightness() < QColor(self.text).lightness()


LIGHT = Tokens(
    name="light",
    canvas="#F3F5F7",
    surface="#FFFFFF",
    raised="#EEF1F4",
    text="#131C26",
    muted="#57636F",
    hairline="#DCE2E7",
    accent="#0A6AA6",
    on_accent="#FFFFFF",
    accent_soft="#E1F0FA",
    good="#1B6B3A",
    good_soft="#E3F4E8",
    warn="#8A5200",
    warn_soft="#FCEFD8",
    bad="#A8201A",
    bad_soft="#FBE6E4",
)
DARK = Tokens(
    name="dark",
    canvas="#12171D",
    surface="#1A2129",
    raised="#252E38",
    text="#E7ECF1",
    muted="#9DABB8",
    hairline="#2E3944",
    accent="#62B5E8",
    on_accent="#0B141C",
    accent_soft="#16384E",
    good="#7FD39A",
    good_soft="#173524",
    warn="#F0B95B",
    warn_soft="#3D2D10",
    bad="#FF9C94",
    bad_soft="#46201E",
)
CONTRAST = Tokens(
    name="contrast",
    canvas="#000000",
    surface="#000000",
    raised="#1F1F1F",
    text="#FFFFFF",
    muted="#E0E0E0",
    hairline="#FFFFFF",
    accent="#FFE300",
    on_accent="#000000",
    accent_soft="#3A3400",
    good="#7CFF9B",
    good_soft="#000000",
    warn="#FFD75E",
    warn_soft="#000000",
    bad="#FF9A9A",
    bad_soft="#000000",
)
ALL_TOKENS = (LIGHT, DARK, CONTRAST)


def chosen_tokens(appearance: str) -> Tokens:
    """The colours for a choice of `settings.APPEARANCE`; "system" follows the desktop."""
    named = {tokens.name: tokens for tokens in ALL_TOKENS}
    if appearance in named:
        return named[appearance]
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and later
    if accessibility and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def make_palette(tokens: Tokens) -> QPalette:
    """The palette that Fusion draws with; `tokens_of` knows it again."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, color in (
        (roles.Window, tokens.canvas),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.raised),
        (roles.Text, tokens.text),
        (roles.PlaceholderText, tokens.muted),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.text),
        (roles.BrightText, tokens.bad),
        (roles.Mid, tokens.hairline),
        (roles.Midlight, tokens.hairline),
        (roles.Dark, tokens.hairline),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent),
        (roles.Accent, tokens.accent),
        (roles.Link, tokens.accent),
        (roles.LinkVisited, tokens.accent),
        (roles.ToolTipBase, tokens.text),
        (roles.ToolTipText, tokens.surface),
    ):
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """The colours that `palette` was made from; light ones for a palette of somebody else."""
    accent = palette.color(QPalette.ColorRole.Highlight).name().upper()  # a style sheet may change the ground
    return next((tokens for tokens in ALL_TOKENS if tokens.accent == accent), LIGHT)
