"""One execution under watch, whatever makes the inputs: what was raised, and whether it took too long."""

import contextlib
import hashlib
import signal
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # imported by whoever runs it, who may first have the modules instrumented
    from tests.fuzz.targets import Target

_HANGS = 10.0  # seconds of the processor after which an input is given up
_SLOW = 2.0  # seconds of the processor for one input


def watched(target: "Target", data: bytes) -> str:
    """What is wrong with how the input was taken, alike for alike failures; "" where nothing is."""
    start = time.process_time()
    try:
        with _deadline():
            target.once(data)
    except Exception as error:  # noqa: BLE001 - any exception is a find
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}: {error}"
    took = time.process_time() - start
    return f"slow: {took:.0f} s" if took > _SLOW else ""


class Finds:
    """An input for each kind of failure, in a folder where one is given."""

    def __init__(self, target: str, folder: Path | None = None) -> None:
        self._target, self._folder = target, folder
        self.inputs: dict[str, bytes] = {}

    def add(self, text: str, data: bytes) -> bool:
        """Keep an input; False where one of its kind is kept already."""
        if text in self.inputs:
            return False
        self.inputs[text] = data
        if self._folder:
            self._folder.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256(data).hexdigest()[:12]
            (self._folder / f"{self._target}-{digest}").write_bytes(data)
        return True


@contextlib.contextmanager
def _deadline() -> Iterator[None]:
    """TimeoutError in what takes the processor for too long."""
    before = signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, _HANGS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _give_up(_number: int, _frame: object) -> None:
    raise TimeoutError("still not done")
