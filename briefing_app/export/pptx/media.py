"""The media folder of a package."""

import hashlib
from typing import TYPE_CHECKING

from briefing_app.export.pptx.package import Package
from briefing_app.model.media import Media

if TYPE_CHECKING:
    from briefing_app.export.pptx.cleaning import CleanPicture


class MediaParts:
    """The media folder of a package: each picture once, whatever it is called."""

    def __init__(self, package: Package, media: Media) -> None:
        self._package = package
        self._media = media
        self._by_name: dict[str, str | None] = {}
        self._by_digest: dict[bytes, str] = {}

    def part(self, name: str) -> str | None:
        """The part for the picture `name`, relative to the slides' folder; None if it is missing or broken."""
        if name not in self._by_name:
            from briefing_app.export.pptx.cleaning import clean_picture  # late: Pillow takes its time

            picture = clean_picture(self._media[name]) if name in self._media else None
            self._by_name[name] = self._stored(picture) if picture else None
        return self._by_name[name]

    def _stored(self, picture: "CleanPicture") -> str:
        digest = hashlib.sha256(picture.data).digest()
        if digest not in self._by_digest:
            base = f"media/image{len(self._by_digest) + 1}.{picture.extension}"
            self._package.add(f"ppt/{base}", picture.data)
            self._by_digest[digest] = f"../{base}"
        return self._by_digest[digest]
