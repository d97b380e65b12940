"""Several texts in one cell: divided as people divide them, as JSON where that would not bring them back."""

import json
from collections.abc import Callable, Sequence

Divide = Callable[[str], list[str]]


def divided(cell: str, divide: Divide) -> list[str]:
    """Return the texts of a cell; empty ones are left out."""
    return _of_json(cell) or [piece.strip() for piece in divide(cell) if piece.strip()]


def joined(texts: Sequence[str], divide: Divide) -> str:
    """Return texts as a cell that ``divided`` takes apart again: one a line, or JSON where it must be."""
    plain = "\n".join(texts)
    return plain if divided(plain, divide) == list(texts) else json.dumps(list(texts), ensure_ascii=False)


def _of_json(cell: str) -> list[str]:
    if not cell.startswith('["'):
        return []
    try:
        items = json.loads(cell)
    except (ValueError, RecursionError):
        return []
    return items if all(isinstance(item, str) for item in items) else []
