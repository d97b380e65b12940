"""The shop's own holidays: adding, changing, hiding, moving one year's date; each with a way back.

Source: dates and holidays 9, 11, 12.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.date_rules import Amended, Moved, Rule, parse_rule
from shopclient.domain.errors import DateInvalid, HolidayUnknown, MovedTooFar, RuleUnsupported, ValueInvalid
from shopclient.domain.holiday_layer import NO_YEAR, OWN, Layered
from shopclient.domain.holiday_packs import PACKS
from shopclient.domain.holiday_typing import HolidayDraft, cleaned
from shopclient.domain.holidays import LANGUAGES, Holiday
from shopclient.models import Favourite, HolidayShift, OwnHoliday, RelativeFavourite, Setting
from shopclient.services.changes import Change
from shopclient.services.holidays import catalogue, holidays_of, layered, note_layer_in
from shopclient.services.shop import Shop, Tx

#: So many days a date may be moved at the most.
FARTHEST: Final = 60
_LAST_OWN: Final = "holidays.last_own"
_PACKS: Final = "holidays.packs"


@dataclass(frozen=True)
class LayerStep:
    """What stood before a change of one holiday, for ``take_back``; *key* is the holiday's."""

    key: str
    said: Layered | None
    moved: tuple[Moved, ...]


def add(shop: Shop, draft: HolidayDraft) -> LayerStep:
    """Add a holiday of the shop's own.

    Raises:
        FieldMissing: It has no name. TextInvalid: Something typed cannot be kept.
        RuleInvalid: The rule cannot be read. YearsInvalid: Its years are none. NoDates: No date is in them.
    """
    with shop.writing() as tx:
        return add_in(tx, draft)


def add_in(tx: Tx, draft: HolidayDraft) -> LayerStep:
    """Add a holiday within a running transaction, as ``add``."""
    clean = cleaned(draft)
    last = tx.session.get(Setting, _LAST_OWN)
    number = int(last.value) + 1 if last else 1
    tx.session.merge(Setting(key=_LAST_OWN, value=str(number)))
    return _said(tx, _whole(f"{OWN}{number}", clean))


def change(shop: Shop, key: str, draft: HolidayDraft) -> LayerStep:
    """Change a holiday; of a shipped one only what differs is kept, and the rest follows the catalogue.

    Raises:
        HolidayUnknown: There is no such holiday. Else as ``add``.
    """
    clean = cleaned(draft)
    with shop.writing() as tx:
        known = holidays_of(tx.session)[key]
        if known.origin == "own":
            said = replace(_whole(key, clean), hidden=known.hidden)
        else:
            said = _differing(catalogue()[key], clean, hidden=known.hidden)
        return _said(tx, said)


def hide(shop: Shop, key: str, *, hidden: bool = True) -> LayerStep:
    """Offer a holiday no more, or again; who loves it is greeted all the same.

    Raises:
        HolidayUnknown: There is no such holiday.
    """
    with shop.writing() as tx:
        if key not in holidays_of(tx.session):
            raise HolidayUnknown(key)
        row = tx.session.get(OwnHoliday, key)
        return _said(tx, replace(layered(row) if row else Layered(key), hidden=hidden))


def restore(shop: Shop, key: str) -> LayerStep:
    """Make a shipped holiday what the catalogue says, dates that were moved by hand with it.

    Raises:
        HolidayUnknown: The shipped catalogue has no such holiday.
    """
    with shop.writing() as tx:
        if key not in catalogue():
            raise HolidayUnknown(key)
        return _said(tx, Layered(key), moved=())


def remove(shop: Shop, key: str) -> LayerStep:
    """Take out a holiday of the shop's own that nobody loves; one that somebody loves is hidden instead.

    Raises:
        HolidayUnknown: The shop added no such holiday.
    """
    with shop.writing() as tx:
        row = tx.session.get(OwnHoliday, key)
        if row is None or not key.startswith(OWN):
            raise HolidayUnknown(key)
        if lovers_of(tx.session)[key]:
            return _said(tx, replace(layered(row), hidden=True))
        return _said(tx, Layered(key), moved=())


def move_date(shop: Shop, key: str, year: int, ordinal: int, day: date | None) -> LayerStep:
    """Keep one date of a holiday on another *day*, or by None where the rule has it.

    *year* and *ordinal* are those of the occurrence: the date's own, unless it was moved over New Year.

    Raises:
        HolidayUnknown: There is no such holiday.
        DateInvalid: The rule has no such date. MovedTooFar: *day* is more than 60 days away from it.
    """
    with shop.writing() as tx:
        holidays = holidays_of(tx.session)
        by_rule = date_by_rule(holidays.rule(key), year, ordinal)
        moved = [each for each in holidays.moved(key) if (each.year, each.ordinal) != (year, ordinal)]
        days = 0 if day is None else (day - by_rule).days
        if abs(days) > FARTHEST:
            raise MovedTooFar(by_rule + timedelta(days), by_rule, FARTHEST)
        if days:
            moved.append(Moved(year, ordinal, days))
        row = tx.session.get(OwnHoliday, key)
        return _said(tx, layered(row) if row else Layered(key), moved=tuple(moved))


def take_back(shop: Shop, step: LayerStep) -> LayerStep:
    """Put back what stood before *step*; the answer takes this back again."""
    with shop.writing() as tx:
        return take_back_in(tx, step)


def take_back_in(tx: Tx, step: LayerStep) -> LayerStep:
    """Put back what stood before *step* within a running transaction."""
    return _said(tx, step.said or Layered(step.key), moved=step.moved)


def date_by_rule(rule: Rule, year: int, ordinal: int) -> date:
    """Return the date that a rule has without anything moved by hand.

    Raises:
        DateInvalid: It has none.
    """
    plain = rule.rule if isinstance(rule, Amended) else rule
    try:
        return recurrence.of_year(plain, year)[ordinal - 1]
    except (IndexError, RuleUnsupported) as error:
        raise DateInvalid(str(year)) from error


def lovers_of(session: Session) -> Counter[str]:
    """Return by a holiday's key how many clients, and people of their families, love it."""
    found: Counter[str] = Counter()
    for column in (Favourite.holiday_key, RelativeFavourite.holiday_key):
        for key, number in session.execute(select(column, func.count()).group_by(column)):
            found[key] += number
    return found


def chosen_packs(session: Session) -> Mapping[str, bool]:
    """Return which packs the shop has chosen to see or not to see; the others go by its country."""
    row = session.get(Setting, _PACKS)
    return {} if row is None else cast(dict[str, bool], json.loads(row.value))


def choose_pack(shop: Shop, pack: str, *, shown: bool | None) -> bool | None:
    """Show a pack or not, or by None as its country does; return what was chosen before.

    Raises:
        ValueInvalid: There is no such pack.
    """
    if pack not in PACKS:
        raise ValueInvalid("pack", pack, " | ".join(PACKS))
    with shop.writing() as tx:
        chosen = dict(chosen_packs(tx.session))
        before = chosen.pop(pack, None)
        if shown is not None:
            chosen[pack] = shown
        tx.session.merge(Setting(key=_PACKS, value=json.dumps(chosen)))
        tx.changed(Change.HOLIDAY)
        return before


def _said(tx: Tx, said: Layered, moved: tuple[Moved, ...] | None = None) -> LayerStep:
    """Keep what the shop says of one holiday, and of its dates if *moved* is given."""
    row = tx.session.get(OwnHoliday, said.key)
    shifts = list(tx.session.scalars(select(HolidayShift).where(HolidayShift.key == said.key)))
    former = tuple(Moved(each.year, each.ordinal, each.days) for each in shifts)
    before = LayerStep(said.key, layered(row) if row else None, former)
    if row is not None and said.says_nothing:
        tx.session.delete(row)
    elif not said.says_nothing:
        tx.session.merge(_row(said))
    if moved is not None:
        for each in shifts:
            tx.session.delete(each)
        tx.session.flush()
        for one in moved:
            tx.session.add(HolidayShift(key=said.key, year=one.year, ordinal=one.ordinal, days=one.days))
    note_layer_in(tx)
    tx.changed(Change.HOLIDAY)
    return before


def _row(said: Layered) -> OwnHoliday:
    return OwnHoliday(
        key=said.key,
        **{f"name_{language}": said.names.get(language) for language in LANGUAGES},
        rule=said.rule,
        category=said.category,
        themes=None if said.themes is None else " ".join(said.themes),
        note=said.note,
        since=said.since,
        until=said.until,
        is_hidden=said.hidden,
    )


def _whole(key: str, clean: HolidayDraft) -> Layered:
    return Layered(
        key=key,
        names=dict(clean.names),
        rule=clean.rule,
        category=clean.category,
        themes=clean.themes,
        note=clean.note,
        since=clean.since,
        until=clean.until,
    )


def _differing(shipped: Holiday, clean: HolidayDraft, *, hidden: bool) -> Layered:
    names = {lang: name for lang, name in clean.names.items() if name != shipped.names.get(lang)}
    return Layered(
        shipped.key,
        names,
        rule=None if str(parse_rule(clean.rule)) == shipped.rule else clean.rule,
        category=None if clean.category == shipped.category else clean.category,
        themes=None if clean.themes == shipped.themes else clean.themes,
        note=None if clean.note == shipped.note else clean.note,
        since=_year_said(shipped.since, clean.since),
        until=_year_said(shipped.until, clean.until),
        hidden=hidden,
    )


def _year_said(shipped: int | None, typed: int | None) -> int | None:
    if typed == shipped:
        return None
    return NO_YEAR if typed is None else typed
