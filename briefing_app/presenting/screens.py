"""Which screen is the room's and which the presenter's. Pure: screens by what they say of themselves."""

from collections.abc import Sequence

from msgspec import Struct


class ScreenInfo(Struct, frozen=True):
    """A screen as it is plugged in now. `name` is its connector ("HDMI-1"), `model` what it says it is."""

    name: str
    model: str = ""
    width: int = 0
    height: int = 0
    is_primary: bool = False

    @property
    def identity(self) -> str:
        """What a choice is remembered by: survives another connector where the screen tells its model."""
        return self.model or self.name


class ScreenPlan(Struct, frozen=True):
    """The places (in the list of screens) for both windows. `presenter` is None in one-screen mode."""

    audience: int
    presenter: int | None


def plan_screens(
    screens: Sequence[ScreenInfo], *, wanted: str = "", home: int = 0, single: bool = False
) -> ScreenPlan:
    """The room on the screen of identity `wanted`, else on one that is not the presenter's `home` screen.

    With one screen, or with `single`, the room's picture stands on `home` or what was wanted and there is no
    presenter's window.
    """
    chosen = next((i for i, s in enumerate(screens) if wanted and s.identity == wanted), None)
    if len(screens) < 2 or single:
        return ScreenPlan(chosen if chosen is not None else min(home, max(0, len(screens) - 1)), None)
    others = [i for i in range(len(screens)) if i != home]
    audience = chosen if chosen is not None else others[-1]
    if audience != home:
        return ScreenPlan(audience, home)
    primary = next((i for i in others if screens[i].is_primary), others[0])
    return ScreenPlan(audience, primary)


def swapped(plan: ScreenPlan) -> ScreenPlan:
    """Each window on the other's screen."""
    return plan if plan.presenter is None else ScreenPlan(plan.presenter, plan.audience)
