"""The exceptions of the application, one tree.

    BriefingError
    ├── UsageError          the request itself is wrong                     exit 2
    ├── ReadError           something cannot be read                        exit 3
    │   └── FormatError     it can be read, but is not what it should be
    ├── WriteError          something cannot be written                     exit 4
    │   └── ConflictError   the target changed since it was loaded
    └── RefusedError        refused for safety                              exit 5
        └── LimitError      the input is larger or deeper than is allowed

`str(error)` is one sentence for the user that names the place; `error.hint` says what to do. Both are English;
`error.message` and `error.hint` are phrases, which windows show in their own language.
Raise one only when no result is possible; otherwise return the result with Diagnostics.
"""

import re
from typing import ClassVar

from briefing_app.phrases import NOTHING, Phrase

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
_LONGEST = 1_000  # characters


def in_one_line(text: str) -> str:
    """`text` fit for a message: what could command a terminal or turn words around is a space, and it ends.

    Messages quote files of strangers.
    """
    plain = _UNSEEN.sub(" ", text)
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


class BriefingError(Exception):
    """Base of all errors a user may meet."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: Phrase, hint: Phrase = NOTHING) -> None:
        super().__init__(in_one_line(message))
        self.message = message
        self.hint = hint


class UsageError(BriefingError):
    """The request itself is wrong: an unknown name, a missing argument."""

    exit_code = 2


class ReadError(BriefingError):
    """A file or folder cannot be read."""

    exit_code = 3


class FormatError(ReadError):
    """A file was read, but is not in the format it should be."""


class WriteError(BriefingError):
    """A file cannot be written; the old one is untouched."""

    exit_code = 4


class ConflictError(WriteError):
    """The target is not the file that was loaded; nothing was written."""


class RefusedError(BriefingError):
    """Refused for the safety of the user or of the people spoken about."""

    exit_code = 5


class LimitError(RefusedError):
    """The input is larger, deeper or more numerous than is allowed."""
