"""The keys that may call the till strip from any program; none of them has a letter, so no layout matters.

Ctrl+Alt and an F-key is left out: under Linux it switches to another console. So is F12, which Windows keeps
for debuggers.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class HotKey:
    """One key, with Ctrl and Shift or alone, as each system counts it."""

    name: str  # as it stands on the keyboard
    keysym: int  # of X
    virtual: int  # of Windows
    chord: bool = True  # with Ctrl and Shift


#: By the value that the preferences keep.
HOT_KEYS: Mapping[str, HotKey] = {
    key.name: key
    for key in (
        HotKey("Ctrl+Shift+F11", 0xFFC8, 0x7A),
        HotKey("Ctrl+Shift+F10", 0xFFC7, 0x79),
        HotKey("Pause", 0xFF13, 0x13, chord=False),
        HotKey("Scroll Lock", 0xFF14, 0x91, chord=False),
    )
}
