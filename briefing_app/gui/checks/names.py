"""What the kinds of findings are called, and how they are grouped."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from briefing_app.diagnostics import Severity
from briefing_app.gui.look.tokens import Tokens
from briefing_app.planning.checks import Finding

translate = QCoreApplication.translate


def kind_name(code: str) -> str:
    """What findings of this code are called; what the reader says of a text is named by what it is about."""
    names = {
        "title-missing": translate("Checks", "Title missing"),
        "title-repeated": translate("Checks", "Title repeated"),
        "slide-repeated": translate("Checks", "Slide repeated"),
        "alt-text-missing": translate("Checks", "Description missing"),
        "too-many-words": translate("Checks", "Many words"),
        "too-much": translate("Checks", "Too much on a slide"),
        "text-too-small": translate("Checks", "Small text"),
        "low-contrast": translate("Checks", "Low contrast"),
        "reading-order": translate("Checks", "Reading order"),
        "source-missing": translate("Checks", "Source missing"),
        "source-unknown": translate("Checks", "Source unknown"),
        "source-stale": translate("Checks", "Old figures"),
        "withdrawn": translate("Checks", "Withdrawn"),
        "draft": translate("Checks", "Drafts"),
        "review-due": translate("Checks", "Review due"),
        "not-cleared-for-audience": translate("Checks", "Not cleared for this audience"),
        "content-notice-missing": translate("Checks", "Content notice missing"),
        "over-time": translate("Checks", "Over time"),
        "translation-missing": translate("Checks", "Other language"),
        "translation-stale": translate("Checks", "Translation out of date"),
        "variable-unknown": translate("Checks", "Unknown variable"),
        "variable-empty": translate("Checks", "Not filled in"),
        "picture-missing": translate("Checks", "Picture missing"),
        "wording": translate("Checks", "Wording"),
        "slide-too-large": translate("Checks", "Not shown"),
    }
    return names.get(code) or _family_name(code.partition("-")[0])


def _family_name(family: str) -> str:
    return {
        "chart": translate("Checks", "Chart"),
        "table": translate("Checks", "Table"),
        "picture": translate("Checks", "Picture"),
        "layout": translate("Checks", "Layout"),
        "front": translate("Checks", "Front matter"),
        "meta": translate("Checks", "Front matter"),
    }.get(family, "Markdown")


def severity_name(severity: Severity) -> str:
    """How much findings matter."""
    return {
        Severity.ERROR: translate("Checks", "To mend"),
        Severity.WARNING: translate("Checks", "To look at"),
        Severity.INFO: translate("Checks", "To know"),
    }[severity]


def severity_colors(severity: Severity, tokens: Tokens) -> tuple[str, str]:
    """The colours of text and ground for a severity."""
    return {
        Severity.ERROR: (tokens.bad, tokens.bad_soft),
        Severity.WARNING: (tokens.warn, tokens.warn_soft),
        Severity.INFO: (tokens.muted, tokens.raised),
    }[severity]


class Group(Struct, frozen=True):
    """Findings of one severity and kind."""

    severity: Severity
    name: str
    findings: tuple[Finding, ...]


def grouped(findings: Iterable[Finding]) -> tuple[Group, ...]:
    """The findings by severity, worst first, then by kind in the order of the rules."""
    found: dict[tuple[Severity, str], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.diagnostic.severity, kind_name(finding.diagnostic.code)), []).append(finding)
    order = list(Severity)
    rows = sorted(found.items(), key=lambda item: order.index(item[0][0]))
    return tuple(Group(severity, name, tuple(row)) for (severity, name), row in rows)
