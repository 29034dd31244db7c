"""Pictures by name. Bytes stay outside the model; whoever needs them is given a `Media` mapping."""

from collections.abc import Mapping

from msgspec import Struct

from briefing_app.model.geometry import Size

Media = Mapping[str, bytes]  # a picture's name in its store → the file's bytes, read when asked for


class PictureInfo(Struct, frozen=True):
    """What layout must know of a picture: its name in the Media mapping, its size in pixels."""

    name: str
    size: Size
