"""What an X server shows: when a large window is mapped, and when something is drawn in it. Xlib by ctypes."""

import ctypes
import ctypes.util
import operator
import select
import time

_SUBSTRUCTURE = 1 << 19
_MAP_NOTIFY = 19
_ALL_PLANES = ctypes.c_ulong(-1)
_Z_PIXMAP = 2
_LARGE = (700, 500)  # pixels; splash screens and helpers are smaller
_COLORS = 24  # an empty frame has fewer


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
        ("pad", ctypes.c_long * 24),
    )


class _Image(ctypes.Structure):
    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_char)),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class Desktop:
    """The server of $DISPLAY, watched from now on. Raises OSError where there is none."""

    def __init__(self) -> None:
        self._lib = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._lib.XOpenDisplay.restype = ctypes.c_void_p
        self._lib.XDefaultRootWindow.restype = ctypes.c_ulong
        self._lib.XGetImage.restype = ctypes.POINTER(_Image)
        handle = self._lib.XOpenDisplay(None)
        if not handle:
            raise OSError("There is no X server: run this under xvfb-run.")
        self._display = ctypes.c_void_p(handle)
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self._lib.XSetErrorHandler(self._ignore)  # a window may be gone by the time it is looked at
        root = ctypes.c_ulong(self._lib.XDefaultRootWindow(self._display))
        self._lib.XSelectInput(self._display, root, ctypes.c_long(_SUBSTRUCTURE))
        self._lib.XSync(self._display, 0)

    def forget(self) -> None:
        """Pass over what was mapped until now."""
        self._lib.XSync(self._display, 1)

    def wait_for_window(self, seconds: float) -> int:
        """The next large window that is mapped. Raises TimeoutError."""
        end = time.monotonic() + seconds
        event = _MapEvent()
        while time.monotonic() < end:
            while self._lib.XPending(self._display):
                self._lib.XNextEvent(self._display, ctypes.byref(event))
                if event.type == _MAP_NOTIFY and self._is_large(event.window):
                    return event.window
            descriptor = self._lib.XConnectionNumber(self._display)
            select.select([descriptor], [], [], 0.05)
        raise TimeoutError("No window was mapped.")

    def wait_for_content(self, window: int, seconds: float) -> None:
        """Until more is drawn in the middle of `window` than an empty frame. Raises TimeoutError."""
        end = time.monotonic() + seconds
        while len(self._colors(window)) < _COLORS:
            if time.monotonic() > end:
                raise TimeoutError("Nothing was drawn.")
            time.sleep(0.01)

    def _is_large(self, window: int) -> bool:
        return all(map(operator.ge, self._size(window), _LARGE))

    def _size(self, window: int) -> tuple[int, int]:
        root, x, y, border, depth = (ctypes.c_ulong() for _ in range(5))
        width, height = ctypes.c_uint(), ctypes.c_uint()
        where = (ctypes.byref(value) for value in (root, x, y, width, height, border, depth))
        found = self._lib.XGetGeometry(self._display, ctypes.c_ulong(window), *where)
        return (width.value, height.value) if found else (0, 0)

    def _colors(self, window: int) -> set[bytes]:
        """The colours in a band across the middle, some rows of it."""
        width, height = self._size(window)
        colors: set[bytes] = set()
        for row in range(height // 4, height * 3 // 4, 16):
            image = self._lib.XGetImage(
                self._display, ctypes.c_ulong(window), 0, row, width, 1, _ALL_PLANES, _Z_PIXMAP
            )
            if image:
                data = ctypes.string_at(image.contents.data, image.contents.bytes_per_line)
                colors.update(data[n : n + 4] for n in range(0, len(data), 4))
                self._lib.XFree(image.contents.data)
                self._lib.XFree(image)
        return colors
