"""Between marks and runs: pieces of text with the styles that start and end at them."""

from collections.abc import Iterable

from msgspec.structs import replace

from briefing_app.model.text import Baseline, Citation, Run, Runs


class Piece:
    """A stretch of text, or a mark that switches a style; an unused mark is text."""

    __slots__ = ("citations", "code", "ends", "link", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[tuple[str, str]] = []  # (style, value) from here on
        self.ends: list[str] = []  # styles that end here
        self.code = False
        self.link: str | None = None  # of an address that links to itself
        self.citations: tuple[Citation, ...] = ()


_PLAIN = frozenset({"bold", "_bold", "italic", "_italic", "strike", "sup", "sub", "<sup>", "<sub>"})


class _Style:
    """The styles that are on at a place; of links and languages the innermost counts."""

    def __init__(self, language: str) -> None:
        self._slide_language = language
        self._on: set[str] = set()
        self._values: dict[str, list[str]] = {"link": [], "language": []}

    def leave(self, styles: list[str]) -> None:
        for style in styles:
            if style in _PLAIN:
                self._on.discard(style)
            else:
                self._values[style].pop()

    def enter(self, styles: list[tuple[str, str]]) -> None:
        for style, value in reversed(styles):  # a mark's later partner lies further out
            if style in _PLAIN:
                self._on.add(style)
            else:
                self._values[style].append(value)

    def run(self, piece: Piece) -> Run:
        """An empty run in these styles and the piece's own."""
        on, links, languages = self._on, self._values["link"], self._values["language"]
        language = languages[-1] if languages else None
        return Run(
            "",
            bold="bold" in on or "_bold" in on,
            italic="italic" in on or "_italic" in on,
            strike="strike" in on,
            code=piece.code,
            baseline=_baseline(on),
            link=links[-1] if links else piece.link,
            language=None if language == self._slide_language else language,
            citations=piece.citations,
        )


def _baseline(on: set[str]) -> Baseline:
    if "sub" in on or "<sub>" in on:
        return Baseline.SUBSCRIPT
    return Baseline.SUPERSCRIPT if "sup" in on or "<sup>" in on else Baseline.NORMAL


def runs_of(pieces: list[Piece], language: str) -> Runs:
    """Carry the styles along the pieces."""
    style, plain = _Style(language), Run("")
    result: list[tuple[Run, list[str]]] = []
    for piece in pieces:
        if piece.ends:
            style.leave(piece.ends)
            plain = style.run(Piece(""))
        if piece.text or piece.citations:
            special = piece.code or piece.link or piece.citations
            _append(result, style.run(piece) if special else plain, piece.text)
        if piece.starts:
            style.enter(piece.starts)
            plain = style.run(Piece(""))
    return tuple(replace(style, text="".join(texts)) for style, texts in result)


def joined(runs: Iterable[Run]) -> Runs:
    """Join neighbours of one style, leave out empty runs: of all equal-looking rows the shortest."""
    result: list[tuple[Run, list[str]]] = []
    for run in runs:
        if run.text or run.citations:
            _append(result, replace(run, text=""), run.text)
    return tuple(replace(style, text="".join(texts)) for style, texts in result)


def _append(result: list[tuple[Run, list[str]]], style: Run, text: str) -> None:
    """Add text to a row of (run without text, its texts); texts are joined once, in the end."""
    if result and not style.citations and result[-1][0] == style:
        result[-1][1].append(text)
    else:
        result.append((style, [text]))
