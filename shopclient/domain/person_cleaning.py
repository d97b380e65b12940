"""A person as written down, made fit to be kept: texts cleaned, doubles folded away.

Whatever cannot be kept is refused with the field that it stands in: ``phones[1]``, ``family[0].birthday``.
"""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from shopclient.domain.emails import check_email
from shopclient.domain.errors import DateInFuture, HolidayUnknown, NameMissing, TextInvalid, inside
from shopclient.domain.names import fold, split_name
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.phones import Phone, parse_phone, shown
from shopclient.domain.texts_in import NAME_LIMIT, NOTE_LIMIT, clean_line, clean_text

#: A name as shown, all parts together, in characters.
SHOWN_NAME_LIMIT: Final = 400
#: A postal address, or why somebody loves a holiday, in characters.
SHORT_TEXT_LIMIT: Final = 2_000
_LANGUAGE_LIMIT: Final = 35


@dataclass(frozen=True)
class CleanPerson:
    """A person that can be kept, the phones as read, and the name as shown, which is never empty."""

    person: Person
    phones: tuple[Phone, ...]
    name: str

    @property
    def sort_key(self) -> str:
        """What lists are sorted by: the folded name, surname first."""
        return fold(self.person.list_name or self.name)


def clean_person(person: Person, region: str, today: date, holidays: Container[str]) -> CleanPerson:
    """Return *person* as the shop keeps it.

    A name given as one is taken apart only where a patronymic tells the order. Blank lines of lists vanish.

    Args:
        person: As typed, or as another program wrote it.
        region: The shop's country, which tells how its phones are written.
        today: The shop's business day; nobody is born after it.
        holidays: The keys that favourites may have.

    Raises:
        NameMissing: Neither a name nor a phone.
        TextInvalid, PhoneInvalid, EmailInvalid, DateInFuture, HolidayUnknown: With the field's path.
    """
    phones = _phones(person.phones, region)
    clean = replace(
        _named(person),
        phones=tuple(phone.as_typed for phone in phones),
        emails=_emails(person.emails),
        birthday=_past(person.birthday, today, "birthday"),
        name_day=_yearly(person.name_day),
        language=_line(person.language, "language", _LANGUAGE_LIMIT),
        address=_text(person.address, "address", SHORT_TEXT_LIMIT),
        family=tuple(_relative(item, today, f"family[{i}]") for i, item in enumerate(person.family)),
        hobbies=_labels(person.hobbies, "hobbies"),
        tastes=_labels(person.tastes, "tastes"),
        tags=_labels(person.tags, "tags"),
        favourites=_favourites(person.favourites, holidays),
        dates=tuple(_occasion(item, f"dates[{i}]") for i, item in enumerate(person.dates)),
        notes=_text(person.notes, "notes"),
    )
    return CleanPerson(clean, phones, _shown_name(clean, phones))


def _named(person: Person) -> Person:
    last, first, middle = (_line(getattr(person, part), part) for part in ("last", "first", "middle"))
    if last or first or middle:
        return replace(person, name="", last=last, first=first, middle=middle)
    name = _line(person.name, "name", SHOWN_NAME_LIMIT)
    if parts := split_name(name):
        return replace(person, name="", last=parts.last, first=parts.first, middle=parts.middle)
    return replace(person, name=name, last="", first="", middle="")


def _shown_name(person: Person, phones: tuple[Phone, ...]) -> str:
    name = person.full_name
    if len(name) > SHOWN_NAME_LIMIT:
        with inside("name"):
            raise TextInvalid(name, "too_long")
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


def _labels(texts: Iterable[str], path: str) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for index, text in enumerate(texts):
        if label := _line(text, f"{path}[{index}]"):
            kept.setdefault(fold(label) or label, label)
    return tuple(kept.values())


def _favourites(favourites: Iterable[Favourite], holidays: Container[str]) -> tuple[Favourite, ...]:
    kept: dict[str, Favourite] = {}
    for index, favourite in enumerate(favourites):
        with inside(f"favourites[{index}].key"):
            if favourite.key not in holidays:
                raise HolidayUnknown(favourite.key)
        reason = _text(favourite.reason, f"favourites[{index}].reason", SHORT_TEXT_LIMIT)
        if favourite.key not in kept or not kept[favourite.key].reason:
            kept[favourite.key] = Favourite(favourite.key, reason)
    return tuple(kept.values())


def _relative(relative: Relative, today: date, path: str) -> Relative:
    relation = _line(relative.relation, f"{path}.relation")
    # "A daughter, born on 5 May" is worth a greeting before anybody knows her name.
    name = _line(relative.name, f"{path}.name")
    if not relation and not name:
        with inside(f"{path}.name"):
            raise TextInvalid(relative.name, "empty")
    return replace(
        relative,
        relation=relation,
        name=name,
        birthday=_past(relative.birthday, today, f"{path}.birthday"),
        hobbies=_labels(relative.hobbies, f"{path}.hobbies"),
    )


def _occasion(occasion: DatedOccasion, path: str) -> DatedOccasion:
    with inside(f"{path}.title"):
        return replace(occasion, title=clean_line(occasion.title))


def _past(when: PersonDate | None, today: date, path: str) -> PersonDate | None:
    if when is not None and when.year is not None and date(when.year, when.month, when.day) > today:
        with inside(path):
            raise DateInFuture(when.iso())
    return when


def _yearly(when: PersonDate | None) -> PersonDate | None:
    # A name day belongs to the calendar, not to one year.
    return None if when is None else replace(when, year=None)


def _line(text: str, path: str, limit: int = NAME_LIMIT) -> str:
    return _unless_blank(clean_line, text, path, limit)


def _text(text: str, path: str, limit: int = NOTE_LIMIT) -> str:
    return _unless_blank(clean_text, text, path, limit)


def _unless_blank(clean: Callable[[str, int], str], text: str, path: str, limit: int) -> str:
    with inside(path):
        try:
            return clean(text, limit)
        except TextInvalid as refusal:
            if refusal.why == "empty":
                return ""
            raise
