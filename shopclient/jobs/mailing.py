"""A letter to many, made each one's own: names in their cases, a line for one person alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from shopclient.domain.errors import PlaceholderUnknown, inside
from shopclient.domain.holidays import Holiday
from shopclient.domain.name_forms import address
from shopclient.domain.people import Person, Relative
from shopclient.domain.placeholders import fields_of, fill, shown_names
from shopclient.services.mailing_people import Reader, Readers
from shopclient.services.messages import NewMailing, NewMessage
from shopclient.texts.greetings import Whose, values

#: Fields that say something of everybody; those of a family or an age would be empty for many.
FITTING: Final = ("name", "dear", "bonuses", "shop", "own line")

#: Fields that a letter for a holiday has besides.
OF_A_DAY: Final = ("day", "date")


@dataclass(frozen=True)
class Draft:
    """The letter as it is typed; *own_lines* are for single people, by client."""

    mailing: NewMailing
    language: str
    own_lines: Mapping[int, str]


@dataclass(frozen=True)
class _Told:
    """What the fields are filled from."""

    person: Person
    holiday: Holiday | None
    day: date
    bonuses: int
    shop: str
    relative: Relative | None = None
    favourite: Holiday | None = None
    title: str = ""
    turns: int | None = None


def fitting(readers: Readers) -> tuple[str, ...]:
    """Return the fields that a letter to *readers* may have."""
    return (*FITTING, *OF_A_DAY) if readers.holiday else FITTING


def check(draft: Draft, readers: Readers) -> None:
    """Let only fields pass that fit everybody. Raises: PlaceholderUnknown, with the field."""
    for path, text in (("subject", draft.mailing.subject), ("body", draft.mailing.body)):
        with inside(path):
            for field in fields_of(text):
                if field not in fitting(readers):
                    raise PlaceholderUnknown(shown_names(draft.language)[field])


def letter_for(draft: Draft, reader: Reader, readers: Readers, currency: str) -> NewMessage:
    """Return the letter of one reader; an own line without a field of its own comes last."""
    person = reader.person
    name = address(person, draft.language, formal=person.address_form != "informal")
    told = _Told(person, readers.holiday, readers.on, reader.bonuses, readers.shop)
    line = draft.own_lines.get(reader.client, "").strip()
    found = values(told, draft.language, currency, name, Whose(), line)
    body = fill(draft.mailing.body, found)
    if line and "own line" not in fields_of(draft.mailing.body):
        body = f"{body}\n\n{line}"
    return NewMessage(
        client=reader.client,
        occurrence=reader.occurrence,
        channel="email",
        body=body,
        subject=fill(draft.mailing.subject, found),
        not_after=readers.on if readers.holiday else None,
    )


def letters(draft: Draft, readers: Readers, currency: str) -> list[NewMessage]:
    """Return the letters of all. Raises: PlaceholderUnknown, with the field."""
    check(draft, readers)
    return [letter_for(draft, reader, readers, currency) for reader in readers.to_write]
