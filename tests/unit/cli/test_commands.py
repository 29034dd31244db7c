import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.export.password import decrypted
from briefing_app.storage import load_deck
from tests.helpers.exported import opened
from tests.helpers.organisation import organisation_file
from tests.unit.cli.conftest import Run


def test_new_makes_a_deck_from_an_outline_by_name(run: Run, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "talk.briefing"
    result = run("new", "short", "-o", path, "--library", library, "--title", "My talk", "--minutes", 7)
    deck = load_deck(path).deck
    assert (result.code, result.out) == (0, f"{path}\n")
    assert (deck.title, deck.minutes, len(deck.slides)) == ("My talk", 7.0, 2)
    assert all(slide.is_linked for slide in deck.slides)


def test_new_makes_a_deck_from_an_outline_file(run: Run, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "talk.briefing"
    assert run("new", library / "briefings" / "short.md", "-o", path).code == 0
    assert load_deck(path).deck.title == "Short"


def test_new_makes_a_deck_from_slide_ids(run: Run, library: Path, tmp_path: Path) -> None:
    path = tmp_path / "talk.briefing"
    assert run("new", "second", "first", "-o", path, "--library", library).code == 0
    assert [s.origin.slide_id for s in load_deck(path).deck.slides if s.origin] == ["second", "first"]


def test_new_takes_language_variants_and_says_which_are_missing(
    run: Run, library: Path, tmp_path: Path
) -> None:
    path = tmp_path / "talk.briefing"
    result = run("new", "short", "-o", path, "--library", library, "--language", "fr")
    assert result.code == 0
    assert [s.language for s in load_deck(path).deck.slides] == ["fr", "en"]
    assert "second" in result.err


def test_new_gives_the_same_bytes_twice(run: Run, library: Path, tmp_path: Path) -> None:
    for name in ("a.briefing", "b.briefing"):
        run("new", "short", "-o", tmp_path / name, "--library", library)
    assert (tmp_path / "a.briefing").read_bytes() == (tmp_path / "b.briefing").read_bytes()


def test_the_bundled_introduction_becomes_a_deck(run: Run, tmp_path: Path) -> None:
    result = run("new", "introduction", "-o", tmp_path / "talk.briefing")
    assert (result.code, result.err) == (0, "")


@pytest.mark.parametrize("suffix", [".pdf", ".md", ".pptx"])
def test_export_writes_the_format_of_the_suffix(run: Run, deck: Path, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"talk{suffix}"
    result = run("export", deck, "-o", target)
    starts = {".pdf": b"%PDF-", ".md": b"---\n", ".pptx": b"PK"}
    assert (result.code, result.out) == (0, f"{target}\n"), result.err
    assert target.read_bytes().startswith(starts[suffix])


def test_export_without_a_suffix_writes_a_picture_a_slide(run: Run, deck: Path, tmp_path: Path) -> None:
    assert run("export", deck, "-o", tmp_path / "pages").code == 0
    pages = sorted((tmp_path / "pages").iterdir())
    assert [p.read_bytes()[:4] for p in pages] == [b"\x89PNG", b"\x89PNG"]


def test_export_drops_notes_when_asked(run: Run, deck: Path, tmp_path: Path) -> None:
    target = tmp_path / "talk.md"
    run("export", deck, "-o", target)
    assert "Say it." in target.read_text()
    run("export", deck, "-o", target, "--notes", "drop")
    assert "Say it." not in target.read_text()
    run("export", deck, "-o", target, "--profile", "public")
    assert "Say it." not in target.read_text()


def test_export_in_a_language_takes_the_variants_there_are(
    run: Run, deck: Path, library: Path, tmp_path: Path
) -> None:
    target = tmp_path / "talk.md"
    result = run("export", deck, "-o", target, "--language", "fr", "--library", library)
    assert "# Première" in target.read_text()
    assert "# Second slide" in target.read_text()
    assert "slide 2: warning: " in result.err


def test_a_markdown_deck_that_was_exported_opens_again(run: Run, deck: Path, tmp_path: Path) -> None:
    run("export", deck, "-o", tmp_path / "talk.md")
    assert run("export", tmp_path / "talk.md", "-o", tmp_path / "again.md").code == 0
    assert (tmp_path / "again.md").read_text().count("\n# ") == 2


def test_an_outline_is_exported_directly(run: Run, library: Path, tmp_path: Path) -> None:
    assert run("export", library / "briefings" / "short.md", "-o", tmp_path / "a.md").code == 0
    assert run("export", "short", "--library", library, "-o", tmp_path / "b.md").code == 0
    assert (tmp_path / "a.md").read_text() == (tmp_path / "b.md").read_text()


def test_check_of_a_sound_deck_finds_no_error(run: Run, deck: Path) -> None:
    result = run("check", deck)
    assert (result.code, "error" in result.out) == (0, False)


def test_check_prints_json_of_a_stable_shape(run: Run, library: Path, tmp_path: Path) -> None:
    deck = tmp_path / "talk.md"
    deck.write_text("# One\n\n![a picture](none.png)\n")
    result = run("check", deck, "--json")
    findings = json.loads(result.out)
    assert result.code == 1
    assert all(set(f) == {"severity", "message", "where", "hint", "code"} for f in findings)
    assert all(set(f["where"]) == {"path", "line", "slide"} for f in findings)
    assert "picture-missing" in {f["code"] for f in findings}


def test_check_of_a_library_tells_file_and_line(run: Run, library: Path) -> None:
    assert run("check", library).code == 0
    (library / "second.md").write_text("---\nlayout: no-such-layout\n---\n# Second\n")
    assert "second.md:2: " in run("check", library).out


def test_doctor_tells_versions_and_the_promise(run: Run) -> None:
    report = json.loads(run("doctor", "--json").out)
    assert report["versions"]["msgspec"]
    assert "no network connection" in report["network"]
    assert set(report) >= {"paths", "screens", "font_notes", "missing_libraries", "problems"}
    assert "no network connection" in run("doctor").out


def test_without_a_command_the_window_opens(run: Run, deck: Path) -> None:
    assert run().out == "window None\n"
    assert run(deck).out == f"window {deck}\n"


def test_every_command_explains_itself(run: Run) -> None:
    for command in ("new", "export", "check", "doctor"):
        assert "Usage: briefing-app" in run(command, "--help").out
        assert command in run("--help").out


def test_a_reader_that_goes_away_is_no_error(deck: Path) -> None:
    command = f"{sys.executable} -m briefing_app check {deck} --json | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], check=True, capture_output=True, text=True)
    assert done.stdout.strip() in ("0", "1")
    assert done.stderr == ""


def test_starting_imports_nothing_heavy() -> None:
    code = (
        "import sys; from briefing_app.app import run; run(['--version']);"
        "print([m for m in ('PySide6', 'pptx', 'markdown', 'PIL', 'yaml', 'rich', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_password_file_locks_the_powerpoint_file(run: Run, library: Path, tmp_path: Path) -> None:
    secret, path = tmp_path / "secret.txt", tmp_path / "talk.pptx"
    secret.write_text("correct horse\n", "utf-8")
    assert run("export", "short", "-o", path, "--library", library, "--password-file", secret).code == 0
    assert b"correct horse" not in path.read_bytes()
    assert decrypted(path.read_bytes(), "correct horse").startswith(b"PK")


def test_only_a_powerpoint_file_can_have_a_password(run: Run, library: Path, tmp_path: Path) -> None:
    secret, path = tmp_path / "secret.txt", tmp_path / "talk.pdf"
    secret.write_text("correct horse\n", "utf-8")
    result = run("export", "short", "-o", path, "--library", library, "--password-file", secret)
    assert (result.code, path.exists()) == (2, False)
    assert "only a .pptx can have a password" in result.err


def test_export_in_the_look_of_an_organisation(run: Run, library: Path, tmp_path: Path) -> None:
    look = organisation_file(tmp_path / "office.potx", page=(720, 540), fonts=("Nowhere Sans", "Nowhere Sans"))
    result = run("export", "short", "-o", tmp_path / "x.pptx", "--library", library, "--theme", look)
    assert result.code == 0
    assert "Nowhere Sans is not installed here" in result.err
    assert opened((tmp_path / "x.pptx").read_bytes()).slide_width.pt == 720
