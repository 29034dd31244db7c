"""Which characters Chinese is written with, and its neighbours, as classes for regular expressions.

Such an expression costs milliseconds to make. So it is made where there may be Asian text, not at the start.
"""

import re

HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # characters that stand for words or parts of them
ASIAN = (  # with other Asian scripts, marks, and letters as wide as they are
    "\u2e80-\u2fdf\u2ff0-\u318f\u31a0-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
_FIRST = "\u2e80"


def may_be_asian(text: str) -> bool:
    """False for nearly all text that is not, at once."""
    return max(text, default="") >= _FIRST


def is_asian(text: str) -> bool:
    """Whether any of `text` is an Asian character."""
    return may_be_asian(text) and re.search(f"[{ASIAN}]", text) is not None
