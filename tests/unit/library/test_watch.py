import os
import shutil

import pytest

from briefing_app.library.watch import LibraryWatcher


@pytest.fixture
def root(make_library):
    return make_library({"a.md": "# A", "risk/b.md": "# B", "briefings/x.md": "# X"})


def test_nothing_is_said_of_a_folder_at_rest(root):
    assert LibraryWatcher([root]).poll() == ()


@pytest.mark.parametrize(
    "act",
    [
        lambda root: (root / "risk/b.md").write_text("# Longer B"),
        lambda root: os.utime(root / "a.md", ns=(1, 1)),
        lambda root: (root / "new").mkdir() or (root / "new/c.md").write_text("# C"),
        lambda root: (root / "a.md").rename(root / "z.md"),
        lambda root: (root / "a.md").unlink(),
        lambda root: shutil.rmtree(root / "risk"),
        lambda root: (root / "sources.yaml").write_text("[]"),
        lambda root: (root / "briefings/x.md").write_text("# Other X"),
        lambda root: shutil.rmtree(root),
    ],
)
def test_every_change_is_said_once(root, act):
    now = [0.0]
    watcher = LibraryWatcher([root], clock=lambda: now[0])
    act(root)
    assert watcher.poll() == (root,)
    assert watcher.poll() == ()


def test_a_slow_folder_is_looked_at_less_often(root):
    times = iter([0.0, 0.0, 2.0, 3.9, 4.1, 4.1, 4.1])  # the look takes two seconds
    watcher = LibraryWatcher([root], clock=lambda: next(times))
    assert watcher.poll() == ()
    (root / "a.md").unlink()
    assert watcher.poll() == ()
    assert watcher.poll() == (root,)
