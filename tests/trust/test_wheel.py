"""The wheel: the same bytes from the same sources, with all that the application needs; it runs on its own."""

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SOURCES = ("briefing_app", "assets", "slides", "pyproject.toml", "README.md", "LICENSE", ".gitignore")
_PIP = ("-m", "pip", "wheel", ".", "--no-deps", "--no-build-isolation", "--no-index", "-q", "-w")
_BACKEND = ("-c", "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])")
pytest.importorskip("hatchling")


def built(folder: Path, *, moment: int, zone: str, mode: int) -> Path:
    """The wheel of a copy of the sources in `folder`, whose files have this time and mode."""
    sources, out = folder / "sources", folder / "wheel"
    sources.mkdir(parents=True)
    for name in _SOURCES:
        ignored = shutil.ignore_patterns("__pycache__")
        place = ROOT / name
        shutil.copytree(place, sources / name, ignore=ignored) if place.is_dir() else shutil.copy(
            place, sources
        )
    for path in sources.rglob("*"):
        path.chmod(mode | 0o111 if path.is_dir() else mode)
        os.utime(path, (moment, moment))
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = _PIP if importlib.util.find_spec("pip") else _BACKEND
    out.mkdir()
    subprocess.run(
        [sys.executable, *command, str(out)],
        cwd=sources,
        env={**environment, "TZ": zone, "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
    )
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    return built(tmp_path_factory.mktemp("first"), moment=1_600_000_000, zone="UTC", mode=0o644)


def test_two_builds_in_other_places_at_other_times_give_the_same_bytes(wheel: Path, tmp_path: Path):
    other = built(tmp_path / "a longer place", moment=1_767_225_601, zone="Asia/Tokyo", mode=0o664)
    assert other.name == wheel.name
    assert other.read_bytes() == wheel.read_bytes()


def test_the_wheel_names_no_place_in_which_it_was_built(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        holding = [name for name in archive.namelist() if str(wheel.parents[1]).encode() in archive.read(name)]
    assert holding == []


def test_the_wheel_makes_a_talk_from_its_own_library(wheel: Path, tmp_path: Path):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "site")
    assert not [name for name in names if name.startswith("tests/")]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "XDG_STATE_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "briefing_app", "new", "introduction", "-o", "talk.briefing"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "talk.briefing").stat().st_size > 1_000
    where = [sys.executable, "-c", "from briefing_app import resources; print(resources.assets())"]
    place = subprocess.run(where, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert place.stdout.startswith(str(tmp_path))
