"""Text that must fit its place: it shrinks, then wraps, then is shortened with an ellipsis."""

import re
from dataclasses import dataclass
from functools import lru_cache

from shopclient.printing.fonts import printable, text_width

_STEP = 0.25  # type sizes are quarters of a point: equal names look equal from card to card
_ELLIPSIS = "…"
# A line may end after a space, or after a hyphen within a word.
_BREAK = re.compile(r"(?<= )|(?<=\w-)(?=\w)")


@dataclass(frozen=True)
class Style:
    """How a text is set; sizes in points, *leading* and *tracking* as shares of the size.

    On one line it shrinks from *largest* to *wrap_below*; on several, to *smallest*.
    """

    font: str
    largest: float
    wrap_below: float
    smallest: float
    most_lines: int
    leading: float = 1.2
    tracking: float = 0.0
    capitals: bool = False


@dataclass(frozen=True)
class Fitted:
    """Lines of one size that stay within the width they were fitted to."""

    lines: tuple[str, ...]
    size: float


@lru_cache(maxsize=512)
def fit(text: str, style: Style, width: float) -> Fitted:
    """Return *text* set in *style* within *width* points, at most ``style.most_lines`` lines.

    Source:
        requirement for cards: a name too long shrinks, then wraps, then is shortened, never runs out.
    """
    clean = printable(text.upper() if style.capitals else text, style.font)
    whole = _measure(clean, style, 1.0)
    size = min(style.largest, _quarters(width / whole)) if whole else style.largest
    if size >= style.wrap_below:
        return Fitted((clean,) if clean else (), size)
    for count in range(2, style.most_lines + 1):
        size = style.wrap_below
        while size >= style.smallest:
            lines = _wrap(clean, style, size, width)
            if lines is not None and len(lines) <= count:
                return Fitted(_balance(clean, lines, style, size, width), size)
            size -= _STEP
    return Fitted(_shorten(clean, style, width), style.smallest)


def _measure(text: str, style: Style, size: float) -> float:
    return text_width(text, style.font, size, style.tracking * size)


def _quarters(size: float) -> float:
    return int(size / _STEP) * _STEP


def _wrap(text: str, style: Style, size: float, width: float) -> tuple[str, ...] | None:
    """Break *text* between words and after hyphens; None if a part is wider than the width."""
    lines = [""]
    for part in _BREAK.split(text):
        if _measure((lines[-1] + part).rstrip(), style, size) <= width:
            lines[-1] += part
        elif _measure(part.rstrip(), style, size) <= width:
            lines.append(part)
        else:
            return None
    return tuple(line.rstrip() for line in lines if line)


def _balance(text: str, lines: tuple[str, ...], style: Style, size: float, width: float) -> tuple[str, ...]:
    """Narrow the column while the number of lines stays: two even lines, not a full one and a widow."""
    best = lines
    for share in range(19, 9, -1):
        tried = _wrap(text, style, size, width * share / 20)
        if tried is None or len(tried) != len(lines):
            break
        best = tried
    return best


def _shorten(text: str, style: Style, width: float) -> tuple[str, ...]:
    """Fill the lines at the smallest size, breaking words where needed, and end with an ellipsis."""
    lines: list[str] = []
    rest = text
    while rest and len(lines) < style.most_lines - 1:
        end = _fitting(rest, style, width)
        # A break between parts, if the line has one; else the word itself is broken.
        breaks = [match.start() for match in _BREAK.finditer(rest, 1, end + 2) if match.start() <= end]
        cut = breaks[-1] if breaks and end < len(rest) else end
        lines.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    if rest:
        end = _fitting(rest, style, width)
        if end < len(rest):
            end = _fitting(rest, style, width, _ELLIPSIS)
            rest = rest[:end].rstrip(" ,.;:-–—") + _ELLIPSIS
        lines.append(rest)
    return tuple(lines)


def _fitting(text: str, style: Style, width: float, tail: str = "") -> int:
    """Return how many characters fit with *tail* behind them, at least one."""
    end = 1
    # Measured together: between two signs there is tracking that two measures apart leave out.
    while end < len(text) and _measure(text[: end + 1] + tail, style, style.smallest) <= width:
        end += 1
    return end
