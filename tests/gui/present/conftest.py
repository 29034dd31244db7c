"""A show on offscreen windows, and what tests ask of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from briefing_app import resources
from briefing_app.drawing import QtMeasurer
from briefing_app.gui.frames import Laying
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.show import RunningShow, ShowTools
from briefing_app.gui.present.talk import Talk
from briefing_app.layout import load_theme
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.opening import open_deck
from briefing_app.reader import ParsedSlides
from briefing_app.storage import MediaStore


class RecordedAwake:
    """Says what was asked of the machine."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def hold(self) -> None:
        self.calls.append("hold")

    def release(self) -> None:
        self.calls.append("release")


class Stage:
    """Starts shows and presses their keys."""

    def __init__(self, folder: Path, jobs: JobRunner) -> None:
        self.folder, self.jobs = folder, jobs
        self.library = Library.open(resources.starter_library())
        self.laying = Laying(ParsedSlides(), load_theme, QtMeasurer)
        self.awake = RecordedAwake()
        self.shows: list[RunningShow] = []
        self.now = 1000.0

    def talk(self, outline: str = "introduction") -> Talk:
        opened = open_deck(outline, self.library)
        return Talk(opened.deck, opened.media, self.laying, (self.library,))

    def talk_of(self, *texts: str, **deck: object) -> Talk:
        slides = tuple(DeckSlide(f"s{i}", text, "en") for i, text in enumerate(texts, 1))
        made = replace(Deck(title="A talk", sections=(Section("", slides),)), **deck)
        return Talk(made, MediaStore(), self.laying, (self.library,))

    def start(self, talk: Talk | None = None, **options: object) -> RunningShow:
        tools = ShowTools(
            self.laying,
            (self.library,),
            self.jobs,
            self.folder / "state",
            self.folder / "cache",
            self.awake,
            lambda: self.folder,
        )
        controller = ShowController(talk or self.talk(), now=lambda: self.now, **options)
        show = RunningShow(controller, tools, None)
        self.shows.append(show)
        show.start()
        show.presenter.resize(1366, 768)
        show.presenter.show()  # offscreen has one screen: the presenter's window is shown beside the room's
        self.settle()
        return show

    def press(self, show: RunningShow, key: Qt.Key, text: str = "", modifiers: str = "") -> None:
        held = Qt.KeyboardModifier.NoModifier
        for name in modifiers.split():
            held |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
        QApplication.sendEvent(show.presenter, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            QApplication.processEvents()


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[Stage]:
    """Everything a show needs; shows that a test leaves open are closed."""
    jobs = JobRunner()
    stage = Stage(tmp_path, jobs)
    yield stage
    for show in stage.shows:
        show.close()
        show.deleteLater()
    jobs.shutdown()
    for widget in QApplication.topLevelWidgets():
        widget.close()
    qtbot.wait(1)
