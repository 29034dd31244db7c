"""A running show: both windows, their keys, their screens, and what is kept of it."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent, QScreen

from briefing_app.errors import WriteError
from briefing_app.gui.frames import Laying
from briefing_app.gui.jobs import JobRunner
from briefing_app.gui.phrases import error_told
from briefing_app.gui.present.answers import AnswerFinder
from briefing_app.gui.present.audience import AudienceWindow
from briefing_app.gui.present.awake import Awake
from briefing_app.gui.present.controller import ShowController
from briefing_app.gui.present.drawers import Drawers
from briefing_app.gui.present.keeping import Keeping
from briefing_app.gui.present.keys import key_press
from briefing_app.gui.present.learn import LearnDialog
from briefing_app.gui.present.menus import language_menu, more_menu
from briefing_app.gui.present.pages import Pages
from briefing_app.gui.present.pictures import Pictures
from briefing_app.gui.present.presenter import PresenterWindow
from briefing_app.gui.present.screens import ShowScreens
from briefing_app.library.library import Library
from briefing_app.presenting.keyboard import Command, ShowKeyboard
from briefing_app.presenting.keys import ShowAction

translate = QCoreApplication.translate


class ShowTools(Struct, frozen=True):
    """What a show borrows from the application. `ask_folder` is the dialog for a folder."""

    laying: Laying
    libraries: tuple[Library, ...]
    jobs: JobRunner
    state_folder: Path
    cache_folder: Path
    awake: Awake
    ask_folder: Callable[[], Path | None]


class RunningShow(QObject):
    """Owner of the windows of one show. `finished` comes when both are closed."""

    finished = Signal()

    def __init__(self, controller: ShowController, tools: ShowTools, home: QScreen | None) -> None:
        super().__init__()
        controller.setParent(self)
        self.controller, self._tools = controller, tools
        self.keeping = Keeping(controller, tools.state_folder, tools.jobs, self)
        memory = self.keeping.memory
        self.keyboard = ShowKeyboard(memory.buttons)
        self.pages = Pages(controller.talk.sheet, self)
        self.audience = AudienceWindow(translate("RunningShow", "Briefing: what the room sees"))
        self.presenter = PresenterWindow(controller, self.pages, memory.notes_points)
        self.pictures = Pictures(controller, self.pages, self.audience, self.presenter)
        self.screens = ShowScreens(
            self.audience,
            self.presenter,
            home,
            memory.screen,
            swap=memory.is_swapped,
            rehearsal=controller.is_rehearsal,
        )
        finder = AnswerFinder(controller.talk, tools.libraries, tools.jobs, tools.cache_folder, self)
        self.drawers = Drawers(controller, self.presenter, finder)
        self.drawers.end.record.setChecked(memory.keeps_records)
        self._is_closing = False
        self._connect()

    def start(self) -> None:
        """Open the windows; go on where a show of this talk was broken off."""
        self._tools.awake.hold()
        self.screens.arrange()
        resumed = self.keeping.resume()
        if resumed:
            text = translate("RunningShow", "The show was broken off here, and goes on.")
            self.presenter.notice.say(text, translate("RunningShow", "From the start"))
        self.pictures.refresh()

    def close(self) -> None:
        """Close both windows; the show is over."""
        if self._is_closing:
            return
        self._is_closing = True
        self._tools.awake.release()
        self._remember()
        self.keeping.end(with_record=self.drawers.end.keeps_record and not self.controller.is_rehearsal)
        self.drawers.stop()
        self.pictures.stop()
        for window in (self.audience, self.presenter):
            window.close()
            window.deleteLater()
        self.finished.emit()

    # Keys and buttons

    def press(self, event: QKeyEvent) -> None:
        """Carry out what a key on either window means."""
        command = self.keyboard.press(key_press(event))
        self.presenter.room.set_number(self.keyboard.typed)
        if command is not None:
            self._carry_out(command)

    def _press_in_room(self, event: QKeyEvent) -> None:
        """The room's window has the keyboard after a click there; what is typed for a search is no command."""
        if not self.drawers.types(event):
            self.press(event)

    def do(self, action: ShowAction) -> None:
        """Carry out what a button means."""
        self._carry_out(Command(action))

    def _carry_out(self, command: Command) -> None:
        if not self.drawers.takes(command.action):
            self.controller.do(command)

    def _connect(self) -> None:
        controller, audience, presenter = self.controller, self.audience, self.presenter
        controller.changed.connect(self.pictures.refresh)
        controller.asked.connect(self._asked)
        audience.key_pressed.connect(self._press_in_room)
        presenter.key_pressed.connect(self.press)
        for window in (audience, presenter):
            window.resized.connect(self.pictures.refresh)
            window.closed.connect(self.close)
        presenter.room.pressed.connect(lambda place, _button: self._press_small(place))
        presenter.action_pressed.connect(self.do)
        presenter.page_changed.connect(self._show_page)
        presenter.notice.pressed.connect(self._restart)
        presenter.bar.languages.clicked.connect(self._open_languages)
        presenter.bar.more.clicked.connect(self._open_more)
        audience.pressed.connect(lambda place, _button: self._click(place))
        audience.pointed.connect(controller.point)
        audience.dragged.connect(controller.drag)
        audience.released.connect(controller.release)
        self.screens.changed.connect(self.pictures.refresh)
        self.drawers.closed.connect(self.close)
        self.drawers.save_drawings.connect(self._save_drawings)

    def _click(self, place: tuple[float, float]) -> None:
        """A click on the room's picture draws with the tool, follows a link to a slide, or goes on."""
        if not self.controller.press(place) and not self.controller.follow(place):
            self.controller.do(Command(ShowAction.NEXT))

    def _press_small(self, place: tuple[float, float]) -> None:
        """A click on the presenter's copy of the picture never goes on by itself."""
        if not self.controller.press(place):
            self.controller.follow(place)

    def _asked(self, action: ShowAction) -> None:
        if action is ShowAction.SWAP_SCREENS:
            self.screens.swap()
        else:
            self.drawers.open(action)

    def _restart(self) -> None:
        self.presenter.notice.say("")
        self.controller.do(Command(ShowAction.TIMER_RESET))
        self.controller.do(Command(ShowAction.FIRST))

    def _show_page(self) -> None:
        """With one screen the presenter's pages need the room's: without what is the presenter's alone."""
        if not self.screens.is_single or self.controller.is_rehearsal:
            self.presenter.show_private(private=True)
            return
        if self.presenter.page is None:
            self.presenter.hide()
            self.audience.activateWindow()
        else:
            self.presenter.show_private(private=False)
            self.presenter.setScreen(self.audience.screen())
            self.presenter.showFullScreen()
            self.presenter.raise_()
            self.presenter.activateWindow()

    # Menus and dialogs

    def _open_languages(self) -> None:
        controller = self.controller
        language_menu(
            self.presenter.bar.languages,
            controller.talk.languages,
            (controller.language, controller.set_language),
            (controller.notes_language, controller.set_notes_language),
        )

    def _open_more(self) -> None:
        extra = {
            translate("RunningShow", "Save the drawings…"): self._save_drawings,
            translate("RunningShow", "Learn a button…"): self._learn,
        }
        more_menu(self.presenter.bar.more, self.do, self.screens, extra)

    def _learn(self) -> None:
        dialog = LearnDialog(self.presenter)

        def learned() -> None:
            if dialog.signature:
                self.keeping.remember(lambda memory: memory.learned(dialog.signature, dialog.action))
                self.keyboard.learned = self.keeping.memory.buttons

        dialog.accepted.connect(learned)
        dialog.open()

    def _save_drawings(self) -> None:
        folder = self._tools.ask_folder()
        if folder is None:
            return
        try:
            paths = self.pictures.save_drawings(folder)
        except WriteError as error:
            self.presenter.notice.say(error_told(error))
            return
        text = translate("RunningShow", "Saved {0} pictures to {1}").format(len(paths), folder)
        self.presenter.notice.say(text)

    def _remember(self) -> None:
        """Keep what was chosen in this show for the next one."""
        self.keeping.remember(
            lambda memory: replace(
                memory,
                screen=self.screens.wanted,
                is_swapped=self.screens.is_swapped,
                notes_points=self.presenter.notes.points,
                keeps_records=self.drawers.end.keeps_record,
            )
        )
