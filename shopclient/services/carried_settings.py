"""What of this computer's settings goes along to another one, and what stays."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

#: Settings that are as good on another computer: looks, habits, the words on slips.
CARRIED: Final[Mapping[str, type]] = {
    "language": str,
    "theme": str,
    "text_scale": int,
    "explains": bool,
    "scan_gap": int,
    "slip_after": str,
    "slip_width": str,
    "slip_thanks": str,
    "strip_key": str,
    "copied_mark": str,
    "copies_when_recorded": bool,
}
#: Printers, screens and places of windows are this computer's own.
LEFT: Final = frozenset(
    {
        *("geometry", "last_screen", "file", "slip_printer", "strip_place"),
        *("customer_screen", "stays_in_tray"),
    }
)
_LONGEST = 1000  # characters of a text


def carried_settings(kept: Path) -> dict[str, Any]:
    """Return what goes along of the settings kept at *kept*; nothing where there are none."""
    with suppress(OSError, ValueError):
        return fit_settings(json.loads(kept.read_text(encoding="utf-8")))
    return {}


def fit_settings(found: object) -> dict[str, Any]:
    """Return what of *found* is a setting that goes along, of the kind that it must be."""
    if not isinstance(found, dict):
        return {}
    fit = {name: found[name] for name, kind in CARRIED.items() if type(found.get(name)) is kind}
    return {
        name: value for name, value in fit.items() if not isinstance(value, str) or len(value) <= _LONGEST
    }


def keep_settings(kept: Path, values: Mapping[str, Any]) -> None:
    """Write *values* beside the others at *kept*; a folder that cannot be written costs them, no more."""
    with suppress(OSError, ValueError):
        found = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_name(f"{kept.name}.unfinished")
        tree = {**(found if isinstance(found, dict) else {}), **values}
        fresh.write_text(json.dumps(tree, indent=1), encoding="utf-8")
        os.replace(fresh, kept)
