"""What is not yet fit to be shown: small rules over a deck, each with an id, a place and, often, a Fix.

`RULES` is the table of all there are; the check panel, the command line and the tests read it. It is loaded
when first asked for: an export asks only the rules that can keep a deck in the house.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix, Rule

if TYPE_CHECKING:
    from briefing_app.planning.checks.table import RULES, check

__all__ = ["RULES", "CheckContext", "CheckedSlide", "Finding", "Fix", "Rule", "check"]


def __getattr__(name: str) -> object:
    """Load the table for `RULES` and `check`."""
    if name not in ("RULES", "check"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.table"), name)
