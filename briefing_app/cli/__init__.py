"""The command line: a table of commands, one module each, and one place where errors become exit codes.

Data goes to stdout, messages to stderr. Exit codes: 0 ok, 1 findings, 2 usage, 3 cannot read, 4 cannot write,
5 refused for safety; beyond these 70 for a fault of the application itself and 130 when interrupted.
"""

from briefing_app.cli.main import main
from briefing_app.cli.table import COMMANDS

__all__ = ["COMMANDS", "main"]
