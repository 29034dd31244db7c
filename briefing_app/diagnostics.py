"""Problems as values: returned beside a result, never raised, never swallowed."""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.errors import in_one_line
from briefing_app.phrases import NOTHING, Phrase


class Severity(StrEnum):
    """How much a finding matters, worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Where(Struct, frozen=True):
    """A place: a file, a line in it (from 1), the slide's id or number in the deck."""

    path: str | None = None
    line: int | None = None
    slide: str | None = None

    def __str__(self) -> str:
        """`path:line` as compilers write it, else the slide."""
        if self.path is None:
            return f"slide {self.slide}" if self.slide else ""
        return self.path if self.line is None else f"{self.path}:{self.line}"


class Diagnostic(Struct, frozen=True):
    """One finding: what is wrong, where, and what to do about it.

    `code` is a stable kebab-case name (`picture-missing`), for filters and tests. `message` and `hint` are
    English texts; windows show them in their own language.
    """

    code: str
    severity: Severity
    message: Phrase
    where: Where = Where()
    hint: Phrase = NOTHING

    def at(self, **place: str | int | None) -> "Diagnostic":
        """The same finding with parts of its place filled in, where they were unknown."""
        known = {k: v for k, v in place.items() if getattr(self.where, k) is None}
        return replace(self, where=replace(self.where, **known))

    def __str__(self) -> str:
        """One line, as the command line prints it."""
        place = f"{self.where}: " if str(self.where) else ""
        hint = f" ({in_one_line(self.hint)})" if self.hint else ""
        return f"{in_one_line(place)}{self.severity}: {in_one_line(self.message)}{hint}"


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of `diagnostics` is an error."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
