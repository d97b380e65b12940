"""How far somebody has come with the shop, by the number of purchases."""

from typing import Literal

Stage = Literal["prospect", "buyer", "client"]


def stage_of(purchases: int) -> Stage:
    """Return ``prospect`` before the first lasting purchase, ``buyer`` after one, ``client`` after more."""
    if purchases <= 0:
        return "prospect"
    return "buyer" if purchases == 1 else "client"
