import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefing_app.drawing import QtMeasurer
from briefing_app.errors import WriteError
from briefing_app.export.pdf import write
from briefing_app.export.pdf_bookmarks import with_bookmarks
from briefing_app.layout import lay_out_deck, load_theme
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck
from briefing_app.reader import parse_slide
from tests.helpers.exported import deck_of

_MOMENT = datetime(2026, 2, 1, 12, 30, tzinfo=UTC)
_THEME = load_theme("plain")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here draws."""


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def _frames(deck: Deck) -> list[Frame]:
    return list(
        lay_out_deck(
            deck,
            _THEME,
            QtMeasurer(_THEME),
            picture=lambda _slide, _path: None,
            parse=lambda s: parse_slide(s.text, slide_id=s.key, language=s.language).slide,
        )
    )


def _pdf(*texts: str, language: str = "en") -> bytes:
    deck = deck_of(*texts, language=language)
    return write(_frames(deck), _THEME, deck, {}, created=_MOMENT)


def _asked(data: bytes, folder: Path, *command: str) -> str:
    file = folder / "a.pdf"
    file.write_bytes(data)
    done = subprocess.run([*command, str(file), "-"], check=True, capture_output=True, timeout=60)
    assert not done.stderr
    return done.stdout.decode("utf-8")


def test_the_same_frames_at_the_same_moment_give_the_same_bytes() -> None:
    assert _pdf("# One\n\n- a", "# Two") == _pdf("# One\n\n- a", "# Two")


@pytest.mark.usefixtures("tokyo")
def test_no_local_time_is_in_the_file() -> None:
    data = _pdf("# One")
    assert set(re.findall(rb"\(D:([^)]*)\)", data)) == {b"20260201123000Z"}
    assert set(re.findall(rb'Date="([^"]*)"', data)) == {b"2026-02-01T12:30:00Z"}
    assert b"+09" not in data


def test_neither_author_nor_program_is_named() -> None:
    data = _pdf("# One")
    assert b"/Author ()" in data or b"/Author" not in data
    assert b"/Creator ()" in data
    assert re.findall(rb"/Producer \(([^)]*)\)", data) == [b"Briefing"]
    assert b"Qt 6" not in data


def test_a_title_with_signs_of_xml_is_written() -> None:
    deck = replace(deck_of("# One"), title="Risk & <response>")
    data = write(_frames(deck), _THEME, deck, {}, created=_MOMENT)
    assert b"Risk &amp; &lt;response&gt;" in data


def test_links_are_links() -> None:
    data = _pdf("# One\n\n- See [the text](https://example.org/a)")
    assert b"https://example.org/a" in data


def test_pages_have_bookmarks_and_the_document_a_language() -> None:
    data = _pdf("# Première\n\n- a", "# Deuxième", language="fr")
    titles = [bytes.fromhex(t.decode()).decode("utf-16") for t in re.findall(rb"/Title <([0-9A-F]+)>", data)]
    assert titles == ["Première", "Deuxième"]
    assert b"/Lang <FEFF00660072>" in data


def test_an_unknown_form_of_pdf_is_refused() -> None:
    with pytest.raises(WriteError, match="bookmarks"):
        with_bookmarks(b"%PDF-1.4\n", ["One"], "en")


@needs_poppler
def test_text_can_be_copied_in_reading_order(tmp_path: Path) -> None:
    text = _asked(_pdf("# Early warning\n\n- First point\n- Second point"), tmp_path, "pdftotext")
    found = [text.index(words) for words in ("Early warning", "First point", "Second point")]
    assert found == sorted(found)


@needs_poppler
def test_every_slide_is_a_page_and_the_file_is_whole(tmp_path: Path) -> None:
    pages = _asked(_pdf("# One", "# Two", "# Three"), tmp_path, "pdftotext", "-bbox")
    assert pages.count("<page ") == 3


def test_what_report_raises_stops_the_work() -> None:
    deck = deck_of("# One", "# Two")

    def stop(done: int, _total: int) -> None:
        raise InterruptedError(done)

    with pytest.raises(InterruptedError, match="1"):
        write(_frames(deck), _THEME, deck, {}, report=stop)
