"""Contacts of phones (vCard) as a table, so that both are mapped alike: a row a contact."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from shopclient.formats.decoding import TextFile
from shopclient.formats.own_headings import PHOTO
from shopclient.formats.records import Row, TableFault
from shopclient.formats.row_values import between_emails, between_labels, lines_or_one, phones_in
from shopclient.formats.several import joined
from shopclient.formats.vcards import Card, Property, read_cards

#: What begins the properties that only our own export writes.
OWN_PREFIX: Final = "X-SHOPCLIENT-"

# Properties that hold nothing about the person.
_OF_THE_PROGRAM: Final = frozenset(
    {"PRODID", "REV", "VERSION", "PROFILE", "MAILER", "SORT-STRING", "CLASS", "CLIENTPIDMAP", "X-ABLABEL"}
    | {"X-LABEL", "X-ABUID", "X-ABADR", "X-IMAGEHASH", "X-IMAGETYPE", "X-SHARED-PHOTO-DISPLAY-PREF", "XML"}
    | {"X-ABCROP-RECTANGLE", "X-ABSHOWAS", "KIND", "X-SORT-STRING"}
)
# Pictures and sounds are no text for a cell; that they are there is told.
_BINARY: Final = frozenset({"LOGO", "SOUND", "KEY"})
_INSIDE: Final = re.compile(r"data:[^,]*;base64\\?,", re.IGNORECASE)
_HEADINGS: Final = {
    "TEL": "Phone",
    "EMAIL": "Email",
    "BDAY": "Birthday",
    "NOTE": "Notes",
    "CATEGORIES": "Tags",
    "TITLE": "Job title",
    "ROLE": "Role",
    "URL": "Website",
    "NICKNAME": "Nickname",
    "LANG": "Language",
    "GENDER": "Gender",
    "UID": "External id",
    "ANNIVERSARY": "Anniversary",
    "X-ANNIVERSARY": "Anniversary",
    "X-EVOLUTION-ANNIVERSARY": "Anniversary",
    "X-SPOUSE": "Spouse",
    "X-EVOLUTION-SPOUSE": "Spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "Spouse",
    "X-GENDER": "Gender",
}
_DIVIDED: Final = {
    "Phone": phones_in,
    "Email": between_emails,
    "Tags": between_labels,
    "Full address": lines_or_one,
}
_SHOWN: Final = 200  # characters of what is told
_APPLE_NO_YEAR: Final = "X-APPLE-OMIT-YEAR"
_ALWAYS: Final = ("Last name", "First name", "Middle name", "Display name", "Name prefix", "Name suffix")


@dataclass(frozen=True)
class Contacts:
    """A file of contacts: its headings, and how many there are."""

    text: TextFile
    header: tuple[str, ...]
    count: int

    def rows(self) -> Iterator[Row | TableFault]:
        """Yield a row for each contact, its line that of the ``BEGIN``, after what is broken in it."""
        for card in read_cards(self.text.lines()):
            for line, code, broken in card.broken:
                yield TableFault(line, code, broken)
            for one in card.properties:
                if _is_reference(one):
                    yield TableFault(card.line, "relative_elsewhere", one.raw[:_SHOWN])
            if _is_group(card):
                yield TableFault(card.line, "no_person", _named(card))
                continue
            cells = _cells(card)
            yield Row(card.line, tuple(_cell(heading, cells) for heading in self.header))


def open_contacts(text: TextFile) -> Contacts:
    """Go through a file of contacts once, to learn which properties they have."""
    headings = dict.fromkeys(_ALWAYS)
    count = 0
    for card in read_cards(text.lines()):
        if not _is_group(card):
            headings.update(dict.fromkeys(_cells(card)))
        count += 1
    return Contacts(text, tuple(headings), count)


def _is_group(card: Card) -> bool:
    kinds = (one.raw for one in card.properties if one.name in {"KIND", "X-ADDRESSBOOKSERVER-KIND"})
    return any(kind.strip().lower() == "group" for kind in kinds)


def _named(card: Card) -> str:
    return next((one.text()[:_SHOWN] for one in card.properties if one.name == "FN"), "")


def _is_reference(one: Property) -> bool:
    """Tell whether a relative is named by the number of another contact: ``urn:uuid:f81d4fae-…``."""
    return one.name == "RELATED" and one.raw.strip().lower().startswith("urn:")


def _cells(card: Card) -> dict[str, list[str]]:
    """Return heading → values of one card, each value once."""
    found: dict[str, list[str]] = {}
    labels = card.labels()
    for one in card.properties:
        for heading, value in _of(one, labels.get(one.group, "")):
            # A phone says one thing in two ways (UID twice, ANNIVERSARY as X-ANNIVERSARY).
            if heading == PHOTO and found.get(PHOTO):
                continue  # one is shown
            if value.strip() and value not in found.setdefault(heading, []):
                found[heading].append(value)
    _name_or_organisation(found)
    return {heading: values for heading, values in found.items() if values}


def _cell(heading: str, cells: dict[str, list[str]]) -> str:
    values, divide = cells.get(heading, []), _DIVIDED.get(heading)
    return joined(values, divide) if divide else "\n".join(values)


def _of(one: Property, label: str) -> Iterator[tuple[str, str]]:
    name = one.name
    if _is_reference(one) or name in _OF_THE_PROGRAM or name.startswith("X-PHONETIC"):
        return
    if name == "N":
        last, first, middle, prefix, suffix = [*one.parts(), "", "", "", "", ""][:5]
        yield from zip(_ALWAYS, (last, first, middle, "", prefix, suffix), strict=True)
    elif name == "FN":
        yield "Display name", one.text()
    elif name == "ORG":
        yield "Organization", ", ".join(part for part in one.parts() if part.strip())
    elif name == "ADR":
        yield "Full address", _address(one)
    elif name == "PHOTO":
        yield PHOTO, _picture(one)
    elif name in _BINARY:
        yield name, "+"
    elif name.startswith(OWN_PREFIX):
        heading = name.removeprefix(OWN_PREFIX).replace("-", " ").capitalize()
        yield f"{heading}: {label}" if label else heading, one.text()
    else:
        yield from _of_many_words(one, name, label)


def _of_many_words(one: Property, name: str, label: str) -> Iterator[tuple[str, str]]:
    if name == "CATEGORIES":
        yield from (("Tags", part) for part in one.parts(","))
    elif name in {"BDAY", "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"}:
        yield _HEADINGS[name], _day(one)
    elif name == "X-ABDATE":
        yield f"Event: {label}" if label else "Event", _day(one)
    elif name in {"RELATED", "X-ABRELATEDNAMES"}:
        relation = label or next((kind.lower() for kind in one.types if kind != "PREF"), "")
        yield f"Relative: {relation}" if relation else "Relative", one.text()
    elif name == "X-ANDROID-CUSTOM":
        yield from _of_android(one)
    elif name == "TEL":
        text = one.text()
        yield "Phone", text[4:].partition(";")[0] if text.lower().startswith("tel:") else text
    else:
        yield _HEADINGS.get(name, name), re.sub(r"^(mailto|xmpp|skype):", "", one.text())


def _of_android(one: Property) -> Iterator[tuple[str, str]]:
    kind, value, number, *rest = [*one.parts(), "", "", ""]
    what = kind.rpartition("/")[2]
    if what == "contact_event":
        own = rest[0] if rest else ""
        yield ("Anniversary" if number == "1" else f"Event: {own}" if own else "Event"), value
    elif what == "relation":
        yield "Relative", value
    else:
        yield "Nickname" if what == "nickname" else one.name, value


def _picture(one: Property) -> str:
    """Return a photo as base64; empty for one that lies elsewhere, as a link: nothing is fetched."""
    raw = one.raw.strip()
    inside = _INSIDE.match(raw)
    if inside:
        return raw[inside.end() :]
    is_link = ":" in raw[:20] or "URI" in one.parameters.get("VALUE", [])
    return "" if is_link else raw


def _day(one: Property) -> str:
    """Return a date in a form that lists have, too; a text stays a text."""
    text = one.text().strip()
    no_year = next(iter(one.parameters.get(_APPLE_NO_YEAR, [])), "")
    if no_year and text.startswith(no_year):
        text = f"--{text.removeprefix(no_year).lstrip('-')}"
    return re.sub(r"T\d{4,6}.*$", "", text)


def _address(one: Property) -> str:
    box, extended, street, city, region, code, country = [*one.parts(), *([""] * 7)][:7]
    lines = (street, extended, box, city, region, code, country)
    return ", ".join(" ".join(part.split()) for part in lines if part.strip())


def _name_or_organisation(found: dict[str, list[str]]) -> None:
    """Keep the name as shown only where there is none in parts; an organisation repeats itself there."""
    name, organisation = found.get("Display name", []), found.get("Organization", [])
    said_otherwise = name == organisation or name == found.get("Phone", [])[:1]
    if any(found.get(heading) for heading in _ALWAYS[:3]) or said_otherwise:
        found.pop("Display name", None)
