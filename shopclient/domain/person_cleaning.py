"""A person as written down, made fit to be kept: texts cleaned, doubles folded away.

Whatever cannot be kept is refused with the field that it stands in: ``phones[1]``, ``family[0].birthday``.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, Final

from shopclient.domain import field_cleaning as fields
from shopclient.domain.custom_fields import CustomField, clean_value
from shopclient.domain.emails import check_email
from shopclient.domain.errors import DateInFuture, NameMissing, TextTooLong, inside
from shopclient.domain.family_cleaning import FamilyRules, clean_relative
from shopclient.domain.names import fold, split_name
from shopclient.domain.people import ChannelWish, CustomValue, DatedOccasion, Person
from shopclient.domain.person_tree import as_text, write_kept
from shopclient.domain.phones import Phone, parse_phone, shown
from shopclient.domain.search_text import Findable, findable, words_of
from shopclient.domain.texts_in import clean_line

#: A name as shown, all parts together, in characters.
SHOWN_NAME_LIMIT: Final = 400
_LANGUAGE_LIMIT: Final = 35
_LABELS: Final = ("hobbies", "tastes", "sizes", "allergies", "tags")


@dataclass(frozen=True)
class CleanPerson:
    """A person that can be kept, the phones as read, and the name as shown, which is never empty."""

    person: Person
    phones: tuple[Phone, ...]
    name: str

    @cached_property
    def sort_key(self) -> str:
        """What lists are sorted by: the folded name, surname first."""
        return fold(self.person.list_name or self.name)

    @cached_property
    def words(self) -> frozenset[str]:
        """The folded words of the name; none where a phone stands for it."""
        return frozenset(self.sort_key.split() if self.person.list_name else ())

    @cached_property
    def kept(self) -> str:
        """The person as changes are noted: see ``write_kept``."""
        return as_text(write_kept(self.person))

    @cached_property
    def found_by(self) -> Findable:
        """What the person is found by, but for cards and the shop's own fields."""
        return self.found_by_all(())

    def found_by_all(self, own: Iterable[str]) -> Findable:
        """Return what the person is found by, with what stands in the shop's *own* fields."""
        emails = (*self.person.emails, *(one.email for one in self.person.family if one.email))
        return findable(self.sort_key, self.phones, emails, (), words_of(self.person, own))


@dataclass(frozen=True)
class Terms:
    """By what the people of a list are made fit: see ``clean_person``."""

    region: str
    today: date
    holidays: frozenset[str]
    custom: Mapping[str, CustomField]

    def clean(self, person: Person) -> CleanPerson:
        """Return *person* as the shop keeps it; refusals as ``clean_person``."""
        return clean_person(person, self.region, self.today, self.holidays, self.custom)


def clean_person(
    person: Person, region: str, today: date, holidays: Container[str], custom: Mapping[str, CustomField]
) -> CleanPerson:
    """Return *person* as the shop keeps it.

    A name given as one is taken apart only where a patronymic tells the order, and never an organisation's.
    Blank lines of lists vanish.

    Args:
        person: As typed, or as another program wrote it.
        region: The shop's country, which tells how its phones are written.
        today: The shop's business day; nobody is born after it.
        holidays: The keys that favourites may have.
        custom: The shop's own fields by their keys.

    Raises:
        NameMissing: Neither a name nor a phone.
        TextInvalid, PhoneInvalid, EmailInvalid, DateInFuture, HolidayUnknown: With the field's path.
        FieldUnknown, ValueInvalid: A field of the shop's own, with its path.
    """
    phones = _phones(person.phones, region)
    family = FamilyRules(region, today, holidays)
    # One replacement: of so many fields each costs more than all the rest.
    clean = replace(
        person,
        **_name(person),
        phones=tuple(phone.as_typed for phone in phones),
        emails=_emails(person.emails),
        addresses=fields.addresses(person.addresses),
        birthday=fields.past(person.birthday, today, "birthday"),
        born_about=_guessed(person, today),
        name_day=fields.yearly(person.name_day),
        language=fields.line(person.language, "language", _LANGUAGE_LIMIT),
        family=tuple(clean_relative(item, family, f"family[{i}]") for i, item in enumerate(person.family)),
        favourites=fields.favourites(person.favourites, holidays, "favourites"),
        dates=tuple(_occasion(item, f"dates[{i}]") for i, item in enumerate(person.dates)),
        channels=_channels(person.channels),
        custom=_custom(person.custom, custom),
        **_texts(person),
        **_asked(person, today),
    )
    return CleanPerson(clean, phones, _shown_name(clean, phones))


def _texts(person: Person) -> dict[str, Any]:
    return {
        "salutation": fields.line(person.salutation, "salutation"),
        "source": fields.line(person.source, "source", fields.SHORT_TEXT_LIMIT),
        "talk": fields.lines(person.talk, "talk", fields.SHORT_TEXT_LIMIT),
        "notes": fields.lines(person.notes, "notes"),
        **{name: fields.labels(getattr(person, name), name) for name in _LABELS},
    }


def _asked(person: Person, today: date) -> dict[str, Any]:
    """Return what was asked of the client or looked at, each with its day."""
    score_on = fields.past_day(person.score_on, today, "score_on") or today
    return {
        "score_on": None if person.score is None else score_on,
        "checked_on": fields.past_day(person.checked_on, today, "checked_on"),
    }


def _guessed(person: Person, today: date) -> int | None:
    """Return the year that was guessed; where the year of birth is known, nobody need guess."""
    year = person.born_about
    if year is not None and year > today.year:
        with inside("born_about"):
            raise DateInFuture(str(year))
    return None if person.birthday is not None and person.birthday.year is not None else year


def _channels(wishes: Iterable[ChannelWish]) -> tuple[ChannelWish, ...]:
    last = {wish.channel: wish for wish in wishes}
    return tuple(last[channel] for channel in sorted(last))


def _custom(values: Iterable[CustomValue], custom: Mapping[str, CustomField]) -> tuple[CustomValue, ...]:
    kept: dict[str, CustomValue] = {}
    for index, each in enumerate(values):
        with inside(f"custom[{index}].value"):
            value = clean_value(custom, each.key, each.value)
        if value:
            kept[each.key] = CustomValue(each.key, value)
    return tuple(kept[key] for key in sorted(kept))


def _name(person: Person) -> dict[str, Any]:
    last, first, middle = (fields.line(getattr(person, part), part) for part in ("last", "first", "middle"))
    if person.is_organisation:
        whole = fields.line(person.name or person.full_name, "name", SHOWN_NAME_LIMIT)
        last = first = middle = ""
    elif last or first or middle:
        whole = ""
    else:
        whole = fields.line(person.name, "name", SHOWN_NAME_LIMIT)
        if parts := split_name(whole):
            whole, last, first, middle = "", parts.last, parts.first, parts.middle
    return {"name": whole, "last": last, "first": first, "middle": middle}


def _shown_name(person: Person, phones: tuple[Phone, ...]) -> str:
    name = person.full_name
    if len(name) > SHOWN_NAME_LIMIT:
        with inside("name"):
            raise TextTooLong(name, "too_long", SHOWN_NAME_LIMIT)
    if not name and not phones:
        raise NameMissing
    return name or shown(phones[0])


def _phones(texts: Iterable[str], region: str) -> tuple[Phone, ...]:
    kept: dict[str, Phone] = {}
    for index, text in enumerate(texts):
        if text.strip():
            with inside(f"phones[{index}]"):
                phone = parse_phone(text, region)
            kept.setdefault(phone.e164 or phone.digits, phone)
    return tuple(kept.values())


def _emails(texts: Iterable[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for index, text in enumerate(texts):
        if text.strip():
            with inside(f"emails[{index}]"):
                address = check_email(text)
            kept.setdefault(address.casefold(), address)
    return tuple(kept.values())


def _occasion(occasion: DatedOccasion, path: str) -> DatedOccasion:
    with inside(f"{path}.title"):
        return replace(occasion, title=clean_line(occasion.title))
