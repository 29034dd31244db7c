"""The start page, and how little is loaded before it is painted."""

import subprocess
import sys
import textwrap

_LATE = ("pptx", "docx", "rich", "markdown", "yaml", "PIL", "icalendar", "msoffcrypto", "click")


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    script = f"""
        import sys
        from pathlib import Path
        from briefing_app import resources
        from briefing_app.gui.application import Application, Folders, make_qt_application
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
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


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
