"""A client as it stands in the form, before anybody has judged it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from shopclient.domain.errors import Refusal, inside
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import Feb29, PersonDate, parse_person_date


@dataclass(frozen=True)
class RelativeDraft:
    """One row of the family; *relation* is a code or the shop's own word."""

    relation: str = ""
    name: str = ""
    birthday: str = ""
    hobbies: str = ""
    id: int | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed."""
        return not (self.relation or self.name or self.birthday or self.hobbies)


@dataclass(frozen=True)
class Draft:
    """What is typed in the form, as text."""

    name: str = ""
    last: str = ""
    first: str = ""
    middle: str = ""
    phones: tuple[str, ...] = ("",)
    emails: tuple[str, ...] = ("",)
    birthday: str = ""
    feb29: Feb29 | None = None
    language: str = ""
    address: str = ""
    hobbies: str = ""
    tastes: str = ""
    tags: str = ""
    notes: str = ""
    family: tuple[RelativeDraft, ...] = ()
    favourites: tuple[Favourite, ...] = ()


def draft_of(person: Person) -> Draft:
    """Return the form's text for *person*; dates as they are typed here."""
    return Draft(
        name=person.name,
        last=person.last,
        first=person.first,
        middle=person.middle,
        phones=person.phones or ("",),
        emails=person.emails or ("",),
        birthday=date_text(person.birthday),
        feb29=person.feb29,
        language=person.language,
        address=next(iter(person.addresses), ""),
        hobbies=", ".join(person.hobbies),
        tastes=", ".join(person.tastes),
        tags=", ".join(person.tags),
        notes=person.notes,
        family=tuple(_relative_draft(relative) for relative in person.family),
        favourites=person.favourites,
    )


def person_of(draft: Draft, base: Person) -> Person:
    """Return *base* with everything that the form holds.

    Blank rows of the family are left out; those of phones stay, so that a refusal names the row.

    Raises:
        DateInvalid: With the place, ``birthday`` or ``family[0].birthday``, counted as in the result.
    """
    family = [row for row in draft.family if not row.is_blank]
    birthday = _date(draft.birthday, "birthday")
    return replace(
        base,
        name=draft.name,
        last=draft.last,
        first=draft.first,
        middle=draft.middle,
        phones=draft.phones,
        emails=draft.emails,
        birthday=birthday,
        feb29=draft.feb29 if birthday is not None and birthday.is_leap_day else None,
        language=draft.language,
        addresses=(draft.address, *base.addresses[1:]),
        hobbies=labels(draft.hobbies, base.hobbies),
        tastes=labels(draft.tastes, base.tastes),
        tags=labels(draft.tags, base.tags),
        notes=draft.notes,
        family=tuple(_relative(row, base, f"family[{index}]") for index, row in enumerate(family)),
        favourites=draft.favourites,
    )


def labels(text: str, before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the words that commas, semicolons and line breaks divide; *before* where nothing was changed."""
    if text == ", ".join(before):
        return before  # one of them may hold a comma
    pieces = text.replace(";", ",").replace("\n", ",").split(",")
    return tuple(piece.strip() for piece in pieces if piece.strip())


def date_text(when: PersonDate | None) -> str:
    """Return a date as people type it here: ``07.03.1984``, ``07.03`` without a year."""
    if when is None:
        return ""
    day = f"{when.day:02}.{when.month:02}"
    return day if when.year is None else f"{day}.{when.year}"


def is_leap_day(text: str) -> bool:
    """Whether a typed date is 29 February."""
    try:
        return bool(text.strip()) and parse_person_date(_without_last_dot(text)).is_leap_day
    except Refusal:
        return False


def place_in_form(place: str, family: Iterable[RelativeDraft]) -> str:
    """Return where a refusal's *place* stands in the form, whose blank rows of the family were left out."""
    if not place.startswith("family["):
        return place
    index, _, rest = place.removeprefix("family[").partition("]")
    shown = [number for number, row in enumerate(family) if not row.is_blank]
    return f"family[{shown[int(index)]}]{rest}"


def _relative_draft(relative: Relative) -> RelativeDraft:
    return RelativeDraft(
        relative.relation,
        relative.name,
        date_text(relative.birthday),
        ", ".join(relative.hobbies),
        relative.id,
    )


def _relative(row: RelativeDraft, base: Person, place: str) -> Relative:
    before = next((kin for kin in base.family if kin.id == row.id is not None), Relative("", "", id=row.id))
    birthday = _date(row.birthday, f"{place}.birthday")
    hobbies = labels(row.hobbies, before.hobbies)
    return replace(before, relation=row.relation, name=row.name, birthday=birthday, hobbies=hobbies)


def _date(text: str, place: str) -> PersonDate | None:
    if not text.strip():
        return None
    with inside(place):
        return parse_person_date(_without_last_dot(text))


def _without_last_dot(text: str) -> str:
    # "07.03." is how many write a day of any year.
    return text.strip().removesuffix(".")
