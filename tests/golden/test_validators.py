"""What we export is valid to the Open XML SDK and to openxml-audit: the whole library and the stress set."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from openxml_audit import validate_pptx

from briefing_app.export.options import ExportOptions
from briefing_app.export.pptx import write
from briefing_app.export.pptx.lint import lint
from briefing_app.importing.pptx.organisation import read_theme
from briefing_app.layout import load_theme
from briefing_app.storage import MediaStore
from tests.helpers.organisation import organisation_file
from tests.helpers.slides import STARTER_LIBRARY, STRESS_SET, deck_of_folder
from tests.helpers.squares import SquareMeasurer

SDK = os.environ.get("BRIEFING_OOXML_VALIDATOR", "")
SETS = [
    (STRESS_SET, "plain"),
    (STRESS_SET, "night"),
    (STARTER_LIBRARY, "commemoration"),
    (STRESS_SET, "organisation"),
]


@pytest.fixture(scope="module", params=SETS, ids=lambda s: f"{s[0].name}-{s[1]}")
def exported(request, tmp_path_factory) -> Path:
    folder, name = request.param
    path = tmp_path_factory.mktemp("valid") / "deck.pptx"
    pictures = MediaStore()
    if name == "organisation":
        theme = read_theme(organisation_file(path.with_suffix(".potx"), cover="102030"), pictures.add).theme
    else:
        theme = load_theme(name)
    deck, frames, media = deck_of_folder(folder, theme, SquareMeasurer())
    path.write_bytes(write(frames, theme, deck, {**media, **pictures}, ExportOptions()))
    return path


def test_our_own_lint_finds_no_fault(exported):
    assert lint(exported.read_bytes()) == ()


def test_openxml_audit_finds_no_error(exported):
    assert [str(error) for error in validate_pptx(exported).errors] == []


@pytest.mark.skipif(not SDK, reason="BRIEFING_OOXML_VALIDATOR does not name the validator")
def test_the_open_xml_sdk_finds_no_error(exported):
    command = [SDK, str(exported)]
    output = subprocess.run(command, capture_output=True, timeout=120, check=False).stdout
    assert json.loads(output)["errors"] == []
