"""Collects what a reader has to say about one text, so that parsing functions need not pass lists around."""

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.phrases import NOTHING, Phrase

MOST_FINDINGS = 200  # a hostile text must not drown the user (or the memory) in messages


class Findings:
    """The Diagnostics of one text, each with the text's path and a line of it."""

    def __init__(self, path: str | None = None, slide: str | None = None) -> None:
        self._path = path
        self._slide = slide or None
        self._items: list[Diagnostic] = []
        self._dropped = 0

    def error(self, code: str, message: Phrase, line: int, hint: Phrase = NOTHING) -> None:
        """Note something that keeps content from being shown as meant."""
        self._add(Severity.ERROR, code, message, line, hint)

    def warning(self, code: str, message: Phrase, line: int, hint: Phrase = NOTHING) -> None:
        """Note something that is shown, but perhaps not as meant."""
        self._add(Severity.WARNING, code, message, line, hint)

    def info(self, code: str, message: Phrase, line: int, hint: Phrase = NOTHING) -> None:
        """Note something harmless that the author may want to know."""
        self._add(Severity.INFO, code, message, line, hint)

    def result(self) -> tuple[Diagnostic, ...]:
        """All findings, ordered by line."""
        if not self._items:
            return ()
        found = sorted(self._items, key=lambda item: item.where.line or 0)
        if self._dropped:
            place = Where(self._path, found[-1].where.line, self._slide)
            message = Phrase("{0} more findings are not listed.", self._dropped)
            found.append(Diagnostic("more-findings", Severity.INFO, message, place))
        return tuple(found)

    def _add(self, severity: Severity, code: str, message: Phrase, line: int, hint: Phrase) -> None:
        if len(self._items) >= MOST_FINDINGS:
            self._dropped += 1
            return
        place = Where(self._path, line, self._slide)
        self._items.append(Diagnostic(code, severity, message, place, hint))
