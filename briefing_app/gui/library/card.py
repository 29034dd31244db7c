"""What the card of a library slide says, in words: on the card what fits, in full for who points or listens."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from briefing_app.errors import BriefingError
from briefing_app.gui.badges import status_text
from briefing_app.gui.library.search import Found
from briefing_app.gui.library.showings import Showings
from briefing_app.gui.wording import minutes_text
from briefing_app.model.language import in_order, language
from briefing_app.model.slide import Status

translate = QCoreApplication.translate


class Card(Struct, frozen=True):
    """One slide. `others` are the further languages that it exists in."""

    found: Found
    title: str
    status: Status
    minutes: str = ""
    language: str = ""
    others: tuple[str, ...] = ()
    library: str = ""  # named where slides of several are shown together, if it is one of the user's
    shown: str = ""  # when it was shown last, and to whom
    facts: tuple[str, ...] = ()  # all that there is to say beside the title, in full

    @property
    def tip(self) -> str:
        """Everything, a line each."""
        return "\n".join(filter(None, (self.title, *self.facts, self.found.hit.snippet.text)))

    @property
    def spoken(self) -> str:
        """Everything but the words of the slide, in one breath."""
        return ", ".join((self.title, *self.facts))


class CardMaker:
    """Puts together what index, libraries and records of shows know. `several`: whether libraries are named."""

    def __init__(self, showings: Showings, tag: str) -> None:
        self._showings = showings
        self._tag = tag
        self.several = False

    @property
    def has_details(self) -> bool:
        """Whether cards have a line for library and showings."""
        return self.several or self._showings.is_any

    def card(self, found: Found) -> Card:
        """The card of one slide."""
        hit = found.hit
        status = Status(hit.status) if hit.status in list(Status) else Status.DRAFT
        minutes = minutes_text(hit.minutes) if hit.minutes else ""
        others = in_order({*_languages(found)} - {hit.language})
        shown = self._showings.of(found.library.name, hit.id)
        label = found.label if self.several else ""
        return Card(
            found,
            hit.title.text,
            status,
            minutes,
            "" if hit.language == self._tag else hit.language,
            tuple(others),
            label if found.is_own else "",
            self._showings.short(shown),
            tuple(filter(None, (
                " · ".join(filter(None, (minutes, status_text(status), language(hit.language).endonym))),
                _also(others),
                translate("LibraryCard", "In {0}").format(found.label) if label else "",
                *self._showings.lines(shown),
            ))),
        )  # fmt: skip


def used_in(found: Found) -> tuple[str, ...]:
    """A line that names the briefings of its library that have the slide; none for none."""
    from briefing_app.library.verify import outlines_with  # late: it is seldom asked

    try:
        outlines = outlines_with(found.library, found.hit.id)
    except BriefingError:
        return ()  # the slide itself says what is wrong with its library
    mine = [outline for outline in outlines if outline.language == found.hit.language] or outlines
    titles = " · ".join(dict.fromkeys(outline.title for outline in mine))
    return (translate("LibraryCard", "In the briefings: {0}").format(titles),) if titles else ()


def _languages(found: Found) -> tuple[str, ...]:
    """The languages that a slide exists in; a library that cannot be asked now is asked at the next look."""
    try:
        return found.library.languages(found.hit.id)
    except BriefingError:
        return ()


def _also(tags: Sequence[str]) -> str:
    """The other languages by their names."""
    names = " · ".join(language(tag).endonym for tag in tags)
    return translate("LibraryCard", "Also in {0}").format(names) if tags else ""
