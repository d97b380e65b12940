"""What people may write: one line or several, without characters that a screen cannot show."""

import re
import unicodedata

from shopclient.domain.errors import TextInvalid, TextTooLong

#: Names of people, organisations, cards and places, in characters.
NAME_LIMIT = 200
#: Notes and other texts of several lines, in characters.
NOTE_LIMIT = 20_000

#: A value in a sentence or a list of faults, in characters.
SHOWN_LIMIT = 80

# Overrides and isolates turn the reading order of everything after them, so a name could disguise another.
_UNFIT_IN_TEXT = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u202a-\u202e\u2066-\u2069"
_UNFIT = re.compile(f"[{_UNFIT_IN_TEXT}]")
_UNFIT_IN_LINE = re.compile(rf"[{_UNFIT_IN_TEXT}\t\n]")


def shortened(text: str, most: int = SHOWN_LIMIT) -> str:
    """Return *text* for being shown: what is above *most* characters becomes an ellipsis."""
    return text if len(text) <= most else f"{text[:most]}…"


def clean_line(text: str, limit: int = NAME_LIMIT) -> str:
    """Return *text* for a field of one line: NFC, trimmed, 1 to *limit* characters.

    Raises:
        TextInvalid: ``empty``, ``too_long``, or ``control``: a control character (also a tab or a line
            break), a bidirectional override, half of a surrogate pair.

    Source:
        trust, section 5.
    """
    return _clean(text, limit, _UNFIT_IN_LINE)


def clean_text(text: str, limit: int = NOTE_LIMIT) -> str:
    """Return *text* for a field of several lines: as ``clean_line``, with tabs and line breaks as ``\\n``."""
    return _clean(text.replace("\r\n", "\n").replace("\r", "\n"), limit, _UNFIT)


def _clean(text: str, limit: int, unfit: re.Pattern[str]) -> str:
    # Measured first: normalising a text of many megabytes only to refuse it would hold up the window.
    if len(text) > 4 * limit:
        raise TextTooLong(text, "too_long", limit)
    clean = unicodedata.normalize("NFC", text.strip(" \t\r\n\u00a0\u200b\ufeff"))
    # Nearly every text is such, and a list has a million of them.
    if clean and clean.isprintable() and len(clean) <= limit:
        return clean
    if unfit.search(clean):
        raise TextInvalid(text, "control")
    clean = clean.strip()
    if all(unicodedata.category(sign)[0] in "ZC" for sign in clean):
        raise TextInvalid(text, "empty")
    if len(clean) > limit:
        raise TextTooLong(text, "too_long", limit)
    return clean


def clean_reason(text: str) -> str:
    """Return a reason that may be left out, of any number of lines; refusals as ``clean_text``."""
    return clean_text(text) if text.strip() else ""
