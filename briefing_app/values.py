"""What msgspec's frozen values leave to us: fields that do not count when two values are compared or hashed.

Our values are msgspec's `Struct`s rather than dataclasses: making such a class costs a seventieth, making
a value an eighth, and there are hundreds of the one and many thousands of the other.
"""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import astuple


class Value(Struct, frozen=True):
    """A value with mappings. They are compared; the hash passes over them, since they have none."""

    def __hash__(self) -> int:
        """From all other fields."""
        return hash(tuple(value for value in astuple(self) if not isinstance(value, Mapping)))


class Noted(Struct, frozen=True):
    """A value whose last field is a note on it, which is neither compared nor hashed."""

    def __eq__(self, other: object) -> bool:
        """Whether all but the note is the same."""
        if not isinstance(other, Noted) or type(other) is not type(self):
            return NotImplemented
        return astuple(self)[:-1] == astuple(other)[:-1]

    def __ne__(self, other: object) -> bool:
        """The opposite; said because `Struct` says it otherwise."""
        return not self == other

    def __hash__(self) -> int:
        """From all but the note."""
        return hash(astuple(self)[:-1])
