"""Which languages a slide exists in, which of them lag behind, and what stands in for a missing one."""


def fallbacks(wanted: str, own: str) -> tuple[str, ...]:
    """The languages to try, in order: the one wanted, its primary tag, the library's own, English."""
    return tuple(dict.fromkeys((wanted, wanted.split("-")[0], own, "en")))
