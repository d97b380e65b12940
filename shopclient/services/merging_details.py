"""What is noted about two files of one person, made one: nothing of either is lost."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shopclient.domain.names import fold
from shopclient.domain.occurrence_keys import client_key
from shopclient.domain.person_dates import parse_person_date
from shopclient.models import (
    Client,
    ClientDate,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    Favourite,
    Greeting,
    Relative,
)

_NAMES = ("last", "first", "middle")


def join_details(session: Session, keep: Client, other: Client) -> None:
    """Bring what is noted about *other* over to *keep*.

    What *keep* lacks comes over, nothing of it is overwritten; what says something else goes into the notes.
    """
    _join_plain(keep, other)
    for table in (ClientPhone, ClientEmail, ClientLabel, ClientDate):
        _move_new(session, table, keep.id, other.id)
    _join_relatives(session, keep.id, other.id)
    _join_favourites(session, keep.id, other.id)
    _join_greetings(session, keep.id, other.id)
    keep.version += 1
    session.flush()


def _join_plain(keep: Client, other: Client) -> None:
    left = [other.name] if _is_name(other.name) and fold(other.name) != fold(keep.name) else []
    words, theirs = set(keep.sort_key.split()), set(other.sort_key.split())
    if not _is_name(keep.name) or (words < theirs and not any(getattr(keep, part) for part in _NAMES)):
        # Known by a phone, or by one word that the full name has, too.
        for part in (*_NAMES, "name", "sort_key"):
            setattr(keep, part, getattr(other, part))
        left = []
    for name in ("birthday", "name_day", "feb29", "church_style", "language"):
        own, value = getattr(keep, name), getattr(other, name)
        if not own:
            setattr(keep, name, value)
        elif name in {"birthday", "name_day"} and value and value != own:
            left.append(_shown(value))
    if keep.referred_by in {None, keep.id, other.id}:
        keep.referred_by = other.referred_by if other.referred_by != keep.id else None
    if other.state == "do_not_call" and keep.state in {"prospect", "client"}:
        keep.state = other.state  # a wish that must not get lost
    keep.notes = "\n".join(part for part in (keep.notes, ", ".join(left), other.notes) if part.strip())


def _is_name(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _shown(when: str) -> str:
    date = parse_person_date(when)
    year = "" if date.year is None else f"{date.year:04}"
    return f"{date.day:02}.{date.month:02}.{year}"


def _move_new(session: Session, table: Any, keep: int, other: int) -> None:
    """Let the rows of *other* follow those of *keep*; one that *keep* has alike stays behind."""
    own, theirs = _rows(session, table, keep), _rows(session, table, other)
    known = {_likeness(row) for row in own}
    _append(own, [row for row in theirs if _likeness(row) not in known], keep)


def _likeness(row: object) -> tuple[str, ...]:
    if isinstance(row, ClientPhone):
        return (row.e164 or row.digits,)
    return tuple(fold(getattr(row, name, "")) for name in ("address", "what", "text", "title", "date"))


def _join_relatives(session: Session, keep: int, other: int) -> None:
    own, new = _rows(session, Relative, keep), []
    for row in _rows(session, Relative, other):
        same = next((each for each in own if _same_relative(each, row)), None)
        if same is None:
            new.append(row)
            continue
        same.birthday = same.birthday or row.birthday
        hobbies = [*json.loads(same.hobbies), *json.loads(row.hobbies)]
        each_once = {fold(hobby): hobby for hobby in reversed(hobbies)}
        same.hobbies = json.dumps(list(reversed(each_once.values())), ensure_ascii=False)
    _append(own, new, keep)


def _same_relative(one: Relative, other: Relative) -> bool:
    names = (one.relation, fold(one.name)) == (other.relation, fold(other.name))
    return names and (not one.birthday or not other.birthday or one.birthday == other.birthday)


def _join_favourites(session: Session, keep: int, other: int) -> None:
    own = _rows(session, Favourite, keep)
    loved = {row.holiday_key: row for row in own}
    new = []
    for row in _rows(session, Favourite, other):
        same = loved.get(row.holiday_key)
        if same is None:
            new.append(row)
        elif fold(row.reason) not in fold(same.reason):
            same.reason = "; ".join(part for part in (same.reason, row.reason) if part)
    _append(own, new, keep)


def _join_greetings(session: Session, keep: int, other: int) -> None:
    """Bring over what was done, also under *keep*'s own keys: nobody is greeted twice."""
    former, mine = f"{client_key(other)}/", f"{client_key(keep)}/"
    for row in session.scalars(select(Greeting).where(Greeting.client_id == other)).all():
        row.client_id = keep
        key = row.occurrence.replace(former, mine, 1)
        if row.occurrence.startswith(former) and session.get(Greeting, key) is None:
            copy = {"state": row.state, "staff_id": row.staff_id, "marked_at": row.marked_at}
            session.add(Greeting(occurrence=key, client_id=keep, **copy))


def _rows(session: Session, table: Any, client_id: int) -> list[Any]:
    return list(session.scalars(select(table).where(table.client_id == client_id).order_by(table.position)))


def _append(own: Sequence[Any], new: Sequence[Any], keep: int) -> None:
    after = 1 + max((row.position for row in own), default=-1)
    for position, row in enumerate(new, after):
        row.client_id, row.position = keep, position


def lead_on(session: Session, keep: int, other: int) -> None:
    """Let everything that names *other* lead to *keep*: friends whom *other* brought, earlier merges."""
    brought = update(Client).where(Client.referred_by == other, Client.id != keep)
    session.execute(brought.values(referred_by=keep))
    session.execute(update(Client).where(Client.merged_into_id == other).values(merged_into_id=keep))
