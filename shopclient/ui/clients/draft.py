"""A client as it stands in the form, before anybody has judged it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from shopclient.domain.errors import TextInvalid, inside
from shopclient.domain.given_names import split_two
from shopclient.domain.people import ChannelWish, CustomValue, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import Feb29
from shopclient.domain.programme import ChurchStyle
from shopclient.ui.clients.draft_values import date_text, labels, read_born_about, read_date, read_share

#: What somebody around a client is: family and friends, an animal, or whom one calls at a firm.
KinKind = Literal["kin", "pet", "contact"]

#: Attributes of a person that the form holds as they are.
_PLAIN = (
    *("name", "last", "first", "middle", "is_organisation", "address_form", "salutation"),
    *("phones", "emails", "addresses", "language", "talk", "notes", "channels", "favourites"),
    *("source", "referred_by", "keeper", "score", "state", "church_style"),
)
#: Those that it holds as words divided by commas.
_LABELS = ("hobbies", "tastes", "sizes", "allergies", "tags")
_KIN_PLAIN = (
    *("name", "relation", "species", "role", "phone", "email", "school_class", "notes"),
    *("favourites", "id", "known"),
)


@dataclass(frozen=True)
class RelativeDraft:
    """Somebody around the client; *relation* and *species* are codes or the shop's own words."""

    kind: KinKind = "kin"
    relation: str = ""
    name: str = ""
    birthday: str = ""
    hobbies: str = ""
    species: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    school_class: str = ""
    tastes: str = ""
    notes: str = ""
    favourites: tuple[Favourite, ...] = ()
    id: int | None = None
    known: int | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed."""
        return replace(self, kind="kin", id=None) == RelativeDraft()


@dataclass(frozen=True)
class DateDraft:
    """A day of the client's own."""

    title: str = ""
    date: str = ""


@dataclass(frozen=True)
class Draft:
    """What is typed in the form, as text."""

    name: str = ""
    last: str = ""
    first: str = ""
    middle: str = ""
    is_organisation: bool = False
    phones: tuple[str, ...] = ("",)
    emails: tuple[str, ...] = ("",)
    birthday: str = ""
    born_about: str = ""
    feb29: Feb29 | None = None
    name_day: str = ""
    church_style: ChurchStyle | None = None
    dates: tuple[DateDraft, ...] = ()
    address_form: str = ""
    salutation: str = ""
    language: str = ""
    talk: str = ""
    addresses: tuple[str, ...] = ("",)
    channels: tuple[ChannelWish, ...] = ()
    hobbies: str = ""
    tastes: str = ""
    sizes: str = ""
    allergies: str = ""
    tags: str = ""
    notes: str = ""
    family: tuple[RelativeDraft, ...] = ()
    favourites: tuple[Favourite, ...] = ()
    source: str = ""
    referred_by: int | None = None
    keeper: int | None = None
    wallet_share: str = ""
    score: int | None = None
    state: str = "client"
    checked: bool = False  # today it was seen that phone and address are still right
    custom: tuple[CustomValue, ...] = ()


def draft_of(person: Person) -> Draft:
    """Return the form's text for *person*; dates as they are typed here."""
    plain: dict[str, Any] = {name: getattr(person, name) for name in _PLAIN}
    lists = {name: plain[name] or ("",) for name in ("phones", "emails", "addresses")}
    words = {name: ", ".join(getattr(person, name)) for name in _LABELS}
    return Draft(
        **{**plain, **lists, **words},
        birthday=date_text(person.birthday),
        born_about="" if person.born_about is None else str(person.born_about),
        feb29=person.feb29,
        name_day=date_text(person.name_day),
        dates=tuple(DateDraft(each.title, date_text(each.date)) for each in person.dates),
        family=tuple(_relative_draft(relative) for relative in person.family),
        wallet_share="" if person.wallet_share is None else str(person.wallet_share),
        custom=person.custom,
    )


def person_of(draft: Draft, base: Person, today: date) -> Person:
    """Return *base* with everything that the form holds; *today* is the shop's business day.

    Blank rows of the family and of dates are left out; those of phones stay, so that a refusal names the row.

    Raises:
        DateInvalid, TextInvalid, ValueInvalid: With the place, ``birthday`` or ``family[0].birthday``,
            counted as in the result.
    """
    family = [row for row in draft.family if not row.is_blank]
    birthday = read_date(draft.birthday, "birthday")
    plain: dict[str, Any] = {name: getattr(draft, name) for name in _PLAIN}
    if (parts := None if draft.is_organisation else split_two(draft.name)) is not None:
        plain.update(name="", last=parts.last, first=parts.first)
    words: dict[str, Any] = {name: labels(getattr(draft, name), getattr(base, name)) for name in _LABELS}
    return replace(
        base,
        **{**plain, **words},
        birthday=birthday,
        born_about=read_born_about(draft.born_about, today),
        feb29=draft.feb29 if birthday is not None and birthday.is_leap_day else None,
        name_day=read_date(draft.name_day, "name_day"),
        dates=_dates(draft),
        family=tuple(_relative(row, base, f"family[{index}]") for index, row in enumerate(family)),
        wallet_share=read_share(draft.wallet_share),
        # A score that was asked again is one of today, which is what a missing day is taken for.
        score_on=base.score_on if draft.score == base.score else None,
        checked_on=today if draft.checked else base.checked_on,
        custom=draft.custom,
    )


def place_in_form(place: str, draft: Draft) -> str:
    """Return where a refusal's *place* stands in the form, whose blank rows were left out."""
    blank = {
        "family": [row.is_blank for row in draft.family],
        "dates": [row == DateDraft() for row in draft.dates],
    }
    what, bracket, rest = place.partition("[")
    if not bracket or what not in blank:
        return place
    index, _, part = rest.partition("]")
    shown = [number for number, is_blank in enumerate(blank[what]) if not is_blank]
    return f"{what}[{shown[int(index)]}]{part}"


def _relative_draft(relative: Relative) -> RelativeDraft:
    kind: KinKind = "kin"
    if relative.species or relative.relation == "pet":
        kind = "pet"
    elif relative.role or relative.relation == "contact_person":
        kind = "contact"
    plain: dict[str, Any] = {name: getattr(relative, name) for name in _KIN_PLAIN}
    return RelativeDraft(
        kind=kind,
        birthday=date_text(relative.birthday),
        hobbies=", ".join(relative.hobbies),
        tastes=", ".join(relative.tastes),
        **plain,
    )


def _relative(row: RelativeDraft, base: Person, place: str) -> Relative:
    before = next((kin for kin in base.family if kin.id == row.id is not None), Relative("", "", id=row.id))
    plain: dict[str, Any] = {name: getattr(row, name) for name in _KIN_PLAIN}
    # Of an animal and of a contact person nobody types what they are to the client.
    implied = {"pet": "pet", "contact": "contact_person"}.get(row.kind, "")
    # Of somebody without a name something has to be said, and nothing more is known than that.
    plain["relation"] = row.relation or implied or ("" if row.name.strip() else "friend")
    return replace(
        before,
        birthday=read_date(row.birthday, f"{place}.birthday"),
        hobbies=labels(row.hobbies, before.hobbies),
        tastes=labels(row.tastes, before.tastes),
        **plain,
    )


def _dates(draft: Draft) -> tuple[DatedOccasion, ...]:
    rows = [row for row in draft.dates if row != DateDraft()]
    return tuple(_dated(row, f"dates[{index}]") for index, row in enumerate(rows))


def _dated(row: DateDraft, place: str) -> DatedOccasion:
    when = read_date(row.date, f"{place}.date")
    if when is None:
        with inside(f"{place}.date"):
            raise TextInvalid(row.date, "empty")
    return DatedOccasion(row.title, when)
