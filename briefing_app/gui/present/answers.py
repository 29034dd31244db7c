"""Slides of the library for a question from the room: by the search index, by their ids while there is none."""

import datetime
import logging
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing_app.errors import BriefingError, ReadError
from briefing_app.gui.frames import Sheet
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.present.chooser import Card
from briefing_app.gui.present.talk import Talk
from briefing_app.library.index.refresh import Refreshed, refresh
from briefing_app.library.index.schema import index_path
from briefing_app.library.index.search import LibraryIndex
from briefing_app.library.library import Libraries, Library
from briefing_app.phrases import Phrase

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_SHOWN = 24


class AnswerFinder(QObject):
    """Searches all libraries. `found` brings the cards for what was typed last."""

    found = Signal(object)  # list[Card]

    def __init__(
        self, talk: Talk, libraries: Sequence[Library], jobs: JobRunner, cache: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._talk, self._libraries, self._jobs, self._cache = talk, Libraries(libraries), jobs, cache
        self._asked: tuple[str, str] = ("", "en")
        self._is_fresh = False

    def library(self, name: str) -> Library:
        """The library that is called so. Raises ReadError for one that is not open."""
        found = self._libraries.labels.get(name)
        if found is None:
            raise ReadError(
                Phrase("The library “{0}” is not open.", name), Phrase("Open it, then search again.")
            )
        return found

    def search(self, text: str, language: str) -> None:
        """Find slides, preferably in `language`; the first time the indexes are brought up to date as well."""
        self._asked = text, language
        if not self._is_fresh:
            self._is_fresh = True
            for library in self._libraries:
                self._refresh(library)
        self._answer()

    def _answer(self) -> None:
        text, language = self._asked
        labels = self._libraries.labels
        cards = [card for label in labels for card in self._cards(label, labels[label], text, language)]
        self.found.emit(cards[:_SHOWN])

    def _cards(self, label: str, library: Library, text: str, language: str) -> Iterator[Card]:
        """One card a slide: the variants of a slide are one answer."""
        of_several = f" · {label}" if len(self._libraries) > 1 else ""
        for slide_id, title in dict(self._hits(library, text, language)).items():
            yield Card(
                title=title,
                number=0,
                place=(label, slide_id),
                digest=("answer", library.root, slide_id, language),
                sheet=partial(self._sheet, library, slide_id, language),
                detail=slide_id + of_several,
            )

    def _hits(self, library: Library, text: str, language: str) -> list[tuple[str, str]]:
        """Ids and titles, the best first; of the variants the one in `language` names the slide."""
        try:
            index = LibraryIndex(index_path(self._cache, library.root))
        except BriefingError as error:
            _log.info("Answers are found by id only: %s", error)
            return _by_id(library, text)
        try:
            hits = index.search(text, {}, 3 * _SHOWN)
        except BriefingError as error:
            _log.info("Answers are found by id only: %s", error)
            return _by_id(library, text)
        finally:
            index.close()
        named = {hit.id: hit.title.text for hit in hits}
        named.update({hit.id: hit.title.text for hit in hits if hit.language == language})
        return list(named.items())

    def _refresh(self, library: Library) -> None:
        path = index_path(self._cache, library.root)
        today = datetime.date.today()

        def done(_result: Refreshed) -> None:
            self._answer()

        self._jobs.start(
            translate("AnswerFinder", "Reading the library"),
            lambda job: refresh(path, library.root, library.config, today=today, report=job.report),
            done=done,
            failed=lambda error: _log.info("The index stays as it is: %s", error),
            owner=self,
        )

    def _sheet(self, library: Library, slide_id: str, language: str) -> Sheet:
        return self._talk.sheet(self._talk.answer(library, slide_id, language).key, language)


def _by_id(library: Library, text: str) -> list[tuple[str, str]]:
    words = text.casefold().split()
    ids = dict.fromkeys(file.id for file in library.slides())
    return [(slide_id, slide_id) for slide_id in ids if all(word in slide_id for word in words)][:_SHOWN]
