"""Points into the units of a presentation file."""


def emu(points: float) -> int:
    """English Metric Units: 12 700 a point."""
    return round(points * 12_700)


def centipoints(points: float) -> int:
    """Hundredths of a point, for font sizes and spacing."""
    return round(points * 100)


def per_hundred_thousand(share: float) -> int:
    """A share from 0 to 1 in thousandths of a percent."""
    return round(share * 100_000)
