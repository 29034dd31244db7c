"""What whoever exports may choose."""

from enum import StrEnum

from msgspec import Struct


class Notes(StrEnum):
    """Whether the speaker's notes go into the file."""

    KEEP = "keep"
    DROP = "drop"


class Profile(StrEnum):
    """Who will have the file.

    PUBLIC leaves out what is not on the slides: the speaker's notes whatever `notes` says, the names of the
    sections, and in Markdown what reviewers and planners wrote above a slide and facts of the event that
    no slide shows.
    """

    INTERNAL = "internal"
    PUBLIC = "public"


class ExportOptions(Struct, frozen=True):
    """The choices for one export. A `password` goes on a .pptx only; empty is none."""

    notes: Notes = Notes.KEEP
    profile: Profile = Profile.INTERNAL
    password: str = ""

    def __repr__(self) -> str:
        """For logs: whether there is a password, not which."""
        secret = "a password" if self.password else "no password"
        return f"ExportOptions({self.notes!r}, {self.profile!r}, {secret})"

    @property
    def keeps_notes(self) -> bool:
        """Whether notes are written."""
        return self.notes is Notes.KEEP and self.profile is Profile.INTERNAL
