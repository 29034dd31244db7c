import subprocess
import sys

from briefing_app.drawing.application import SYSTEM_HINT, graphics_application, prepare_environment

_WITHOUT_EGL = """
import sys

class Broken:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtGui":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

sys.meta_path.insert(0, Broken())
from briefing_app.drawing.application import graphics_application
from briefing_app.errors import BriefingError
try:
    graphics_application()
except BriefingError as error:
    print(error)
    print(error.hint)
"""


def test_a_missing_system_library_is_named_with_the_packages_to_install() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_EGL], capture_output=True, text=True, check=True, timeout=60
    )
    message, hint = done.stdout.splitlines()
    assert "libEGL.so.1" in message
    assert hint == SYSTEM_HINT
    assert "libegl1" in hint
    assert "libxkbcommon-x11-0" in hint


def test_the_running_application_is_used(qapp: object) -> None:
    assert graphics_application() is qapp


def test_without_a_display_qt_draws_offscreen() -> None:
    environment: dict[str, str] = {}
    prepare_environment("linux", environment)
    assert environment == {"QT_QPA_PLATFORM": "offscreen"}


def test_with_a_display_or_a_choice_of_the_user_nothing_is_set() -> None:
    for environment in ({"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "minimal"}):
        before = dict(environment)
        prepare_environment("linux", environment)
        assert environment == before


def test_with_qt_loaded_the_source_of_what_is_imported_is_not_read() -> None:
    script = (
        "import linecache\n"
        "from briefing_app.drawing.application import graphics_application\n"
        "application = graphics_application()\n"
        "import colorsys\n"
        "print(colorsys.__file__ in linecache.cache)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
