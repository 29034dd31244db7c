import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("busy machine", suppress_health_check=[HealthCheck.too_slow], deadline=None)
settings.load_profile("busy machine")

_MANY = 50_000  # objects made since the last collection


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> QApplication:
    """One application, with widgets, for a whole run: a process can have only one."""
    return qapp


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Collect between tests, on the main thread: on a worker thread it would destroy widgets there and hang."""
    gc.disable()
    yield
    if gc.get_count()[0] > _MANY:
        gc.collect()
