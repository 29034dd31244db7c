import pytest

from briefing_app.planning.anniversary import anniversary_text


@pytest.mark.parametrize(
    ("years", "language", "text"),
    [
        (78, "en", "78th anniversary"),
        (1, "en-GB", "1st anniversary"),
        (22, "en", "22nd anniversary"),
        (113, "en", "113th anniversary"),
        (78, "fr", "78e anniversaire"),
        (1, "fr", "1er anniversaire"),
        (78, "es", "78.º aniversario"),
        (78, "ru", "78-я годовщина"),
        (78, "ar", "الذكرى السنوية الـ78"),
        (78, "zh-CN", "78周年"),
        (3, "sw", "3rd anniversary"),
        (0, "en", ""),
        (-4, "en", ""),
    ],
)
def test_an_anniversary_is_said_in_the_language(years, language, text):
    assert anniversary_text(years, language) == text
