"""Cells of a table that a spreadsheet opens."""

import re

# One that is guarded already would lose its guard when it is read back, so it gets a second one.
_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def as_text(value: str) -> str:
    """Return *value* so that a spreadsheet shows it; one that begins like a formula would be carried out.

    ``formats.cells.bare`` takes the apostrophe off again. Source: trust, T22.
    """
    return f"'{value}" if _LIKE_A_FORMULA.match(value) else value
