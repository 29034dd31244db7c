"""Runs a command and turns whatever goes wrong into one sentence and an exit code."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from briefing_app import __version__
from briefing_app.cli.table import COMMANDS
from briefing_app.cli.windows import OpenWindow, Present, Windows
from briefing_app.errors import BriefingError

_FAULT = 70  # EX_SOFTWARE of sysexits.h
_INTERRUPTED = 130  # 128 + SIGINT, as shells have it


class _Commands(click.Group):
    """Finds commands in the table and imports only the one that is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command = import_module(COMMANDS[cmd_name]).command
        assert isinstance(command, click.Command)  # noqa: S101 - the table's own promise
        return command


@click.command("open", hidden=True)
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def _open(windows: Windows, file: Path | None) -> int:
    return windows.open(file)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command, the window opens: briefing-app [FILE]",
)
@click.version_option(__version__, prog_name="briefing-app")
def _program() -> None:
    """Assemble, present and export briefings from a library of reviewed slides."""


def main(arguments: Sequence[str], *, open_window: OpenWindow, present: Present | None = None) -> int:
    """Run the command line; the exit code. Never raises but for SystemExit of the interpreter itself."""
    try:
        return _run(list(arguments), Windows(open_window, present))
    except click.Abort:
        return _INTERRUPTED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return 0
    except click.ClickException as error:
        _complain(error.format_message(), _usage_hint(error))
        return error.exit_code
    except BriefingError as error:
        _complain(str(error), error.hint)
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the last resort: a user gets a sentence, the trace goes to a file
        from briefing_app.cli.crashes import report_crash  # late: it can write files

        _complain(*report_crash(error))
        return _FAULT


def _run(arguments: list[str], windows: Windows) -> int:
    command: click.Command = _program
    if _opens_window(arguments):
        command = _open
    result = command.main(arguments, prog_name="briefing-app", standalone_mode=False, obj=windows)
    sys.stdout.flush()  # here, where a broken pipe is still expected
    return result if isinstance(result, int) else 0


def _opens_window(arguments: list[str]) -> bool:
    """Whether the arguments are none or a file to open."""
    if not arguments:
        return True
    first = arguments[0]
    if first.startswith("-") or first in COMMANDS:
        return False
    if len(arguments) == 1 and (Path(first).exists() or Path(first).suffix or "/" in first):
        return True
    import difflib

    close = difflib.get_close_matches(first, COMMANDS, n=1)
    hint = f"Did you mean “{close[0]}”?" if close else "Try: briefing-app --help"
    raise click.UsageError(f"There is no command “{first}”. {hint}")


def _usage_hint(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"Try: {context.command_path} --help" if context else ""


def _complain(message: str, hint: str) -> None:
    sentence = " ".join(f"{message} {hint}".split())
    try:
        print(f"briefing-app: {sentence}", file=sys.stderr, flush=True)  # noqa: T201 - what this is for
    except BrokenPipeError:
        return


def _silence_stdout() -> None:
    """Nobody reads any more: keep the interpreter from complaining about it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
