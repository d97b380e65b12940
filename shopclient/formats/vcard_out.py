"""Clients as contacts: vCard 4.0 with all that the file holds, or 3.0 as telephones take it in."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Literal

from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.formats.client_fields import Field
from shopclient.formats.client_out import OutRow, cells
from shopclient.formats.contacts import OWN_PREFIX
from shopclient.formats.own_headings import HEADINGS, OWN_FIELD

Version = Literal["3.0", "4.0"]

#: What properties of the standard say; all else is a property of our own.
_STANDARD: Final = frozenset(
    {
        *(Field.LAST, Field.FIRST, Field.MIDDLE, Field.NAME, Field.ORGANISATION, Field.SALUTATION),
        *(Field.PHONE, Field.EMAIL, Field.BIRTHDAY, Field.NOTES, Field.ADDRESS, Field.TAGS),
    }
)
_LONGEST_LINE: Final = 75  # bytes
_NO_YEAR: Final = 1604  # what telephones write for it


def write_vcards(path: Path, rows: Iterable[OutRow], version: Version = "4.0") -> None:
    """Write contacts; only version 4.0 brings cards, sums, family and the rest back without loss.

    Raises:
        OSError: The disk refused.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        for row in rows:
            for line in _card(row, version):
                file.write(f"{_folded(line)}\r\n")


def _card(row: OutRow, version: Version) -> Iterator[str]:
    person = row.person
    yield from ("BEGIN:VCARD", f"VERSION:{version}")
    if version == "4.0" and person.is_organisation:
        yield "KIND:org"
    # Every card needs a name; reading knows a phone that stands for it.
    shown = person.full_name or next(iter(person.phones), "")
    parts = (person.last, person.first, person.middle, person.salutation, "")
    yield f"N:{';'.join(_escaped(part) for part in parts)}"
    yield f"FN:{_escaped(shown)}"
    if person.is_organisation:
        yield f"ORG:{_escaped(person.name)}"
    yield from (f"TEL:{_escaped(phone)}" for phone in person.phones)
    yield from (f"EMAIL:{_escaped(email)}" for email in person.emails)
    if person.birthday is not None:
        yield _birthday(person.birthday, version)
    yield from (f"ADR:;;{_escaped(address)};;;;" for address in person.addresses)
    if person.notes:
        yield f"NOTE:{_escaped(person.notes)}"
    if person.tags:
        yield f"CATEGORIES:{','.join(_escaped(tag) for tag in person.tags)}"
    if row.photo is not None:
        head = "PHOTO:data:image/jpeg;base64," if version == "4.0" else "PHOTO;ENCODING=b;TYPE=JPEG:"
        yield f"{head}{b64encode(row.photo).decode()}"
    yield from _rest(row) if version == "4.0" else _days(person)
    yield "END:VCARD"


def _birthday(day: PersonDate, version: Version) -> str:
    if version == "4.0":
        return f"BDAY:{day.iso().replace('-', '') if day.year else f'--{day.month:02}{day.day:02}'}"
    if day.year:
        return f"BDAY:{day.iso()}"
    return f"BDAY;X-APPLE-OMIT-YEAR={_NO_YEAR}:{_NO_YEAR}-{day.month:02}-{day.day:02}"


def _rest(row: OutRow) -> Iterator[str]:
    for field, text in cells(row).items():
        if text and field not in _STANDARD:
            name = HEADINGS[field][0].upper().replace(" ", "-")
            yield f"{OWN_PREFIX}{name}:{_escaped(text)}"
    for number, (title, value) in enumerate(row.custom, start=1):
        name = OWN_FIELD[0].upper().replace(" ", "-")
        yield f"own{number}.{OWN_PREFIX}{name}:{_escaped(value)}"
        yield f"own{number}.X-ABLABEL:{_escaped(title)}"


def _days(person: Person) -> Iterator[str]:
    for number, occasion in enumerate(person.dates, start=1):
        day = occasion.date
        yield f"item{number}.X-ABDATE:{day.year or _NO_YEAR:04}-{day.month:02}-{day.day:02}"
        yield f"item{number}.X-ABLABEL:{_escaped(occasion.title)}"


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Return a line in pieces of at most 75 bytes, never within a letter."""
    if line.isascii():  # a photo is, and long
        pieces = [line[:_LONGEST_LINE]]
        step = _LONGEST_LINE - 1
        pieces += [line[at : at + step] for at in range(_LONGEST_LINE, len(line), step)]
        return "\r\n ".join(pieces)
    pieces, piece, size = list[str](), "", 0
    for sign in line:
        length = len(sign.encode())
        if size + length > _LONGEST_LINE:
            pieces.append(piece)
            piece, size = "", 1
        piece, size = piece + sign, size + length
    return "\r\n ".join([*pieces, piece])
