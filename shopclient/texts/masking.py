"""Texts for support without anything personal: phones, cards, addresses and names are blotted out."""

import re

BLOT = "•••"

# A word with at least one letter beyond ASCII.
_WORD = r"[^\W\d_]*[^\x00-\x7F\W\d_][^\W\d_]*"
_PERSONAL = re.compile(
    r"""
    [\w.+-]+@[\w.-]+                      # e-mail addresses
    | \+?\d(?:[\s().-]*\d){4,}            # phones and card numbers, however grouped
    | "[^"\n]*" | '[^'\n]*' | “[^”\n]*”   # values that a message quotes
    | WORD(?:\s+WORD)*                    # letters beyond Latin: our own words are English
    | \b[A-Z][a-z]+(?:\s[A-Z][a-z]+)+     # First Last
    """.replace("WORD", _WORD),
    re.VERBOSE,
)
#: Folders from which on a path tells about code and no longer about a computer.
_HOMES = frozenset({"shopclient", "site-packages"})
_FRAME = re.compile(r'^\s*File "(?P<path>[^"]*)", line \d+, in .*$')


def masked(text: str) -> str:
    """Return *text*, a message or a traceback, fit to be shown to strangers.

    Where the lines of a traceback come from stays readable; the folders of the computer do not.
    """
    return "\n".join(_masked_line(line) for line in text.splitlines())


def _masked_line(line: str) -> str:
    frame = _FRAME.match(line)
    if frame is None:
        return _PERSONAL.sub(BLOT, line)
    parts = re.split(r"[\\/]", frame["path"])
    start = max((place for place, part in enumerate(parts) if part in _HOMES), default=len(parts) - 1)
    return line.replace(frame["path"], "/".join(parts[start:]))
