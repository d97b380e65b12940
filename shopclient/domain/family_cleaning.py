"""The people and pets around a client, made fit to be kept."""

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from shopclient.domain import field_cleaning as fields
from shopclient.domain.emails import check_email
from shopclient.domain.errors import TextInvalid, inside
from shopclient.domain.people import Relative
from shopclient.domain.phones import parse_phone


@dataclass(frozen=True)
class FamilyRules:
    """What a family is held against: the shop's country and day, and the keys that favourites may have."""

    region: str
    today: date
    holidays: Container[str]


def clean_relative(relative: Relative, rules: FamilyRules, path: str) -> Relative:
    """Return *relative* as the shop keeps it; a pet and a contact person need no other relation.

    Raises:
        TextInvalid, PhoneInvalid, EmailInvalid, DateInFuture, HolidayUnknown: With the field's path.
    """
    one_line = ("species", "role", "school_class", "name", "relation")
    texts: dict[str, Any] = {
        name: fields.line(getattr(relative, name), f"{path}.{name}") for name in one_line
    }
    texts["relation"] = texts["relation"] or _implied(texts["species"], texts["role"])
    # "A daughter, born on 5 May" is worth a greeting before anybody knows her name.
    if not texts["relation"] and not texts["name"] and relative.known is None:
        with inside(f"{path}.name"):
            raise TextInvalid(relative.name, "empty")
    return replace(
        relative,
        **texts,
        birthday=fields.past(relative.birthday, rules.today, f"{path}.birthday"),
        hobbies=fields.labels(relative.hobbies, f"{path}.hobbies"),
        tastes=fields.labels(relative.tastes, f"{path}.tastes"),
        favourites=fields.favourites(relative.favourites, rules.holidays, f"{path}.favourites"),
        notes=fields.lines(relative.notes, f"{path}.notes"),
        phone=_phone(relative.phone, rules.region, f"{path}.phone"),
        email=_email(relative.email, f"{path}.email"),
    )


def _implied(species: str, role: str) -> str:
    return "pet" if species else "contact_person" if role else ""


def _phone(text: str, region: str, path: str) -> str:
    if not text.strip():
        return ""
    with inside(path):
        return parse_phone(text, region).as_typed


def _email(text: str, path: str) -> str:
    if not text.strip():
        return ""
    with inside(path):
        return check_email(text)
