import inspect

from briefing_app.planning.checks import RULES
from briefing_app.planning.checks.verdict import BLOCKING


def test_the_rules_asked_before_an_export_are_all_that_can_find_errors() -> None:
    finding_errors = {rule for rule in RULES if "Severity.ERROR" in inspect.getsource(rule)}
    assert finding_errors <= set(BLOCKING) <= set(RULES)
