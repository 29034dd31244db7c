"""Foreign Markdown decks → slides of a library, with a report of what could not be kept.

Words are always kept: hidden comments become notes, captions stay, what has no counterpart stays as text. What
is dropped is styling (classes, directives, sizes), and each of those is said with its line.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from briefing_app import limits
from briefing_app.errors import BriefingError, LimitError, ReadError
from briefing_app.importing.dialects import Dialect, ForeignDeck, ForeignSlide, Line, read_deck, starts_notes
from briefing_app.importing.imported import Imported, ImportedSlide, read_text, slug, unique
from briefing_app.phrases import Phrase
from briefing_app.reader import parse_slide
from briefing_app.reader.blocks import heading
from briefing_app.reader.findings import Findings
from briefing_app.reader.inline_format import escaped
from briefing_app.storage import MediaStore

_PICTURE = re.compile(r"!\[((?:[^\[\]\\]|\\.)*)\]\(([^()\s\"]+)((?:[ \t]+\"[^\"]*\")?)\)(\{[^{}]*\})?")
_DIRECTIVE = re.compile(r"\s*(?:\.(?:slide|element)\b|fit\b|[$_]?[A-Za-z][\w-]*:\s)")
_PROPERTY = re.compile(r"([a-z][a-z-]*):[ \t]*(.*)")
_CLASSED = re.compile(r"\.[A-Za-z][\w.-]{0,60}\[([^\[\]]*)\]")
_KEYWORDS = re.compile(
    r"(?:^|[ ])(?:bg|fit|contain|cover|auto|left|right|vertical|(?:w|h|width|height):\S+)(?=[ ]|$)"
)
_ATTRIBUTES = re.compile(r"[ \t]*\{[^{}]*\}[ \t]*$")


def import_markdown(path: Path, dialect: Dialect | None = None) -> Imported:
    """Read a Markdown deck and the pictures beside it. Raises ReadError, LimitError."""
    return imported_deck(read_text(path, limits.MARKDOWN_FILE * 16), path, dialect)


def imported_deck(text: str, path: Path, dialect: Dialect | None = None) -> Imported:
    """Make slides of a deck's text; pictures are looked for beside `path`. Never raises."""
    return _Importer(read_deck(text, dialect), path).imported()


MOST_SLIDES = 5_000


class _Importer:
    """Makes slides of one deck."""

    def __init__(self, deck: ForeignDeck, path: Path) -> None:
        self._deck = deck
        self._folder = path.parent
        self._fallback = path.stem
        self._findings = Findings(str(path))
        self._media: dict[str, bytes] = {}
        self._media_of: dict[str, str] = {}

    def imported(self) -> Imported:
        """The whole deck."""
        texts = [*self._title_slide()]
        foreign = self._deck.slides
        if len(foreign) > MOST_SLIDES:
            message = Phrase("The deck has {0} slides; only {1} are imported.", len(foreign), MOST_SLIDES)
            line = foreign[MOST_SLIDES].lines[0].number
            self._findings.error(
                "import-too-many", message, line, Phrase("Divide the file and import the rest.")
            )
        texts += [_SlideImporter(slide, self._deck.dialect, self).text() for slide in foreign[:MOST_SLIDES]]
        slides: list[ImportedSlide] = []
        for number, text in enumerate((text for text in texts if text.strip()), 1):
            title = parse_slide(text).slide.plain_title
            slides.append(ImportedSlide(f"{number:02}-{slug(title, 'slide')}", text))
        return Imported(tuple(slides), self._media, self._findings.result())

    @property
    def findings(self) -> Findings:
        """Where the report goes."""
        return self._findings

    def dropped(self, what: str | Phrase, line: int) -> None:
        """Report styling that has no counterpart here."""
        self._findings.info(
            "import-not-kept", Phrase("Not kept: {0}", what if isinstance(what, Phrase) else what[:500]), line
        )

    def _title_slide(self) -> Iterator[str]:
        """The slide that pandoc makes of title, subtitle, author and date; other dialects do not show them."""
        front, values = self._deck.front, self._deck.values
        if front.problem:
            self._findings.error("front-matter", front.problem, front.problem_line)
        for key, value in front.values.items():
            shown = self._deck.dialect is Dialect.PANDOC and key in {"title", "subtitle", "author", "date"}
            if not shown and key not in {"marp", "slide-level", "headingDivider"}:
                self.dropped(f"{key}: {value}", front.key_lines.get(key, 1))
        if self._deck.dialect is not Dialect.PANDOC or not values.get("title"):
            return
        lines = [f"# {escaped(str(values['title']))}"]
        for key in ("subtitle", "author", "date"):
            value = values.get(key)
            items = value if isinstance(value, list) else [value] if value else []
            lines += [escaped(str(item)) for item in items]
        yield "---\nlayout: title\n---\n" + "\n\n".join(lines) + "\n"

    def picture(self, source: str, line: int) -> str:
        """Take a picture along; its path in the slide. What cannot be taken keeps its path and is reported."""
        if source in self._media_of:
            return self._media_of[source]
        target = source
        place = PurePosixPath(source)
        if re.match(r"[A-Za-z][\w+.-]*:|[/\\]|//", source) or ".." in place.parts:
            message = Phrase("The picture {0} lies outside the deck's folder and is not copied.", source[:60])
            self._findings.warning(
                "import-picture", message, line, Phrase("Copy it beside the deck and import again.")
            )
        else:
            try:
                data = self._picture_bytes(place)
                MediaStore().add(data, place.suffix)
                name = slug(place.stem, "picture")
                target = "media/" + unique(name, place.suffix.lower(), (Path(p).name for p in self._media))
                self._media[target] = data
            except BriefingError as error:
                self._findings.warning("import-picture", error.message, line, error.hint)
        self._media_of[source] = target
        return target

    def _picture_bytes(self, place: PurePosixPath) -> bytes:
        path = self._folder / place
        try:
            if not path.resolve().is_relative_to(self._folder.resolve()):
                raise ReadError(
                    Phrase("The picture {0} lies outside the deck's folder and is not copied.", place)
                )
            if path.exists() and not path.is_file():  # a pipe would keep the reader waiting for ever
                raise ReadError(Phrase("The picture {0} is not a file.", place))
            with path.open("rb") as file:
                data = file.read(limits.PICTURE_FILE + 1)
        except OSError as error:
            raise ReadError(Phrase("The picture {0} cannot be read ({1}).", place, error.strerror)) from error
        except ValueError as error:  # a NUL in the name
            raise ReadError(Phrase("The picture {0} cannot have this name.", place)) from error
        if len(data) > limits.PICTURE_FILE:
            raise LimitError(Phrase("The picture {0} is too large.", place))
        return data


class _SlideImporter:
    """Makes one slide's text."""

    def __init__(self, slide: ForeignSlide, dialect: Dialect, deck: _Importer) -> None:
        self._slide = slide
        self._dialect = dialect
        self._deck = deck
        self._layout = "section" if slide.is_section else ""
        self._has_title = False
        self._body: list[str] = []
        self._notes: list[str] = []
        self._divs: list[str] = []
        self._open_notes = 0

    def text(self) -> str:
        """The slide as Markdown of ours."""
        lines = self._without_comments(self._without_properties(self._slide.lines))
        in_notes = False
        for line in lines:
            if not in_notes and not line.is_code and starts_notes(line.text, self._dialect):
                in_notes = True
                rest = line.text.partition(":")[2].strip(" \t")
                self._notes += [rest] if rest else []
            elif in_notes or self._open_notes:
                self._add_to_notes(line)
            else:
                self._add_to_body(line)
        head = f"---\nlayout: {self._layout}\n---\n" if self._layout else ""
        body = "\n".join(self._body).strip("\n")
        notes = "\n".join(self._notes).strip("\n")
        return head + body + "\n" + (f"\n::: notes\n{notes}\n:::\n" if notes else "")

    def _without_properties(self, lines: Sequence[Line]) -> list[Line]:
        """Take remark's `class: center` lines off the top of the slide."""
        rest = list(lines)
        while self._dialect is Dialect.REMARK and rest:
            match = _PROPERTY.fullmatch(rest[0].text)
            if match is None and rest[0].text.strip(" \t"):
                break
            if match:
                centred = match[1] == "class" and "middle" in match[2]
                self._layout = "section" if centred and not self._layout else self._layout
                self._deck.dropped(rest[0].text, rest[0].number)
            rest.pop(0)
        return rest

    def _without_comments(self, lines: Sequence[Line]) -> Iterator[Line]:
        """Take comments out: directives are reported, others become notes."""
        comment: list[str] | None = None
        for line in lines:
            if line.is_code and comment is None:
                yield line
                continue
            text, kept = line.text, ""
            while text:
                mark = "<!--" if comment is None else "-->"
                before, found, text = text.partition(mark)
                if comment is None:
                    kept += before
                    comment = [] if found else None
                else:
                    comment.append(before)
                    if found:
                        self._comment("\n".join(comment), line.number)
                        comment = None
            if comment is not None and not line.text:
                comment.append("")
            if kept.strip(" \t") or not line.text.strip(" \t"):
                yield Line(line.number, kept.rstrip(" \t") if kept != line.text else kept)
        if comment:
            self._notes += comment

    def _comment(self, text: str, number: int) -> None:
        if not _DIRECTIVE.match(text):
            self._notes += [*text.strip().split("\n"), ""]
            return
        if re.search(r"class:.*\blead\b", text):
            self._layout = self._layout or "section"
        self._deck.dropped(" ".join(text.split()), number)

    def _add_to_notes(self, line: Line) -> None:
        if not line.is_code and line.text.startswith(":::"):
            self._div(line)
        else:
            self._notes.append(line.text)

    def _add_to_body(self, line: Line) -> None:
        text = line.text
        found = None if line.is_code else heading(text)
        if line.is_code or len(text) > limits.MARKDOWN_LINE:  # a line too long is marked when it is shown
            self._body.append(text)
        elif text.startswith(":::"):
            self._div(line)
        elif self._dialect is Dialect.REMARK and text.strip(" \t") == "--":
            self._body += ["", ". . .", ""]
        elif found:
            self._heading(*found, line.number)
        else:
            self._text(text, line.number)

    def _heading(self, level: int, text: str, number: int) -> None:
        attributes = _ATTRIBUTES.search(text)
        if attributes and not re.match(r"[ \t]*\{lang=", attributes[0]):
            self._deck.dropped(attributes[0].strip(), number)
            text = text[: attributes.start()]
        mark = "#" if not self._has_title else "#" * max(level, 3)
        self._has_title = True
        self._text(f"{mark} {text}", number)

    def _div(self, line: Line) -> None:
        name = line.text.strip(":{} \t").strip()  # a rare white space alone names nothing either
        if not name:
            if self._divs:
                self._open_notes -= self._divs.pop() == "notes"
            return
        first = name.split()[0].lstrip(".")
        self._divs.append(first)
        self._open_notes += first == "notes"
        if first == "column":
            self._body += ["", "##", ""]
            if name.strip(".") != first:
                self._deck.dropped(line.text, line.number)
        elif first not in {"notes", "columns"}:
            self._deck.dropped(line.text, line.number)

    def _text(self, text: str, number: int) -> None:
        if self._dialect is Dialect.REMARK:
            text = _CLASSED.sub(r"\1", text)
        pictures: list[str] = []

        def take(match: re.Match[str]) -> str:
            pictures.append(self._picture(match, number))
            return ""

        rest = _PICTURE.sub(take, text)
        if rest.strip(" \t#") or not pictures:
            self._body.append(rest if pictures else text)
        for picture in pictures:
            self._body += ["", picture, ""]

    def _picture(self, match: re.Match[str], number: int) -> str:
        alt = match[1]
        if self._dialect is Dialect.MARP:
            words = _KEYWORDS.sub("", alt).strip(" ")
            if words != alt:
                self._deck.dropped(Phrase("picture keywords in “{0}”", alt[:500]), number)
            alt = words
        if match[4]:
            self._deck.dropped(Phrase("picture attributes {0}", match[4][:500]), number)
        path = self._deck.picture(match[2], number)
        return f"![{alt}]({path}{match[3]})"
