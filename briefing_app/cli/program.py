"""All commands as one click program, each imported only when it is run."""

from collections.abc import Sequence
from importlib import import_module

import click

from briefing_app import __version__
from briefing_app.cli.complaints import INTERRUPTED, complain
from briefing_app.cli.table import COMMANDS
from briefing_app.cli.windows import OpenWindow, Present, Windows


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


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command, the window opens: briefing-app [FILE]",
)
@click.version_option(__version__, prog_name="briefing-app")
def _program() -> None:
    """Assemble, present and export briefings from a library of reviewed slides."""


def run_program(arguments: Sequence[str], open_window: OpenWindow, present: Present | None) -> int:
    """Run the command that `arguments` ask for; the exit code. Our own errors are raised."""
    try:
        result = _program.main(
            list(arguments), prog_name="briefing-app", standalone_mode=False, obj=Windows(open_window, present)
        )
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        complain(error.format_message(), _usage_hint(error))
        return error.exit_code
    return result if isinstance(result, int) else 0


def _usage_hint(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"Try: {context.command_path} --help" if context else ""
