"""What a user chooses for an export."""

from dataclasses import dataclass
from enum import StrEnum


class Profile(StrEnum):
    """Who the file is for."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to export. `notes` is whether the speaker's notes go along."""

    notes: bool = True
    profile: Profile = Profile.INTERNAL
