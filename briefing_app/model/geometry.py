"""Points and boxes. All lengths are in points (1/72 inch), y grows downwards."""

from msgspec import Struct


class Size(Struct, frozen=True):
    """Width and height."""

    width: float
    height: float


class Rect(Struct, frozen=True):
    """A box with its top-left corner at (x, y)."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.height

    def mirrored(self, width: float) -> "Rect":
        """The box on a page of `width`, seen in a mirror."""
        return Rect(width - self.right, self.y, self.width, self.height)

    def inset(self, left: float, top: float, right: float, bottom: float) -> "Rect":
        """The box that remains inside these margins; never of negative size."""
        return Rect(
            self.x + left,
            self.y + top,
            max(0.0, self.width - left - right),
            max(0.0, self.height - top - bottom),
        )

    def contains(self, other: "Rect", tolerance: float = 0.01) -> bool:
        """Whether `other` lies inside, give or take `tolerance`."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def overlaps(self, other: "Rect", tolerance: float = 0.01) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.x < other.right - tolerance
            and other.x < self.right - tolerance
            and self.y < other.bottom - tolerance
            and other.y < self.bottom - tolerance
        )
