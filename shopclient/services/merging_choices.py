"""What is chosen, field by field, when two files become one: this one's, the other one's, or both."""

from collections.abc import Mapping
from typing import Any, Final, Literal

from shopclient.domain.errors import ValueInvalid
from shopclient.models import Client

Side = Literal["keep", "other", "both"]
Values = dict[str, tuple[Any, ...]]

#: The columns that hold a field of which one file's value stays; lists of values are always united.
_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "name": ("last", "first", "middle", "name", "sort_key"),
    "score": ("score", "score_on"),
    "keeper": ("keeper_id",),
    "household": ("household_id",),
    **{
        field: (field,)
        for field in (
            *("is_organisation", "birthday", "born_about", "name_day", "feb29", "church_style", "language"),
            *("address_form", "salutation", "source", "state", "wallet_share", "checked_on", "talk", "notes"),
        )
    },
}
#: Fields that may be chosen, in the order of the file.
CHOOSABLE: Final = tuple(_COLUMNS)
#: Texts of which both may stay, one under the other.
LONG: Final = frozenset({"talk", "notes"})


def require_choices(chosen: Mapping[str, str]) -> None:
    """Refuse a choice that there is not. Raises: ValueInvalid."""
    for field, side in chosen.items():
        sides = ("keep", "other", "both") if field in LONG else ("keep", "other")
        if field not in _COLUMNS:
            raise ValueInvalid("choose", field, ", ".join(CHOOSABLE))
        if side not in sides:
            raise ValueInvalid(field, side, ", ".join(sides))


def values_of(client: Client) -> Values:
    """Return what a row says in each field that may be chosen."""
    return {
        field: tuple(getattr(client, column) for column in columns) for field, columns in _COLUMNS.items()
    }


def choose(client: Client, own: Values, theirs: Values, chosen: Mapping[str, str]) -> None:
    """Let the row of the joined file say what was *chosen* of each file's own values before."""
    for field, side in chosen.items():
        values = theirs[field] if side == "other" else own[field]
        if side == "both":
            parts = dict.fromkeys(part for part in (own[field][0], theirs[field][0]) if part.strip())
            values = ("\n".join(parts),)
        for column, value in zip(_COLUMNS[field], values, strict=True):
            setattr(client, column, value)
