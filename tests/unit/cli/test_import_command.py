"""`briefing-app import`: decks into a library, with a report and exit codes."""

import json
from pathlib import Path

import pytest

from briefing_app import resources
from briefing_app.library.library import Library
from tests.helpers.foreign import everyday_deck
from tests.unit.cli.conftest import Run

_MARKDOWN = "# First\n\n- a point\n\n---\n\n# Second\n\nNote: spoken\n"


@pytest.fixture
def pptx(tmp_path: Path) -> Path:
    return everyday_deck(tmp_path / "Yearly review.pptx")


def _files(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_slides_get_a_folder_and_an_outline(run: Run, library: Path, pptx: Path) -> None:
    result = run("import", pptx, "--into", library)
    assert result.code == 0
    written = [Path(line) for line in result.out.splitlines()]
    assert written[0] == library / "yearly-review" / "01-yearly-review.md"
    assert written[-1] == library / "briefings" / "yearly-review.md"
    assert "Merged cells" in result.err
    assert run("library", "verify", library).code == 0


def test_the_outline_opens_as_a_deck_without_hidden_slides(
    run: Run, library: Path, pptx: Path, tmp_path: Path
) -> None:
    run("import", pptx, "--into", library)
    outline, findings = Library.open(library).outline("briefings/yearly-review")
    entries = [entry for section in outline.sections for entry in section.entries]
    assert findings == ()
    assert len(entries) == 9
    assert not any("risks" in entry.path for entry in entries)
    assert run("new", "yearly-review", "-o", tmp_path / "talk.briefing", "--library", library).code == 0


def test_nothing_is_overwritten(run: Run, library: Path, pptx: Path) -> None:
    run("import", pptx, "--into", library)
    before = _files(library)
    assert run("import", pptx, "--into", library).code == 0
    after = _files(library)
    assert {path: after[path] for path in before} == before
    assert (library / "yearly-review-2").is_dir()
    assert (library / "briefings" / "yearly-review-2.md").is_file()


def test_several_files_of_several_kinds(run: Run, library: Path, pptx: Path, tmp_path: Path) -> None:
    (tmp_path / "talk.md").write_text(_MARKDOWN)
    result = run("import", pptx, tmp_path / "talk.md", "--into", library, "--json")
    assert result.code == 0
    first, second = json.loads(result.out)
    assert [len(first["slides"]), len(second["slides"])] == [10, 2]
    assert first["error"] is None
    assert {finding["code"] for finding in first["report"]} >= {"import-not-kept", "import-changed"}


def test_the_dialect_can_be_named(run: Run, library: Path, tmp_path: Path) -> None:
    (tmp_path / "talk.md").write_text(_MARKDOWN)
    run("import", tmp_path / "talk.md", "--into", library, "--dialect", "reveal-md")
    assert "::: notes\nspoken" in (library / "talk" / "02-second.md").read_text()


def test_a_deck_called_readme_is_found_again(run: Run, library: Path, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(_MARKDOWN)
    assert run("import", tmp_path / "README.md", "--into", library).code == 0
    assert Library.open(library).outline("briefings/readme-2")[0].sections


def test_a_refused_file_leaves_the_others_alone(run: Run, library: Path, pptx: Path, tmp_path: Path) -> None:
    bad = tmp_path / "macro.pptm"
    bad.write_bytes(pptx.read_bytes())
    result = run("import", bad, pptx, "--into", library)
    assert result.code == 5
    assert "macros" in result.err
    assert (library / "yearly-review").is_dir()
    assert not (library / "macro").exists()
    failed = json.loads(run("import", bad, "--into", library, "--json").out)
    assert "macros" in failed[0]["error"]["message"]


@pytest.mark.parametrize(("name", "code"), [("none.pptx", 3), ("table.xlsx", 2), ("broken.pptx", 3)])
def test_files_that_cannot_be_imported(run: Run, library: Path, tmp_path: Path, name: str, code: int) -> None:
    before = _files(library)
    (tmp_path / "broken.pptx").write_bytes(b"no archive")
    result = run("import", tmp_path / name, "--into", library)
    assert result.code == code
    assert name in result.err
    assert _files(library) == before


def test_the_library_must_be_there_and_be_ones_own(run: Run, pptx: Path, tmp_path: Path) -> None:
    assert run("import", pptx, "--into", tmp_path / "none").code == 3
    result = run("import", pptx, "--into", resources.starter_library())
    assert result.code == 2
    assert "read-only" in result.err


def test_a_bibliography_adds_sources(run: Run, library: Path, tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text("@book{new2020, title = {New}}\n@book{doc, title = {Other}}\n")
    result = run("import", tmp_path / "refs.bib", "--into", library)
    assert result.code == 0
    assert "new2020" in result.out
    assert "“doc” is in sources.yaml already" in result.err
    again = json.loads(run("import", tmp_path / "refs.bib", "--into", library, "--json").out)
    assert again[0]["sources"] == []
