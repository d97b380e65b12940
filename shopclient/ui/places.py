"""The eight places of the window; their digits stay the same, whichever of them exist."""

from enum import StrEnum


class Place(StrEnum):
    """A place of the window."""

    TODAY = "today"
    TILL = "till"
    CLIENTS = "clients"
    CARDS = "cards"
    CALENDAR = "calendar"
    CAMPAIGNS = "campaigns"
    REPORTS = "reports"
    SETTINGS = "settings"

    @property
    def digit(self) -> int:
        """The digit that opens it together with Ctrl."""
        return list(Place).index(self) + 1
