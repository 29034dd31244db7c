import subprocess
from pathlib import Path

import pytest

from briefing_app import limits
from briefing_app.export import deck as export_module
from tests.unit.cli.conftest import Run

OLD = b"the old file"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "out.pdf"
    path.write_bytes(OLD)
    return path


def is_one_sentence(text: str) -> bool:
    return text.startswith("briefing-app: ") and text.count("\n") == 1 and text.endswith("\n")


@pytest.mark.parametrize("name", ["none.briefing", "none.md", "none"])
def test_a_missing_file(run: Run, target: Path, tmp_path: Path, name: str) -> None:
    result = run("export", tmp_path / name, "-o", target)
    assert result.code == 3
    assert is_one_sentence(result.err)
    assert name in result.err
    assert target.read_bytes() == OLD


@pytest.mark.parametrize("command", [["export", "-o", "x.pdf"], ["new", "-o", "x.briefing"]])
def test_a_folder_instead_of_a_file(run: Run, tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "folder.md").mkdir()
    name, option, output = command
    result = run(name, tmp_path / "folder.md", option, tmp_path / output)
    assert result.code == 3
    assert is_one_sentence(result.err)
    assert "is a folder" in result.err


@pytest.mark.parametrize("data", [b"PK\x03\x04 cut short", b"", b"plain text"])
def test_a_deck_that_is_none(run: Run, target: Path, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "bad.briefing").write_bytes(data)
    result = run("export", tmp_path / "bad.briefing", "-o", target)
    assert result.code == 3
    assert is_one_sentence(result.err)
    assert "bad.briefing" in result.err
    assert target.read_bytes() == OLD


def test_a_markdown_deck_may_be_as_large_as_the_limit(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deck.md").write_text("# One\n")
    monkeypatch.setattr(limits, "MARKDOWN_DECK", 6)
    assert run("export", tmp_path / "deck.md", "-o", tmp_path / "a.md").code == 0
    monkeypatch.setattr(limits, "MARKDOWN_DECK", 5)
    result = run("export", tmp_path / "deck.md", "-o", tmp_path / "b.md")
    assert result.code == 5
    assert is_one_sentence(result.err)


def test_a_deck_that_is_not_utf8_names_the_line(run: Run, target: Path, tmp_path: Path) -> None:
    (tmp_path / "deck.md").write_bytes(b"# One\n\nTwo \xff\n")
    result = run("export", tmp_path / "deck.md", "-o", target)
    assert result.code == 3
    assert is_one_sentence(result.err)
    assert "deck.md:3: is not UTF-8 text" in result.err
    assert target.read_bytes() == OLD


@pytest.mark.parametrize(
    ("text", "place", "words", "is_error"),
    [
        ("# One\n\n---\nlayout: sideways\n---\n# Two\n", "deck.md:4: ", "sideways", False),
        ("---\ntitle: [unclosed\n---\n# One\n", "deck.md:", "error", False),
        ("# One\n\n![alt](none.png)\n", "deck.md", "none.png", True),
        ("# One\n\n![alt](bad.png)\n", "deck.md", "is not a picture", True),
        ("# One\n\n![alt](../out.png)\n", "deck.md", "../out.png", True),
    ],
)
def test_faults_of_a_slide_are_told_with_their_place(
    run: Run, tmp_path: Path, text: str, place: str, words: str, is_error: bool
) -> None:
    (tmp_path / "bad.png").write_bytes(b"not a picture")
    (tmp_path / "deck.md").write_text(text)
    told = run("check", tmp_path / "deck.md").out.splitlines()
    assert [line for line in told if place in line and words in line], told
    export = ["export", tmp_path / "deck.md", "-o", tmp_path / "out.pdf"]
    assert run(*export).code == (5 if is_error else 0)
    assert run(*export, "--take-responsibility", "A. Adviser").code == 0


@pytest.mark.parametrize(
    ("output", "code", "words"),
    [
        ("no/such/out.pdf", 4, "there is no such folder"),
        ("folder.pdf", 4, "a folder"),
        ("out.xyz", 2, "cannot export to"),
    ],
)
def test_a_target_that_cannot_be(
    run: Run, deck: Path, tmp_path: Path, output: str, code: int, words: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    result = run("export", deck, "-o", tmp_path / output)
    assert result.code == code
    assert is_one_sentence(result.err)
    assert words in result.err
    assert output in result.err


def test_a_full_disk_leaves_the_old_target(run: Run, deck: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("needs the right to mount")
    try:
        (disk / "out.pdf").write_bytes(OLD)
        result = run("export", deck, "-o", disk / "out.pdf")
        assert (disk / "out.pdf").read_bytes() == OLD
        assert [p.name for p in disk.iterdir()] == ["out.pdf"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    assert result.code == 4
    assert "the disk is full" in result.err


def test_a_target_that_changes_meanwhile_is_left_alone(
    run: Run, deck: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out_deck = export_module.lay_out_deck

    def somebody_writes(*arguments: object, **named: object) -> object:
        target.write_bytes(b"somebody else's")
        return lay_out_deck(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(export_module, "lay_out_deck", somebody_writes)
    result = run("export", deck, "-o", target)
    assert result.code == 4
    assert "changed by another program" in result.err
    assert target.read_bytes() == b"somebody else's"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["new", "shirt", "-o", "x.briefing"], "Did you mean “short”?"),
        (["new", "first", "nothing", "-o", "x.briefing"], "nothing"),
        (["new", "short", "-o", "x.pptx"], "ends in .briefing"),
        (["new", "short"], "--output"),
        (["exprot"], "Did you mean “export”?"),
        (["export", "short", "-o", "x.pdf", "--theme", "pink"], "pink"),
        (["export", "short", "-o", "x.pdf", "--notes", "some"], "--notes"),
    ],
)
def test_a_request_that_makes_no_sense_is_a_usage_error(
    run: Run, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    options = ["--library", str(library)] if arguments[0] in ("new", "export") else []
    result = run(*arguments, *options)
    assert result.code == 2
    assert is_one_sentence(result.err)
    assert words in result.err


def test_a_fault_of_our_own_is_a_sentence_and_a_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.cli.doctor.examine", lambda: 1 / 0)
    result = run("doctor")
    assert result.code == 70
    assert is_one_sentence(result.err)
    assert (
        "ZeroDivisionError"
        in Path(result.err.split("report it with ")[1].strip(" .\n")).with_suffix(".txt").read_text()
    )


def test_an_interrupt_ends_quietly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("briefing_app.cli.doctor.examine", interrupt)
    result = run("doctor")
    assert (result.code, result.err.strip()) == (130, "")


@pytest.mark.parametrize(
    ("name", "content", "code", "said"),
    [
        ("none.pptx", None, 3, "there is no such file"),
        ("office.pptx", b"no zip", 3, "not a .pptx"),
        ("office.pptm", b"PK", 5, "macros"),
        ("office.png", b"PNG", 2, "is no theme"),
        ("none.toml", None, 3, "cannot be read"),
    ],
)
def test_a_theme_that_is_none(
    run: Run,
    library: Path,
    target: Path,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    code: int,
    said: str,
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    result = run("export", "short", "-o", target, "--library", library, "--theme", tmp_path / name)
    assert result.code == code
    assert is_one_sentence(result.err)
    assert said in result.err
    assert target.read_bytes() == OLD
