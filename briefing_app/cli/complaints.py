"""How the command line says that something went wrong."""

import sys

INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def complain(message: str, hint: str) -> None:
    """Say it on stderr, in one line."""
    sentence = " ".join(f"{message} {hint}".split())
    try:
        print(f"briefing-app: {sentence}", file=sys.stderr, flush=True)  # noqa: T201 - what this is for
    except BrokenPipeError:
        return
