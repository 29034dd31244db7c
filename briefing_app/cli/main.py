"""Runs a command and turns whatever goes wrong into one sentence and an exit code.

The library that reads arguments takes longer to import than a search takes. So what can be understood without
it, is: a window to open, a search that is asked for plainly.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from briefing_app.cli.complaints import INTERRUPTED, complain
from briefing_app.cli.search_request import read_request
from briefing_app.cli.table import COMMANDS
from briefing_app.errors import BriefingError, UsageError
from briefing_app.phrases import Phrase

TYPE_CHECKING = False  # for type checkers; `typing` is not imported for this alone
if TYPE_CHECKING:
    from briefing_app.cli.windows import OpenWindow, Present

_FAULT = 70  # EX_SOFTWARE of sysexits.h


def main(arguments: Sequence[str], *, open_window: "OpenWindow", present: "Present | None" = None) -> int:
    """Run the command line; the exit code. Never raises but for SystemExit of the interpreter itself."""
    try:
        code = _run(list(arguments), open_window, present)
        sys.stdout.flush()  # here, where a broken pipe is still expected
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return 0
    except BriefingError as error:
        complain(str(error), error.hint)
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the last resort: a user gets a sentence, the trace goes to a file
        from briefing_app.cli.crashes import report_crash  # late: it can write files

        complain(*report_crash(error))
        return _FAULT
    return code


def _run(arguments: list[str], open_window: "OpenWindow", present: "Present | None") -> int:
    if _opens_window(arguments):
        return open_window(Path(arguments[0]) if arguments else None)
    request = read_request(arguments[1:]) if arguments[0] == "search" else None
    if request is not None:
        from briefing_app.cli.searching import search

        return search(request)
    from briefing_app.cli.program import run_program  # late: all the other commands need it

    return run_program(arguments, open_window, present)


def _opens_window(arguments: list[str]) -> bool:
    """Whether the arguments are none or a file to open. Raises UsageError for a command that there is not."""
    if not arguments:
        return True
    first = arguments[0]
    if first.startswith("-") or first in COMMANDS:
        return False
    if len(arguments) == 1 and (Path(first).exists() or Path(first).suffix or "/" in first):
        return True
    import difflib

    close = difflib.get_close_matches(first, COMMANDS, n=1)
    hint = Phrase("Did you mean “{0}”?", close[0]) if close else Phrase("Try: briefing-app --help")
    raise UsageError(Phrase("There is no command “{0}”.", first), hint)


def _silence_stdout() -> None:
    """Nobody reads any more: keep the interpreter from complaining about it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
