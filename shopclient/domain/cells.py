"""Cells of a table that a spreadsheet opens."""

_FORMULA_STARTS = frozenset({"=", "+", "-", "@", "\t", "\r"})


def as_text(value: str) -> str:
    """Return *value* so that a spreadsheet shows it; one that begins like a formula would be carried out."""
    return f"'{value}" if value[:1] in _FORMULA_STARTS else value
