"""The wheel: the same bytes from the same sources, with all that the application needs; it runs on its own."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytest.importorskip("hatchling")


def built(folder: Path) -> Path:
    code = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600"}
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return folder / done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    return built(tmp_path_factory.mktemp("first") / "wheel")


def test_two_builds_give_the_same_bytes(wheel: Path, tmp_path: Path):
    assert built(tmp_path / "wheel").read_bytes() == wheel.read_bytes()


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
