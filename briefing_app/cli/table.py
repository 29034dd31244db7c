"""The commands there are. To add one, write its module with a click command `command`, and name it here."""

COMMANDS: dict[str, str] = {
    "new": "briefing_app.cli.new",
    "export": "briefing_app.cli.export",
    "check": "briefing_app.cli.check",
    "doctor": "briefing_app.cli.doctor",
}
