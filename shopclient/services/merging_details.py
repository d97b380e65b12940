"""What is noted about two files of one person, made one: nothing of either is lost."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import case, select, update
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
from shopclient.services.merging_parts import join_favourites_of, join_parts

_NAMES = ("last", "first", "middle")
#: Columns that *keep* takes over where it has nothing.
_GAPS = (
    *("birthday", "name_day", "feb29", "church_style", "language", "born_about", "address_form"),
    *("salutation", "source", "keeper_id", "wallet_share", "household_id", "is_organisation"),
)
#: The same of a relative.
_GAPS_OF_KIN = ("birthday", "species", "role", "phone", "email", "school_class", "known_id")


def join_details(session: Session, keep: Client, other: Client) -> None:
    """Bring what is noted about *other* over to *keep*.

    What *keep* lacks comes over, nothing of it is overwritten; what says something else goes into the notes.
    """
    _join_plain(keep, other, join_parts(session, keep.id, other.id))
    for table in (ClientPhone, ClientEmail, ClientLabel, ClientDate):
        _move_new(session, table, keep.id, other.id)
    _join_relatives(session, keep.id, other.id)
    _join_favourites(session, keep.id, other.id)
    _join_greetings(session, keep.id, other.id)
    keep.version += 1
    session.flush()


def _join_plain(keep: Client, other: Client, unlike: list[str]) -> None:
    left = [other.name] if _is_name(other.name) and fold(other.name) != fold(keep.name) else []
    words, theirs = set(keep.sort_key.split()), set(other.sort_key.split())
    if not _is_name(keep.name) or (words < theirs and not any(getattr(keep, part) for part in _NAMES)):
        # Known by a phone, or by one word that the full name has, too.
        for part in (*_NAMES, "name", "sort_key"):
            setattr(keep, part, getattr(other, part))
        left = []
    for name in _GAPS:
        own, value = getattr(keep, name), getattr(other, name)
        if own in (None, "", 0):
            setattr(keep, name, value)
        elif name in {"birthday", "name_day"} and value and value != own:
            left.append(_shown(value))
        elif name in {"salutation", "source"} and value and fold(value) != fold(own):
            left.append(value)
    left += unlike
    _join_asked(keep, other)
    if keep.referred_by in {None, keep.id, other.id}:
        keep.referred_by = other.referred_by if other.referred_by != keep.id else None
    if other.state == "do_not_call" and keep.state in {"prospect", "client"}:
        keep.state = other.state  # a wish that must not get lost
    keep.notes = "\n".join(part for part in (keep.notes, ", ".join(left), other.notes) if part.strip())


def _join_asked(keep: Client, other: Client) -> None:
    """Take the newer score, the newer look at phones and addresses, and what both say of how to talk."""
    if other.score is not None and (keep.score is None or _day(other.score_on) > _day(keep.score_on)):
        keep.score, keep.score_on = other.score, other.score_on
    keep.checked_on = max(keep.checked_on, other.checked_on, key=_day)
    keep.talk = "\n".join(part for part in (keep.talk, other.talk) if part)
    if other.archived_at is None:
        keep.archived_at = None  # somebody who comes


def _day(day: date | None) -> date:
    return day or date.min


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
        for name in _GAPS_OF_KIN:
            setattr(same, name, getattr(same, name) or getattr(row, name))
        same.hobbies, same.tastes = _both(same.hobbies, row.hobbies), _both(same.tastes, row.tastes)
        if fold(row.notes) not in fold(same.notes):
            same.notes = "\n".join(part for part in (same.notes, row.notes) if part)
        join_favourites_of(session, same, row)
    _append(own, new, keep)


def _both(own: str, theirs: str) -> str:
    """Return two JSON lists of words as one, each word once."""
    words = [*json.loads(own), *json.loads(theirs)]
    each_once = {fold(word): word for word in reversed(words)}
    return json.dumps(list(reversed(each_once.values())), ensure_ascii=False)


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
    known = update(Relative).where(Relative.known_id == other)
    session.execute(known.values(known_id=case((Relative.client_id == keep, None), else_=keep)))
    own = update(Relative).where(Relative.client_id == keep, Relative.known_id == keep)
    session.execute(own.values(known_id=None))
    session.execute(update(Client).where(Client.merged_into_id == other).values(merged_into_id=keep))
