"""A search from the shell: what it is asked with, and that it starts fast because it imports little."""

import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.cli.search import command
from briefing_app.cli.search_request import read_request

WORDS = ["risk", "a b", "--json", "--limit", "7", "0", "99999", "--facet", "themes=x", "--facet=status=draft"]
OTHERS = [
    "--library",
    "some/folder",
    "--library=",
    "--limit=3",
    "--limit=x",
    "-x",
    "--",
    "-",
    "",
    "--help",
    "٣",
]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([*WORDS, *OTHERS]), max_size=6))
def test_a_plain_request_means_what_the_program_would_read_out_of_it(arguments: list[str]) -> None:
    request = read_request(arguments)
    if request is None:
        return
    read = command.make_context("search", list(arguments)).params
    library = None if read["library_path"] is None else Path(request.library or "")
    assert (request.query, request.facets, request.limit, request.as_json, library) == (
        read["query"],
        read["facets"],
        read["limit"],
        read["as_json"],
        read["library_path"],
    )


@pytest.mark.parametrize(
    "arguments", [["risk"], ["early", "warning", "--limit", "3"], ["x", "--library", "d", "--facet=themes=y"]]
)
def test_requests_as_people_write_them_are_plain(arguments: list[str]) -> None:
    assert read_request(arguments) is not None


@pytest.mark.parametrize(
    "arguments", [[], ["--json"], ["x", "--limit", "many"], ["x", "--nonsense"], ["--help"]]
)
def test_help_and_mistakes_are_left_to_the_program(arguments: list[str]) -> None:
    assert read_request(arguments) is None


def test_a_search_that_finds_its_index_imports_little(tmp_path: Path) -> None:
    (tmp_path / "slide.md").write_text("# Early warning\n", encoding="utf-8")
    search = f"run(['search', 'warning', '--library', {str(tmp_path)!r}])"
    heavy = ("click", "platformdirs", "dataclasses", "inspect", "tomllib", "random", "tempfile", "rapidfuzz")
    never = ("PySide6", "yaml", "rich", "PIL", "lxml", "briefing_app.reader", "briefing_app.library.library")
    seen = f"print([m for m in {heavy + never} if m in sys.modules])"
    code = f"import sys; from briefing_app.app import run; {search}; {seen}"
    environment = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "HOME": str(tmp_path)}
    for _ in range(2):  # the first time makes the index
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment
        )
    assert done.stdout.splitlines()[0] == "slide (en, draft)  Early warning"
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("value", ["/somewhere", "relative", "", None])
def test_folders_lie_where_other_programs_would_have_theirs(
    value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("STATE", "CACHE", "CONFIG"):
        monkeypatch.delenv(f"XDG_{kind}_HOME", raising=False)
        if value is not None:
            monkeypatch.setenv(f"XDG_{kind}_HOME", value)
    assert paths.state_folder() == platformdirs.user_state_path("briefing", appauthor=False)
    assert paths.cache_folder() == platformdirs.user_cache_path("briefing", appauthor=False)
    assert paths.config_folder() == platformdirs.user_config_path("briefing", appauthor=False)
