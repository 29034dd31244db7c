"""The commands there are. To add one, write its module with a click command `command`, and name it here."""

COMMANDS: dict[str, str] = {
    "new": "briefing_app.cli.new",
    "export": "briefing_app.cli.export",
    "search": "briefing_app.cli.search",
    "check": "briefing_app.cli.check",
    "library": "briefing_app.cli.library",
    "present": "briefing_app.cli.present",
    "agenda": "briefing_app.cli.agenda",
    "import": "briefing_app.cli.import_",
    "doctor": "briefing_app.cli.doctor",
}
