"""The report of an import: what could not be kept, each with the slide it was on."""

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.phrases import NOTHING, Phrase

MOST_FINDINGS = 1_000
_LONGEST = 2_000  # characters of foreign text in one message


class Report:
    """Collects findings about one file; equal ones on one slide count once."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._slide: str | None = None
        self._found: dict[Diagnostic, None] = {}
        self._dropped = 0

    def on_slide(self, number: int | None) -> None:
        """From here on findings are about slide `number`; None: about the deck."""
        self._slide = None if number is None else str(number)

    def not_kept(self, what: Phrase, hint: Phrase = NOTHING, *, of_deck: bool = False) -> None:
        """Something has no place in a Markdown slide; `of_deck` says it once for all slides."""
        slide, self._slide = self._slide, None if of_deck else self._slide
        self._add("import-not-kept", Severity.INFO, Phrase("Not kept: {0}", what), hint)
        self._slide = slide

    def changed(self, what: Phrase) -> None:
        """Something is kept in another form."""
        self._add("import-changed", Severity.INFO, what, NOTHING)

    def broken(self, what: Phrase, hint: Phrase = NOTHING) -> None:
        """Something could not be read."""
        self._add("import-broken", Severity.WARNING, what, hint)

    def result(self) -> tuple[Diagnostic, ...]:
        """All findings in the order they were made."""
        found = list(self._found)
        if self._dropped:
            message = Phrase("{0} more findings are not listed.", self._dropped)
            found.append(Diagnostic("more-findings", Severity.INFO, message, Where(self._path)))
        return tuple(found)

    def _add(self, code: str, severity: Severity, message: Phrase, hint: Phrase) -> None:
        if len(self._found) >= MOST_FINDINGS:
            self._dropped += 1
            return
        text = Phrase("Slide {0}. {1}", self._slide, message) if self._slide else message
        self._found[Diagnostic(code, severity, text, Where(self._path, None, self._slide), hint)] = None
