"""A password on a finished file: AES-256 as Office writes it (MS-OFFCRYPTO 2.3.4, agile encryption)."""

import io

from briefing_app.errors import UsageError
from briefing_app.phrases import Phrase

_LONGEST = 255  # what Office accepts


def encrypted(data: bytes, password: str) -> bytes:
    """`data` (a .pptx) behind `password`. Raises UsageError for a password that Office would not take."""
    if not 1 <= len(password) <= _LONGEST:
        raise UsageError(Phrase("A password has 1 to {0} characters.", _LONGEST), Phrase("Choose another one."))
    from msoffcrypto.format.ooxml import OOXMLFile  # late: it brings cryptography along

    buffer = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, buffer)
    return buffer.getvalue()


def decrypted(data: bytes, password: str) -> bytes:
    """What `encrypted` was given. Raises UsageError when the password is wrong."""
    from msoffcrypto.exceptions import InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    file = OOXMLFile(io.BytesIO(data))
    buffer = io.BytesIO()
    try:
        file.load_key(password=password, verify_password=True)
        file.decrypt(buffer, verify_integrity=True)
    except InvalidKeyError as error:
        raise UsageError(
            Phrase("The password is wrong."), Phrase("Mind capitals and the keyboard's language.")
        ) from error
    return buffer.getvalue()
