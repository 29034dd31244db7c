"""`{{event.title}}` is filled in in every format there is."""

import re
import shutil
import subprocess
import zipfile

import pytest
from msgspec.structs import replace

from briefing_app.drawing import QtMeasurer
from briefing_app.export.deck import ExportRequest, export_deck
from briefing_app.export.table import EXPORTERS
from briefing_app.layout import load_theme
from briefing_app.model.event import Event
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore
from tests.helpers.exported import deck_of

DECK = replace(
    deck_of("# Welcome to {{event.title}}\n\n- On {{event.place}}\n\n::: notes\nSay {{event.title}}.\n:::\n"),
    event=Event(title="Day of dignity", place="Room 4"),
)


def told(path):
    """The words in a file, as far as it has words."""
    match path.suffix:
        case ".md":
            return path.read_text(encoding="utf-8")
        case ".pptx":
            with zipfile.ZipFile(path) as file:
                parts = [file.read(n).decode() for n in file.namelist() if re.search(r"lides/\w+\.xml$", n)]
            return " ".join(re.findall(r"<a:t>([^<]*)", "".join(parts)))
        case ".pdf":
            return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    raise AssertionError(path)


@pytest.mark.parametrize("suffix", [exporter.suffix for exporter in EXPORTERS if exporter.suffix != ".png"])
def test_variables_are_filled_in(suffix, qapp, tmp_path):
    if suffix == ".pdf" and shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    theme = load_theme("plain")
    request = ExportRequest(
        DECK,
        MediaStore(),
        theme,
        QtMeasurer(theme),
        lambda entry: parse_slide(entry.text, slide_id=entry.key, language=entry.language).slide,
    )
    target = tmp_path / f"talk{suffix}"
    export_deck(request, target)
    if not suffix:  # pictures: what is drawn are the same frames
        assert (target / "slide-01.png").stat().st_size
        return
    assert "Welcome to Day of dignity" in told(target)
    assert "Room 4" in told(target)
    assert "{{" not in told(target)
    if suffix != ".pdf":
        assert "Say Day of dignity." in told(target)
