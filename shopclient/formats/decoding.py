"""The bytes of another program's list as text: which encoding, and is it text at all."""

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from shopclient.domain.errors import FileNotFound, FileTrouble, ImportUnreadable

#: Larger files are refused before a byte of them is read (trust, T23).
LARGEST_FILE = 100 * 1024 * 1024

# In the order of preference: where the text does not decide, it is the encoding of Windows.
_WESTERN = "cp1252"
_CYRILLIC = ["cp1251", "koi8_u", "cp866", "mac_cyrillic", "iso8859_5"]
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# The first half of a sign in UTF-16: Latin, Cyrillic, dashes and quotes, the number sign and the rouble.
_UPPER_BYTES = (b"\x00", b"\x04", b"\x20", b"\x21")
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OTHER_KINDS = (b"%PDF", b"\x89PNG", b"SQLite format 3\0")
_NOT_ASCII_LINE = re.compile(rb"[^\n]*[\x80-\xff][^\n]*")
_NOT_ASCII_WORD = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_ASCII_LETTER = re.compile(rb"[A-HJ-Za-hj-z]")
_SAMPLE = 64 * 1024
_CHUNK = 1024 * 1024
_LARGE_SAMPLE = 1024 * 1024
#: What stands for bytes that are no letters.
REPLACED = "\ufffd"

#: Told (done, whole) now and then, in bytes or rows; an exception from it ends the reading.
Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class TextFile:
    """A text that is read line by line; *damaged* if some of its bytes are no letters."""

    path: Path
    encoding: str
    damaged: bool

    def lines(self) -> Iterator[str]:
        """Yield the lines with their ends; only CR and LF end one, unlike ``str.splitlines``.

        Raises:
            FileTrouble: The disk refused.
        """
        try:
            with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
                for number, line in enumerate(file):
                    yield line if number else line.removeprefix("\ufeff")
        except OSError as error:
            raise FileTrouble(str(self.path), str(error)) from error

    def beginning(self) -> str:
        """Return the first 64 kB or so."""
        found: list[str] = []
        size = 0
        for line in self.lines():
            found.append(line[:_SAMPLE])
            size += len(line)
            if size > _SAMPLE:
                break
        return "".join(found)


def kind_of(path: Path) -> str:
    """Return what a file is by its first bytes: ``workbook`` or ``text``.

    Raises:
        FileNotFound, FileTrouble: There is no such file, or it cannot be read.
        ImportUnreadable: ``folder``, ``too_large``, ``binary``.
    """
    try:
        if not path.exists():
            raise FileNotFound(str(path))
        if not path.is_file():
            raise ImportUnreadable(path.name, "folder")
        if path.stat().st_size > LARGEST_FILE:
            raise ImportUnreadable(path.name, "too_large")
        with path.open("rb") as file:
            start = file.read(16)
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error
    if start.startswith(_OTHER_KINDS):
        raise ImportUnreadable(path.name, "binary")
    return "workbook" if start.startswith(_WORKBOOKS) else "text"


def open_text(path: Path, encoding: str | None = None, tell: Tell | None = None) -> TextFile:
    """Find out the encoding of a text, which may be any of the usual ones; it is read in pieces.

    Args:
        path: The file.
        encoding: Python's name of the encoding, if the person named it.
        tell: Told (bytes read, size).

    Raises:
        FileNotFound, FileTrouble, ImportUnreadable: As ``kind_of``; also ``empty``, ``workbook``, ``binary``
            (no text), ``encoding`` (the one named does not fit).
    """
    if kind_of(path) == "workbook":
        raise ImportUnreadable(path.name, "workbook")
    try:
        if encoding:
            text = _named(path, encoding, tell)
        else:
            found = _found_out(path)
            text = TextFile(path, found, not _fits(path, found, tell))
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error
    beginning = text.beginning()
    if not beginning.strip() and not any(line.strip() for line in text.lines()):
        raise ImportUnreadable(path.name, "empty")
    if _looks_binary(beginning[:_SAMPLE]):
        raise ImportUnreadable(path.name, "binary")
    return text


def read_text(path: Path, encoding: str | None = None) -> str:
    """Return the whole of a short text; refusals as ``open_text``."""
    return "".join(open_text(path, encoding).lines())


def _named(path: Path, encoding: str, tell: Tell | None) -> TextFile:
    try:
        fits = _fits(path, encoding, tell)
    except LookupError as error:
        raise ImportUnreadable(path.name, "encoding") from error
    if not fits:
        raise ImportUnreadable(path.name, "encoding")
    return TextFile(path, encoding, damaged=False)


def _fits(path: Path, encoding: str, tell: Tell | None = None) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for chunk in _chunks(path, tell):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _chunks(path: Path, tell: Tell | None = None) -> Iterator[bytes]:
    size, done = path.stat().st_size, 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk
            done += len(chunk)
            if tell is not None:
                tell(done, size)


def _found_out(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(_LARGE_SAMPLE)
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked or (wide := _unmarked_utf16(data, path.stat().st_size)):
        return marked or wide or ""
    if _fits(path, "utf-8") or _nearly_utf8(data):
        return "utf-8"
    sample = _telling_lines(path)
    return _WESTERN if _is_western(sample) else _cyrillic(sample)


def _unmarked_utf16(data: bytes, size: int) -> str | None:
    """Return which UTF-16 *data* is, if it is one without its mark: every other byte is then one of a few."""
    sample = data[:_SAMPLE]
    if b"\0" not in sample or size % 2:
        return None
    for encoding, upper in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        fitting = sum(upper.count(byte) for byte in _UPPER_BYTES)
        if fitting * 10 >= len(upper) * 9:
            return encoding
    return None


def _nearly_utf8(data: bytes) -> bool:
    """Say whether *data* is UTF-8 with a few damaged letters: then only their lines are lost."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count(REPLACED)
    whole = sum(not sign.isascii() for sign in text) - damaged
    return damaged * 10 < whole


def _telling_lines(path: Path) -> bytes:
    """Return the first lines, up to 64 kB, that are not plain ASCII."""
    sample = bytearray()
    for chunk in _chunks(path):
        for match in _NOT_ASCII_LINE.finditer(chunk):
            sample += match[0][:_SAMPLE] + b"\n"
            if len(sample) >= _SAMPLE:
                return bytes(sample)
    return bytes(sample)


def _is_western(sample: bytes) -> bool:
    """Say whether most letters around those above ASCII are Latin: Jürgen, not Юрiй with its Latin i."""
    words = _NOT_ASCII_WORD.findall(sample)
    latin = sum(len(_ASCII_LETTER.findall(word)) for word in words)
    return latin > sum(sum(byte > 0x7F for byte in word) for word in words)


def _cyrillic(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    guesses = list(from_bytes(sample, cp_isolation=_CYRILLIC))
    if not guesses:
        return _CYRILLIC[0]
    # Sorted by us once more, because a tie must go to the usual encoding.
    best = min(guesses, key=lambda guess: (guess.chaos, -guess.coherence, _CYRILLIC.index(guess.encoding)))
    return best.encoding


def _looks_binary(sample: str) -> bool:
    # A stray NUL spoils its own cell only; a twentieth of control characters is no text.
    controls = sum(sign < " " and sign not in "\t\r\n" for sign in sample)
    return controls * 20 > len(sample)
