"""The values of the preferences and their file; standard library only, for they are read before Qt is."""

import json
from dataclasses import dataclass, fields
from pathlib import Path


@dataclass(frozen=True)
class Preferred:
    """What one person likes, each with what holds before anybody chose."""

    language: str = ""  # "": as the system
    theme: str = "system"  # or "light", "dark"
    text_scale: int = 100  # percent, 100-200
    geometry: str = ""  # Qt's own form, as hexadecimal
    last_screen: str = ""
    file: str = ""  # the shop's file; "": the per-user one
    explains: bool = False  # all steps of a bill are shown under it
    scan_gap: int = 50  # milliseconds between two keys of a scanner
    slip_after: str = "nothing"  # after each purchase; or "offer", "print"
    slip_printer: str = ""  # "": the system's own choice
    slip_width: str = "80"  # or "58", "a6"
    slip_thanks: str = ""  # the last line of every slip
    strip_key: str = ""  # the key that calls the till strip from every program; "": none
    strip_place: str = ""  # "left,top", in pixels; "": the usual one
    copied_mark: str = ""  # before the decimals of a copied sum; "": as the system
    copies_when_recorded: bool = False  # the sum to pay, for the program of the cash register
    stays_in_tray: bool = False  # the window is hidden where it would be closed
    customer_screen: int = 0  # on which screen it opens with the program, counted from 1; 0: on none


def read_preferred(path: Path) -> Preferred:
    """Return the values kept at *path*; what is missing or broken there is as usual."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferred()
    if not isinstance(found, dict):
        return Preferred()
    usual = Preferred()
    known = {
        item.name: found[item.name]
        for item in fields(Preferred)
        if type(found.get(item.name)) is type(getattr(usual, item.name))
    }
    return Preferred(**known)
