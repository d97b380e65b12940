"""The bytes of another program's list as text: which encoding, and is it text at all."""

import re
from dataclasses import dataclass
from pathlib import Path

from shopclient.domain.errors import FileNotFound, FileTrouble, ImportUnreadable

#: Larger files are refused before a byte of them is read (trust, T23).
LARGEST_FILE = 100 * 1024 * 1024

# In the order of preference: where the text does not decide, it is the encoding of Windows.
_CYRILLIC = ["cp1251", "koi8_u", "cp866", "mac_cyrillic", "iso8859_5"]
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# The first half of a sign in UTF-16: Latin, Cyrillic, dashes and quotes, the number sign and the rouble.
_UPPER_BYTES = (b"\x00", b"\x04", b"\x20", b"\x21")
_OTHER_KINDS = (
    *((b"PK\x03\x04", "spreadsheet"), (b"\xd0\xcf\x11\xe0", "spreadsheet")),
    *((b"%PDF", "binary"), (b"\x89PNG", "binary"), (b"SQLite format 3\0", "binary")),
)
_NOT_ASCII_LINE = re.compile(rb"[^\n]*[\x80-\xff][^\n]*")
_SAMPLE = 64 * 1024
_LARGE_SAMPLE = 1024 * 1024
_REPLACED = "\ufffd"


@dataclass(frozen=True)
class Decoded:
    """A text and the encoding it had; *damaged* if some bytes were no letters (now ``\\ufffd``)."""

    text: str
    encoding: str
    damaged: bool


def read_text(path: Path, encoding: str | None = None) -> Decoded:
    """Return the text of a file in any of the usual encodings.

    Args:
        path: The file.
        encoding: Python's name of the encoding, if the person named it; else it is found out.

    Raises:
        FileNotFound, FileTrouble: There is no such file, or it cannot be read.
        ImportUnreadable: ``folder``, ``too_large``, ``empty``, ``spreadsheet``, ``vcard``, ``binary``
            (or another kind of file), ``encoding`` (the one named does not fit).
    """
    data = _read_bytes(path)
    kind = next((kind for start, kind in _OTHER_KINDS if data.startswith(start)), None)
    if kind:
        raise ImportUnreadable(path.name, kind)
    decoded = _decode_as(data, encoding, path.name) if encoding else _decode(data)
    if not decoded.text.strip():
        raise ImportUnreadable(path.name, "empty")
    if _looks_binary(decoded.text[:_SAMPLE]):
        raise ImportUnreadable(path.name, "binary")
    if decoded.text[:200].lstrip().upper().startswith("BEGIN:VCARD"):
        raise ImportUnreadable(path.name, "vcard")
    return decoded


def _read_bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise FileNotFound(str(path))
        if not path.is_file():
            raise ImportUnreadable(path.name, "folder")
        if path.stat().st_size > LARGEST_FILE:
            raise ImportUnreadable(path.name, "too_large")
        return path.read_bytes()
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error


def _decode_as(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeError) as error:
        raise ImportUnreadable(name, "encoding") from error
    return Decoded(text.removeprefix("\ufeff"), encoding, damaged=False)


def _decode(data: bytes) -> Decoded:
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    encoding = marked or _unmarked_utf16(data) or ("utf-8" if _mostly_utf8(data) else _cyrillic(data))
    try:
        return Decoded(data.decode(encoding), encoding, damaged=False)
    except UnicodeError:
        return Decoded(data.decode(encoding, errors="replace"), encoding, damaged=True)


def _unmarked_utf16(data: bytes) -> str | None:
    """Return which UTF-16 *data* is, if it is one without its mark: every other byte is then one of a few."""
    sample = data[:_SAMPLE]
    if b"\0" not in sample or len(data) % 2:
        return None
    for encoding, upper in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        fitting = sum(upper.count(byte) for byte in _UPPER_BYTES)
        if fitting * 10 >= len(upper) * 9:
            return encoding
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Say whether *data* is UTF-8, perhaps with a few damaged letters: then only their lines are lost."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = data[:_LARGE_SAMPLE].decode("utf-8", errors="replace")
        damaged = text.count(_REPLACED)
        whole = sum(not sign.isascii() for sign in text) - damaged
        return damaged * 10 < whole
    return True


def _cyrillic(data: bytes) -> str:
    from charset_normalizer import from_bytes

    sample = bytearray()
    for match in _NOT_ASCII_LINE.finditer(data):
        sample += match[0][:_SAMPLE] + b"\n"
        if len(sample) >= _SAMPLE:
            break
    guesses = list(from_bytes(bytes(sample), cp_isolation=_CYRILLIC))
    if not guesses:
        return _CYRILLIC[0]
    # Sorted by us once more, because a tie must go to the usual encoding.
    best = min(guesses, key=lambda guess: (guess.chaos, -guess.coherence, _CYRILLIC.index(guess.encoding)))
    return best.encoding


def _looks_binary(sample: str) -> bool:
    # A stray NUL spoils its own cell only; a twentieth of control characters is no text.
    controls = sum(sign < " " and sign not in "\t\r\n" for sign in sample)
    return controls * 20 > len(sample)
