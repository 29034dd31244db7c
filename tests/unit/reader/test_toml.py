import os

import pytest

from briefing_app import limits
from briefing_app.errors import FormatError, LimitError
from briefing_app.reader.toml import read_toml


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.toml"


def test_a_file_at_the_limit_is_read_and_one_past_it_is_not(path):
    path.write_bytes(b"a = 1\n" + b"#" * (limits.TOML_FILE - 6))
    assert read_toml(path) == {"a": 1}
    path.write_bytes(path.read_bytes() + b"#")
    with pytest.raises(LimitError, match="larger than 256 KB"):
        read_toml(path)


def test_lines_may_end_as_windows_ends_them(path):
    path.write_bytes(b'a = """x\r\ny"""\r\n')
    assert read_toml(path) == {"a": "x\ny"}


@pytest.mark.parametrize("data", [b"a = ", b"\xff", b"a = " + b"9" * 6_000, b"a = " + b"[" * 3_000])
def test_what_is_no_toml_is_told_with_the_file(path, data):
    path.write_bytes(data)
    with pytest.raises(FormatError, match=r"library\.toml is not valid TOML"):
        read_toml(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes have names here")
def test_nobody_waits_for_a_pipe(path):
    os.mkfifo(path)
    with pytest.raises(FormatError, match="is not a file"):
        read_toml(path)
