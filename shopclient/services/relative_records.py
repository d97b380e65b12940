"""The rows of a client's family in the file, and the people that they hold."""

import json
from collections.abc import Collection

from shopclient.domain import people
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.models import Relative, RelativeFavourite

#: Columns that hold exactly what the relative's attribute of the same name holds.
PLAIN = ("relation", "name", "species", "role", "phone", "email", "school_class", "notes")


def relative_of(row: Relative) -> people.Relative:
    """Return the relative that a loaded row holds."""
    return people.Relative(
        birthday=as_date(row.birthday),
        hobbies=tuple(json.loads(row.hobbies)),
        tastes=tuple(json.loads(row.tastes)),
        favourites=tuple(people.Favourite(each.holiday_key, each.reason) for each in row.favourites),
        known=row.known_id,
        id=row.id,
        **{column: getattr(row, column) for column in PLAIN},
    )


def fill_family(
    rows: list[Relative], family: tuple[people.Relative, ...], revived: Collection[int]
) -> list[Relative]:
    """Return the rows of *family*: of who was there before the own one, for ids in *revived* a new one."""
    known = {row.id: row for row in rows}
    kept = []
    for position, relative in enumerate(family):
        row = known.pop(relative.id, None) if relative.id is not None else None
        if row is None:
            row = Relative(id=relative.id if relative.id in revived else None)
        _fill(row, relative, position)
        kept.append(row)
    return kept


def _fill(row: Relative, relative: people.Relative, position: int) -> None:
    row.position, row.birthday, row.known_id = position, as_iso(relative.birthday), relative.known
    for column in PLAIN:
        setattr(row, column, getattr(relative, column))
    row.hobbies = json.dumps(relative.hobbies, ensure_ascii=False)
    row.tastes = json.dumps(relative.tastes, ensure_ascii=False)
    loved = {each.holiday_key: each for each in row.favourites}
    row.favourites = [
        loved.get(favourite.key) or RelativeFavourite(holiday_key=favourite.key)
        for favourite in relative.favourites
    ]
    for place, (each, favourite) in enumerate(zip(row.favourites, relative.favourites, strict=True)):
        each.position, each.reason = place, favourite.reason


def as_iso(when: PersonDate | None) -> str | None:
    """Return a date of a person as its column holds it."""
    return None if when is None else when.iso()


def as_date(text: str | None) -> PersonDate | None:
    """Return what ``as_iso`` wrote."""
    return None if text is None else parse_person_date(text)
