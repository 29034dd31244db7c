"""The faults that make PowerPoint offer a repair and that schema validators miss.

`lint` reads a finished file as PowerPoint would meet it, knowing nothing of how it was written. Each rule is
one small generator of Diagnostics; `CODES` lists what they can find. Sources: ECMA-376 part 1 for what must be,
and experiments with broken files for what matters.
"""

from collections.abc import Iterable

from briefing_app.diagnostics import Diagnostic
from briefing_app.export.pptx.lint import charts, package_rules, presentation, slides
from briefing_app.export.pptx.lint.package import Package, PackageError, fault

CODES = (
    "pptx-unreadable",
    *package_rules.CODES,
    *presentation.CODES,
    *slides.CODES,
    *charts.CODES,
)


def lint(data: bytes) -> tuple[Diagnostic, ...]:
    """Find what is wrong with the .pptx file `data`; an empty tuple is a clean bill."""
    try:
        package = Package(data)
        return tuple(_findings(package))
    except PackageError as error:
        return (fault("pptx-unreadable", error.part, str(error)),)


def _findings(package: Package) -> Iterable[Diagnostic]:
    yield from package_rules.findings(package)
    yield from presentation.findings(package)
    yield from slides.findings(package)
    yield from charts.findings(package)
