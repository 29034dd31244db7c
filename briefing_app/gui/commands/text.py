"""Formatting of the text that is being edited, on the slide or in the notes."""

from briefing_app.gui.commands.host import Host


class TextCommands:
    """The Text menu."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def bold(self) -> None:
        """Bold on or off."""
        self._toggle("bold")

    def italic(self) -> None:
        """Italic on or off."""
        self._toggle("italic")

    def strike(self) -> None:
        """Struck through or not."""
        self._toggle("strike")

    def bullets(self) -> None:
        """A list with bullets, or no list."""
        self._toggle("bullets")

    def numbers(self) -> None:
        """A list with numbers, or no list."""
        self._toggle("numbers")

    def _toggle(self, style: str) -> None:
        editor = self._host.open_workspace.text_editor()
        if editor is not None:
            editor.toggle(style)
