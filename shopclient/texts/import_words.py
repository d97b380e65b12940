"""Words for importing a client list: what a column holds, and why a value was not taken."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from shopclient.texts.words import Words

_Say = Callable[[Words], str]

_MOST_NAMED: Final = 10

_COLUMNS: Final[Mapping[str, _Say]] = {
    "name": lambda words: words.translate("Import", "Name"),
    "last": lambda words: words.translate("Import", "Surname"),
    "first": lambda words: words.translate("Import", "First name"),
    "middle": lambda words: words.translate("Import", "Patronymic"),
    "phone": lambda words: words.translate("Import", "Phone"),
    "email": lambda words: words.translate("Import", "E-mail"),
    "birthday": lambda words: words.translate("Import", "Birthday"),
    "card": lambda words: words.translate("Import", "Card number"),
    "bonus_balance": lambda words: words.translate("Import", "Bonuses"),
    "total_spent": lambda words: words.translate("Import", "Spent so far"),
    "notes": lambda words: words.translate("Import", "Notes"),
    "remark": lambda words: words.translate("Import", "Into the notes, with the heading"),
    "street": lambda words: words.translate("Import", "Street"),
    "city": lambda words: words.translate("Import", "Town"),
    "region": lambda words: words.translate("Import", "Region"),
    "postal_code": lambda words: words.translate("Import", "Postal code"),
    "country": lambda words: words.translate("Import", "Country"),
    "language": lambda words: words.translate("Import", "Language"),
    "tags": lambda words: words.translate("Import", "Tags"),
    "hobbies": lambda words: words.translate("Import", "Hobbies"),
    "organisation": lambda words: words.translate("Import", "Organisation"),
    "email_wish": lambda words: words.translate("Import", "Letters by e-mail: yes or no"),
    "salutation": lambda words: words.translate("Import", "How the client is called"),
    "born_about": lambda words: words.translate("Import", "Year of birth"),
    "name_day": lambda words: words.translate("Import", "Name day"),
    "date": lambda words: words.translate("Import", "A day of the client’s own"),
    "address": lambda words: words.translate("Import", "Whole address"),
    "tastes": lambda words: words.translate("Import", "Tastes"),
    "sizes": lambda words: words.translate("Import", "Sizes"),
    "allergies": lambda words: words.translate("Import", "Allergies"),
    "talk": lambda words: words.translate("Import", "How to talk to the client"),
    "source": lambda words: words.translate("Import", "How the client came"),
    "consent": lambda words: words.translate("Import", "Consent: yes or no"),
    "custom": lambda words: words.translate("Import", "A field of the shop’s own"),
    "relative": lambda words: words.translate("Import", "Relative: name"),
    "relative_birthday": lambda words: words.translate("Import", "Relative: birthday"),
    "ignored": lambda words: words.translate("Import", "Not imported"),
}
# What the file's reader knows and the client file does not keep: left where it is.
_NOT_KEPT: Final = frozenset(
    {
        *("kind", "card_state", "issued_on", "external_id", "label", "first_visit", "last_visit"),
    }
)
#: Columns of our own export, which no other list has.
_OWN: Final[Mapping[str, _Say]] = {
    "state": lambda words: words.translate("Import", "Client state"),
    "feb29": lambda words: words.translate("Import", "Feb 29 is kept on"),
    "church_style": lambda words: words.translate("Import", "Church style"),
    "address_form": lambda words: words.translate("Import", "Address form"),
    "family": lambda words: words.translate("Import", "Family"),
    "favourites": lambda words: words.translate("Import", "Favourites"),
    "dates": lambda words: words.translate("Import", "Dates"),
    "channels": lambda words: words.translate("Import", "Channels"),
    "wallet_share": lambda words: words.translate("Import", "Wallet share"),
    "score": lambda words: words.translate("Import", "Score"),
    "score_on": lambda words: words.translate("Import", "Score on"),
    "checked_on": lambda words: words.translate("Import", "Checked on"),
    "keeper": lambda words: words.translate("Import", "Keeper"),
    "household": lambda words: words.translate("Import", "Household"),
    "household_id": lambda words: words.translate("Import", "Household number"),
    "consents": lambda words: words.translate("Import", "Consents"),
    "presents": lambda words: words.translate("Import", "Presents"),
    "cards": lambda words: words.translate("Import", "Cards in full"),
    "archived": lambda words: words.translate("Import", "Archived"),
    "photo": lambda words: words.translate("Import", "Photo"),
}
#: What a telephone's contacts hold, under the words that their reader gives it.
_OF_CONTACTS: Final[Mapping[str, _Say]] = {
    "Phone": lambda words: words.translate("Import", "Phone"),
    "Email": lambda words: words.translate("Import", "E-mail"),
    "Birthday": lambda words: words.translate("Import", "Birthday"),
    "Notes": lambda words: words.translate("Import", "Notes"),
    "Tags": lambda words: words.translate("Import", "Tags"),
    "Job title": lambda words: words.translate("Import", "Job title"),
    "Role": lambda words: words.translate("Import", "Role"),
    "Website": lambda words: words.translate("Import", "Website"),
    "Nickname": lambda words: words.translate("Import", "Nickname"),
    "Language": lambda words: words.translate("Import", "Language"),
    "Gender": lambda words: words.translate("Import", "Gender"),
    "External id": lambda words: words.translate("Import", "External id"),
    "Anniversary": lambda words: words.translate("Import", "Anniversary"),
    "Spouse": lambda words: words.translate("Import", "Spouse"),
    "Last name": lambda words: words.translate("Import", "Surname"),
    "First name": lambda words: words.translate("Import", "First name"),
    "Middle name": lambda words: words.translate("Import", "Patronymic"),
    "Display name": lambda words: words.translate("Import", "Display name"),
    "Name prefix": lambda words: words.translate("Import", "Name prefix"),
    "Name suffix": lambda words: words.translate("Import", "Name suffix"),
    "Organization": lambda words: words.translate("Import", "Organisation"),
    "Full address": lambda words: words.translate("Import", "Whole address"),
    "Relative": lambda words: words.translate("Import", "Relative"),
    "Event": lambda words: words.translate("Import", "Event"),
}
# Places in a person (`phones[0]`) that a column has another word for.
_PLACES: Final = {
    "referred_by": "source",
    "phones": "phone",
    "emails": "email",
    "addresses": "address",
    "line": "",
}

_REASONS: Final[Mapping[str, _Say]] = {
    "broken_quote": lambda words: words.translate("Import", "A quotation mark is opened and never closed"),
    "too_few_cells": lambda words: words.translate("Import", "The line has fewer columns than the heading"),
    "too_many_cells": lambda words: words.translate("Import", "The line has more columns than the heading"),
    "field_too_long": lambda words: words.translate("Import", "The line is far too long"),
    "bad_bytes": lambda words: words.translate("Import", "Letters of the line are damaged"),
    "text_control": lambda words: words.translate("Import", "It contains signs that cannot be seen"),
    "text_too_long": lambda words: words.translate("Import", "The text is too long"),
    "text_empty": lambda words: words.translate("Import", "The text is empty"),
    "text_invalid": lambda words: words.translate("Import", "This text cannot be kept"),
    "date_invalid": lambda words: words.translate("Import", "There is no such date"),
    "date_in_future": lambda words: words.translate("Import", "The date has not come yet"),
    "amount_invalid": lambda words: words.translate("Import", "This is not a sum"),
    "amount_too_large": lambda words: words.translate("Import", "The sum is too large"),
    "email_invalid": lambda words: words.translate("Import", "This is not an e-mail address"),
    "phone_invalid": lambda words: words.translate("Import", "Too few digits for a phone"),
    "number_damaged": lambda words: words.translate("Import", "A spreadsheet has cut off the last digits"),
    "value_invalid": lambda words: words.translate("Import", "This value is not possible here"),
    "name_missing": lambda words: words.translate("Import", "Neither a name nor a phone"),
    "totals": lambda words: words.translate("Import", "The line adds up the others"),
    "date_ambiguous": lambda words: words.translate("Import", "Day and month could be the other way round"),
    "card_unended": lambda words: words.translate("Import", "The contact has no end"),
    "line_broken": lambda words: words.translate("Import", "A line of the contact is damaged"),
    "picture_unfit": lambda words: words.translate("Import", "Only JPEG and PNG pictures can be taken"),
    "json": lambda words: words.translate("Import", "This is not JSON as the export writes it"),
    "date_missing": lambda words: words.translate("Import", "The day is missing"),
    "amount_missing": lambda words: words.translate("Import", "The sum is missing"),
    "client_archived": lambda words: words.translate(
        "Import", "The client lies in the archive: completed there, and left there"
    ),
    "no_person": lambda words: words.translate("Import", "This is a group of contacts and nobody"),
    "relative_elsewhere": lambda words: words.translate(
        "Import", "Another contact is named by its number only: enter the relation by hand"
    ),
    "no_kind": lambda words: words.translate("Import", "No kind of card yet: the number is in the notes"),
    "kind_unknown": lambda words: words.translate(
        "Import", "There is no such kind of card here: it was kept as the usual kind"
    ),
    "holder_not_allowed": lambda words: words.translate(
        "Import", "Cards of this kind are never a bearer’s: the row names nobody"
    ),
    "card_exists": lambda words: words.translate("Import", "A card with this number exists already"),
    "sum_known": lambda words: words.translate(
        "Import", "The client or the card was known already: the sum was not added"
    ),
}


def columns(words: Words) -> list[tuple[str, str]]:
    """Return what a person may say a column holds: the field's word in the program, and that for people."""
    return [(field, say(words)) for field, say in _COLUMNS.items()]


def column(field: str, words: Words) -> str:
    """Return the word for a field or a place in a person, ``phones[0]``; empty for a whole line."""
    place = re.split(r"[\[.]", field)[0]
    say = _OWN.get(place) or _COLUMNS.get("ignored" if place in _NOT_KEPT else _PLACES.get(place, place))
    return say(words) if say else ""


def of_contacts(heading: str, words: Words) -> str:
    """Return the words for what a contact has, with what follows: ``Event: wedding``; else nothing."""
    kind, colon, rest = heading.partition(":")
    say = _OF_CONTACTS.get(kind)
    return f"{say(words)}{colon}{rest}" if say else ""


def reason(code: str, words: Words) -> str:
    """Return why a value was not taken."""
    say = _REASONS.get(code)
    return say(words) if say else words.translate("Import", "This could not be taken")


def fault(field: str, code: str, words: Words) -> str:
    """Return a value's column and why it was not taken, as one sentence."""
    named = column(field, words)
    return f"{named}: {reason(code, words)}" if named else reason(code, words)


def stayed(names: Sequence[str], words: Words) -> str:
    """Return who an import that was taken back left as they are; empty if it left nobody."""
    if not names:
        return ""
    shown = ", ".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        more = words.translate("Import", "{names} and %n more", n=len(names) - _MOST_NAMED)
        shown = more.format(names=shown)
    text = words.translate("Import", "Left as they are, since they were used or changed since: {names}.")
    return text.format(names=shown)
