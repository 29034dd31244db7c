import io
import zipfile

import msoffcrypto
import pytest

from briefing_app.errors import UsageError
from briefing_app.export.options import ExportOptions
from briefing_app.export.password import decrypted, encrypted
from tests.helpers.exported import deck_of, written


@pytest.fixture(scope="module")
def talk() -> bytes:
    return written(deck_of("# A secret talk\n"))


def test_with_the_password_the_file_is_what_it_was(talk):
    assert decrypted(encrypted(talk, "пароль 密码"), "пароль 密码") == talk


def test_without_the_password_nothing_of_it_can_be_read(talk):
    data = encrypted(talk, "correct horse")
    assert not zipfile.is_zipfile(io.BytesIO(data))
    assert b"slide1.xml" not in data
    with pytest.raises(UsageError, match="wrong"):
        decrypted(data, "wrong horse")


def test_it_is_encrypted_with_aes_256(talk):
    file = msoffcrypto.OfficeFile(io.BytesIO(encrypted(talk, "x")))
    assert (file.type, file.info["passwordKeyBits"]) == ("agile", 256)


@pytest.mark.parametrize("password", ["", "x" * 256])
def test_a_password_that_office_would_not_take_is_refused(talk, password):
    with pytest.raises(UsageError, match="255"):
        encrypted(talk, password)


def test_options_do_not_tell_the_password_to_a_log():
    assert "open sesame" not in repr(ExportOptions(password="open sesame"))
    assert repr(ExportOptions(password="open sesame")) != repr(ExportOptions())
