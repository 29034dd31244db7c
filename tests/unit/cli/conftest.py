from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing_app.cli import main

SLIDE = "---\nstatus: cleared\n---\n# {title}\n\n- One point [@doc]\n\n::: notes\nSay it.\n:::\n"


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs the command line in this process; no window ever opens."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def run_it(*arguments: object) -> Result:
        capsys.readouterr()
        code = main([str(a) for a in arguments], open_window=lambda path: print(f"window {path}") or 0)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Result(code, captured.out, captured.err)

    return run_it


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A small library: two slides, one of them in French too, and an outline."""
    root = tmp_path / "library"
    (root / "briefings").mkdir(parents=True)
    (root / "library.toml").write_text('name = "Small"\nlanguage = "en"\n')
    (root / "sources.yaml").write_text("- id: doc\n  title: A document\n  note: A/1\n")
    (root / "first.md").write_text(SLIDE.format(title="First slide"))
    (root / "first.fr.md").write_text(SLIDE.format(title="Première"))
    (root / "second.md").write_text(SLIDE.format(title="Second slide"))
    (root / "briefings" / "short.md").write_text(
        "---\ntitle: Short\nminutes: 5\n---\n# Short\n\n## Part\n\n"
        "- [First](../first.md)\n- [Second](../second.md)\n"
    )
    return root


@pytest.fixture
def deck(run: Run, library: Path, tmp_path: Path) -> Path:
    """A deck file made from the outline."""
    path = tmp_path / "talk.briefing"
    assert run("new", "short", "-o", path, "--library", library).code == 0
    return path
