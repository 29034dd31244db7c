"""What stands on every slide around its content: title, citations, footer, slide number, handling mark."""

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.layout.frame import FrameItem, StyledParagraph, TextItem
from briefing_app.layout.page import Page, on_grid, text_item
from briefing_app.layout.sizing import Fitted, Sizing, fit
from briefing_app.layout.text import SetText
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Run, Runs
from briefing_app.model.theme import Anchor, Placeholder

_AFTER_TITLE = 26.0
_BEFORE_CITATIONS = 16.0
_NO_TITLE_TOP = 48.0
_CITATIONS_SHARE = 0.35  # of the page's height at most
_ENLARGED = 0.55  # text is made larger than its style only where it fills no more than this
_SMALL_TITLE = 24.0  # rather than going below, a title takes more lines than its placeholder has
_TALLER_TITLE = 1.45
_SEPARATOR = "  ·  "
_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u2e80", "\ufaff"))
# Thai and Lao, Burmese, Khmer, Han and its neighbours: scripts that put no space between words


class Chrome(Struct, frozen=True):
    """The fixed parts of a page and the area they leave to the content."""

    title: TextItem | None
    foot: tuple[FrameItem, ...]
    area: Rect
    below_floor: bool = False

    @property
    def head(self) -> tuple[FrameItem, ...]:
        """The title, where there is one."""
        return (self.title,) if self.title else ()


def chrome(page: Page) -> Chrome:
    """The parts around the content of an ordinary slide, and the area in between."""
    title = fitted_title(page)
    foot = foot_items(page)
    top = _NO_TITLE_TOP
    if title is not None:
        placeholder = page.placeholder("title")
        top = on_grid(placeholder.rect.y + title.value.height + _AFTER_TITLE)
    item = _title_item(page, title.value) if title else None
    return Chrome(item, foot, area(page, top, foot), title is not None and title.sizing.below_floor)


def _title_item(page: Page, text: SetText) -> TextItem:
    placeholder = page.placeholder("title")
    rect = replace(placeholder.rect, height=max(placeholder.rect.height, text.height))
    return text_item(text, rect, name="Title", placeholder=placeholder)


def fitted_title(page: Page, *, up: int = 0, rect: Rect | None = None) -> Fitted[SetText] | None:
    """The title in its placeholder (or `rect`), without a widow; None without a title."""
    if not page.slide.plain_title.strip():
        return None
    placeholder = page.placeholder("title")
    fitted = fitted_text(page, page.slide.title, placeholder, up=up, rect=rect, balanced=True)
    if rect is None and fitted.value.paragraphs[0].size < _SMALL_TITLE < placeholder.style.level(0).size:
        taller = replace(placeholder.rect, height=placeholder.rect.height * _TALLER_TITLE)
        return fitted_text(page, page.slide.title, placeholder, rect=taller, balanced=True)
    return fitted


def fitted_text(
    page: Page,
    runs: Runs,
    placeholder: Placeholder,
    *,
    up: int = 0,
    rect: Rect | None = None,
    balanced: bool = False,
) -> Fitted[SetText]:
    """One paragraph at the largest size at which it fits its box and no word of it must be broken."""
    box = rect or placeholder.rect
    style = placeholder.style.level(0)

    def build(sizing: Sizing) -> SetText:
        paragraph = page.styler.paragraph(runs, style, sizing(style.size), align=placeholder.style.align)
        return page.set((paragraph,), box.width, balanced=balanced)

    def fits(text: SetText, sizing: Sizing) -> bool:
        broken_word = sizing(style.size) > page.theme.floor and breaks_word(text)
        share = _ENLARGED if sizing.steps < 0 else 1.0
        return text.height <= box.height * share + 0.01 and not broken_word

    return fit(page.theme, build, fits, up=up)


def breaks_word(text: SetText) -> bool:
    """Whether a line ends inside a word of a script that has spaces."""
    return any(
        _is_inside_word(paragraph, line.end)
        for paragraph, lines in zip(text.paragraphs, text.broken, strict=True)
        for line in lines[:-1]
    )


def _is_inside_word(paragraph: StyledParagraph, at: int) -> bool:
    text = paragraph.text
    return 0 < at < len(text) and _is_letter(text[at - 1]) and _is_letter(text[at])


def _is_letter(char: str) -> bool:
    return char.isalnum() and not any(first <= char <= last for first, last in _UNSPACED)


def area(page: Page, top: float, foot: tuple[FrameItem, ...]) -> Rect:
    """The content's area: between the margins, from `top` to above the citations."""
    margin = page.theme.margin
    bottom = _bottom(page, foot)
    return Rect(margin, top, page.theme.page.width - 2 * margin, max(1.0, bottom - top))


def _bottom(page: Page, foot: tuple[FrameItem, ...]) -> float:
    citations = [item for item in foot if item.placeholder and item.placeholder.name == "citations"]
    if citations:
        return citations[0].rect.y - _BEFORE_CITATIONS
    footer = page.layout.placeholder("footer")
    return footer.rect.y - 24.0 if footer else page.theme.page.height - page.theme.margin


def foot_items(page: Page) -> tuple[FrameItem, ...]:
    """Citations, footer, slide number and handling mark, as far as there are any."""
    items = (
        _citations(page),
        _line(page, "footer", "Footer", page.context.footer),
        slide_number(page),
        _line(page, "handling", "Handling mark", page.context.handling),
        _line(page, "handling-cover", "Handling mark", page.context.handling),
    )
    return tuple(item for item in items if item is not None)


def slide_number(page: Page) -> TextItem | None:
    """The slide's number, where its layout has a place for it."""
    return _line(page, "number", "Slide number", str(page.context.number))


def _citations(page: Page) -> TextItem | None:
    """The line of sources, if there are any; it grows upwards where one or two lines are not enough."""
    placeholder = page.layout.placeholder("citations")
    if not page.citations or placeholder is None:
        return None
    runs = (Run(_SEPARATOR.join(page.citations)),)
    tallest = page.theme.page.height * _CITATIONS_SHARE
    grown = Rect(placeholder.rect.x, placeholder.rect.bottom - tallest, placeholder.rect.width, tallest)
    text = fitted_text(page, runs, placeholder, rect=grown).value
    height = max(placeholder.rect.height, text.height)
    rect = Rect(grown.x, placeholder.rect.bottom - height, grown.width, height)
    return text_item(text, rect, name="Sources", placeholder=placeholder, anchor=Anchor.BOTTOM)


def _line(page: Page, placeholder_name: str, name: str, text: str) -> TextItem | None:
    """One line of text in its placeholder; None without either."""
    placeholder = page.layout.placeholder(placeholder_name)
    if not text or placeholder is None:
        return None
    fitted = fitted_text(page, (Run(" ".join(text.split())),), placeholder)
    return text_item(fitted.value, placeholder.rect, name=name, placeholder=placeholder)
