"""The type that paper is set in: Inter, with Cyrillic and the signs of hryvnia, rouble and tenge."""

import re
import unicodedata
from functools import cache

from shopclient.paths import resources

REGULAR = "Inter-Regular"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
BOLD = "Inter-Bold"

#: Heights above the baseline as shares of the type size: a capital, a capital with a breve or two dots.
CAP_HEIGHT = 0.7275
TALLEST = 0.95
#: Depth of the tails of р, ц, y below the baseline.
DEEPEST = 0.217

# Spaces and line ends of all kinds but those that hold a figure and its unit together.
_GAPS = re.compile(r"[^\S\u00a0\u202f]+")


@cache
def register_fonts() -> None:
    """Make the four weights known to reportlab, once a process."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
        registerFont(TTFont(name, str(resources() / "fonts" / f"{name}.ttf")))


def text_width(text: str, font: str, size: float, tracking: float = 0.0) -> float:
    """Return the width of *text* in points; *tracking* is the extra room between letters, in points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    register_fonts()
    width: float = stringWidth(text, font, size)
    return width + tracking * max(0, len(text) - 1)


def lacking(text: str, font: str = REGULAR) -> str:
    """Return the signs of *text*, each once, that the type lacks: another script's letters, pictures."""
    from reportlab.pdfbase.pdfmetrics import getFont

    register_fonts()
    known = getFont(font).face.charToGlyph
    seen = (sign for sign in unicodedata.normalize("NFC", text) if unicodedata.category(sign)[0] not in "CZ")
    return "".join(dict.fromkeys(sign for sign in seen if ord(sign) not in known))


def printable(text: str, font: str = REGULAR) -> str:
    """Return *text* on one line, with composed letters and without signs that the type lacks.

    A letter that it lacks stays, as an empty box: a name must not silently lose a part.
    """
    from reportlab.pdfbase.pdfmetrics import getFont

    register_fonts()
    known = getFont(font).face.charToGlyph
    composed = unicodedata.normalize("NFC", _GAPS.sub(" ", text))
    kept = (letter for letter in composed if ord(letter) in known or unicodedata.category(letter)[0] in "LN")
    return _GAPS.sub(" ", "".join(kept)).strip()
