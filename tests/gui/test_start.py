"""The start page, and how little is loaded before it is painted."""

import os
import subprocess
import sys
import textwrap

_LATE = ("pptx", "docx", "rich", "markdown", "yaml", "PIL", "icalendar", "msoffcrypto", "click")


_NOT_IN_THE_FIRST_WINDOW = (
    *(name for name in _LATE if name != "click"),
    *("sqlite3", "lxml", "rapidfuzz", "tomllib", "concurrent.futures", "PySide6.QtSvg"),
    *(
        f"briefing_app.{name}"
        for name in ("storage", "layout", "reader", "library", "gui.application", "gui.panes")
    ),
)


def ran(script: str, **environment: str) -> str:
    """What a script in a process of its own prints."""
    command = [sys.executable, "-c", textwrap.dedent(script)]
    given = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=given).stdout.strip()


def test_an_empty_window_is_painted_before_what_belongs_in_it_is_loaded(tmp_path):
    script = f"""
        import sys
        from briefing_app.gui import starting
        furnish = starting._Run.furnish
        def looked_at(run):
            print([name for name in {_NOT_IN_THE_FIRST_WINDOW!r} if name in sys.modules])
            print(run._window.isVisible())
            furnish(run)
            print(run._window._start_page.model.rowCount() > 5)
            run._app.closeAllWindows()
        starting._Run.furnish = looked_at
        print(starting.start())
    """
    folders = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "STATE", "CACHE")}
    assert ran(script, **folders).split("\n") == ["[]", "True", "True", "0"]


def test_what_keeps_the_window_from_being_filled_ends_the_application_with_its_reason(tmp_path):
    script = f"""
        from pathlib import Path
        from briefing_app import resources
        from briefing_app.errors import BriefingError
        from briefing_app.gui.starting import start
        resources.starter_library = lambda: Path({str(tmp_path / "none")!r})
        try:
            start()
        except BriefingError as error:
            print(error)
    """
    folders = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "STATE", "CACHE")}
    assert "there is no such folder" in ran(script, **folders)


def test_nothing_heavy_is_loaded_before_the_start_page_is_painted(tmp_path):
    script = f"""
        import sys
        from pathlib import Path
        from briefing_app import resources
        from briefing_app.gui.application import Application, Folders
        from briefing_app.gui.starting import make_qt_application
        from briefing_app.library.library import Library
        app = make_qt_application()
        here = Path({str(tmp_path)!r})
        application = Application(app, Folders(here, here, here), [Library.open(resources.starter_library())])
        application.new_window()
        app.sendPostedEvents()
        application.windows[0].grab()
        print([name for name in {_LATE!r} if name in sys.modules])
        application.shutdown()
    """
    assert ran(script) == "[]"


def test_coming_events_are_offered_a_moment_later(desk, qtbot):
    def titles():
        return [group.title for group in desk.window._start_page.groups]

    qtbot.waitUntil(lambda: len(titles()) == 3, timeout=5_000)


def test_a_saved_deck_is_among_the_recent_ones(desk, tmp_path):
    desk.open_outline()
    desk.answers.append(desk.folder / "talk.briefing")
    desk.do("file.save")
    desk.do("file.start")
    recent = desk.window._start_page.groups[0]
    assert recent.offers[0].body == "talk.briefing"
