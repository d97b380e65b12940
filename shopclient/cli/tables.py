"""Answers as text for a person: pairs as lines, lists as columns."""

from collections.abc import Mapping, Sequence
from typing import Any

_GAP = "  "


def as_table(tree: Mapping[str, Any]) -> str:
    """Return *tree* as readable lines; a list of objects becomes a table with a header."""
    lines: list[str] = []
    for key, value in tree.items():
        if (
            isinstance(value, Sequence)
            and not isinstance(value, str)
            and value
            and isinstance(value[0], Mapping)
        ):
            lines += ["", f"{key}:", *_rows(value)]
        elif isinstance(value, Mapping):
            lines += ["", f"{key}:", *(f"{_GAP}{name}: {_cell(item)}" for name, item in value.items())]
        else:
            lines.append(f"{key}: {_cell(value)}")
    return "\n".join(lines).strip("\n")


def _rows(items: Sequence[Mapping[str, Any]]) -> list[str]:
    names = list(dict.fromkeys(name for item in items for name in item))
    table = [names, *([_cell(item.get(name)) for name in names] for item in items)]
    widths = [max(len(row[column]) for row in table) for column in range(len(names))]
    return [
        (_GAP + _GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))).rstrip()
        for row in table
    ]


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_cell(item)}" for name, item in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_cell(item) for item in value) or "-"
    # One line a row, whatever a note holds: control signs would also steer a terminal.
    return "".join(sign if sign.isprintable() else " " for sign in str(value))
