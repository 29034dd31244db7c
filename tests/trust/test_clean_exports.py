"""No export tells who made it, where, from what, or what was not to be shared."""

import shutil
import zlib
from pathlib import Path

import pytest

from briefing_app.export.options import ExportOptions, Notes, Profile
from briefing_app.export.share import share_findings
from tests.helpers.exported import deck_of, frames_of
from tests.trust.canaries import found
from tests.trust.corpus.images import photograph
from tests.trust.export_run import FORMATS, examined, exported

NOTED = "# A slide\n\n- A point\n\n::: notes\nSay it.\n:::\n"


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("profile", Profile)
def test_no_canary_is_in_any_byte_of_an_export(profile: Profile, suffix: str, tmp_path: Path):
    problems, count = examined(profile, suffix, tmp_path)
    assert problems == []
    assert count > 500


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP"])
def test_the_search_finds_words_in_the_metadata_of_pictures(kind: str):
    assert found(photograph("canaryx", kind), ["canaryx", "other"])[0] == {"canaryx"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_looks_into_packed_streams(encoding: str):
    data = b"%PDF\nstream\n" + zlib.compress("a CanaryX".encode(encoding)) + b"\nendstream"
    assert found(data, ["canaryx"])[0] == {"canaryx"}


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_the_search_reads_the_words_on_the_pages_of_a_pdf(tmp_path: Path):
    files, _ = exported(Profile.PUBLIC, ".pdf", tmp_path)
    assert found(files["out.pdf"], ["slide that all may see", "canaryhidden"])[0] == {"slide that all may see"}


def _codes(kind: str, deck, options: ExportOptions) -> set[str]:
    return {finding.code for finding in share_findings(kind, deck, frames_of(deck), options)}


def test_the_share_check_names_notes_where_a_format_keeps_them():
    deck = deck_of(NOTED)
    assert "share-notes" in _codes("pptx", deck, ExportOptions())
    assert "share-notes" not in _codes("pdf", deck, ExportOptions())
    assert "share-notes" not in _codes("pptx", deck, ExportOptions(notes=Notes.DROP))
    assert "share-notes" not in _codes("pptx", deck, ExportOptions(profile=Profile.PUBLIC))


def test_the_share_check_has_nothing_to_say_of_a_plain_public_file():
    assert _codes("pptx", deck_of(NOTED), ExportOptions(profile=Profile.PUBLIC)) == set()
