"""Somebody's calendar brought in: what comes once becomes a plan, what comes yearly a holiday of the shop.

Each entry is known again by its lasting name (UID), so that the same calendar can be brought in every week.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Final, Literal

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from shopclient.domain import recurrence
from shopclient.domain.calendar_events import FoundEntry, rule_of
from shopclient.domain.date_rules import parse_rule
from shopclient.domain.errors import DateInvalid, PlanUnknown, RuleInvalid, TextInvalid
from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.domain.holidays import Catalogue, Holiday
from shopclient.domain.names import fold
from shopclient.domain.plans import Plan
from shopclient.domain.texts_in import clean_line
from shopclient.models import ImportedEntry
from shopclient.models import Plan as PlanRow
from shopclient.services import own_holidays, plans
from shopclient.services.calendar_series import is_ours
from shopclient.services.holidays import holidays_of
from shopclient.services.own_holidays import LayerStep
from shopclient.services.shop import Shop, Tx

#: What becomes of an entry: a plan, a holiday; or nothing, since it is known already, once went out of this
#: very program, is past, comes more often than a holiday does, has no name, or no day.
Fate = Literal["plan", "holiday", "known", "ours", "past", "often", "unnamed", "undated"]

_LONGEST_NOTE: Final = 400


@dataclass(frozen=True)
class Proposed:
    """An entry and what is to become of it; *on* is its next day, *rule* that of a holiday.

    *beside* is a holiday of the shop that has the name or the days of the new one.
    """

    entry: FoundEntry
    uid: str
    fate: Fate
    on: date
    rule: str = ""
    beside: Holiday | None = None

    @property
    def is_new(self) -> bool:
        """Whether something can be made of it."""
        return self.fate in {"plan", "holiday"}


@dataclass(frozen=True)
class TakenIn:
    """What came of a calendar, for ``take_back``."""

    plans: tuple[int, ...] = ()
    holidays: tuple[LayerStep, ...] = ()
    uids: tuple[str, ...] = ()


def propose(shop: Shop, entries: Sequence[FoundEntry]) -> tuple[Proposed, ...]:
    """Return what would become of each of *entries*, in their order; nothing is changed."""
    today = shop.today()
    with shop.reading() as session:
        catalogue = holidays_of(session)
        known = _known(session, catalogue)
        found = []
        for entry in entries:
            proposed = _proposed(entry, today, catalogue)
            if proposed.uid in known and proposed.is_new:
                proposed = replace(proposed, fate="known")
            known.add(proposed.uid)
            found.append(proposed)
        return tuple(found)


def take_in(shop: Shop, chosen: Sequence[Proposed]) -> TakenIn:
    """Make plans and holidays of *chosen*, all of them or none; what stands for nothing is passed over.

    Raises:
        TextInvalid: A title cannot be kept.
    """
    with shop.writing() as tx:
        language = tx.programme.shop.language
        made_plans: list[int] = []
        made_holidays: list[LayerStep] = []
        uids = []
        for each in (one for one in chosen if one.is_new):
            plan, key = None, None
            if each.fate == "plan":
                plan = plans.add_in(tx, _plan(each))
                made_plans.append(plan)
            else:
                made_holidays.append(own_holidays.add_in(tx, _holiday(each, language)))
                key = made_holidays[-1].key
            tx.session.merge(ImportedEntry(uid=each.uid, plan_id=plan, holiday_key=key))
            uids.append(each.uid)
        return TakenIn(tuple(made_plans), tuple(made_holidays), tuple(uids))


def take_back(shop: Shop, taken: TakenIn) -> None:
    """Let nothing be left of *taken*, but what was removed meanwhile, too, or is loved by somebody."""
    with shop.writing() as tx:
        for number in taken.plans:
            _remove(tx, number)
        loved = own_holidays.lovers_of(tx.session)
        for step in taken.holidays:
            if not loved[step.key]:
                own_holidays.take_back_in(tx, step)
        tx.session.execute(delete(ImportedEntry).where(ImportedEntry.uid.in_(taken.uids)))


def _remove(tx: Tx, number: int) -> None:
    try:
        plans.remove_in(tx, number)
    except PlanUnknown:
        return  # somebody did so already


def _known(session: Session, catalogue: Catalogue) -> set[str]:
    """Return the names of what was brought in and is still there."""
    living = set(session.scalars(select(PlanRow.id).where(PlanRow.removed_at.is_(None))))
    return {
        row.uid
        for row in session.scalars(select(ImportedEntry))
        if row.plan_id in living or row.holiday_key in catalogue
    }


def _proposed(entry: FoundEntry, today: date, catalogue: Catalogue) -> Proposed:
    uid = entry.uid or sha256(f"{entry.title}{entry.first}".encode()).hexdigest()
    fate, on, rule = _fate(entry, uid, today, catalogue)
    beside = _beside(catalogue, entry.title, rule) if fate == "holiday" else None
    return Proposed(entry, uid, fate, on, rule, beside)


def _fate(entry: FoundEntry, uid: str, today: date, catalogue: Catalogue) -> tuple[Fate, date, str]:
    if not entry.is_dated:
        return "undated", entry.first, ""
    if is_ours(uid) or not _is_name(entry.title):
        return ("ours" if is_ours(uid) else "unnamed"), entry.first, ""
    rule = rule_of(entry)
    if rule == "":
        return ("plan" if entry.last >= today else "past"), max(entry.first, min(today, entry.last)), ""
    coming = _next(rule, max(today, entry.first)) if rule is not None else None
    if rule is None or coming is None:
        return "often", entry.first, ""
    if not coming:
        return "past", entry.first, rule
    return ("known" if _stands(catalogue, entry.title, rule) else "holiday"), coming[0], rule


def _next(rule: str, start: date) -> Sequence[date] | None:
    """Return the next day of *rule*, none if it is over; None if it is no rule of a holiday."""
    try:
        return recurrence.next_dates(parse_rule(rule), start, 1)
    except (DateInvalid, RuleInvalid):
        return None


def _is_name(title: str) -> bool:
    try:
        return bool(clean_line(title))
    except TextInvalid:
        return False


def _stands(catalogue: Catalogue, title: str, rule: str) -> bool:
    wanted = fold(title)
    return any(
        each.rule == rule and wanted in {fold(name) for name in each.names.values()} for each in catalogue
    )


def _beside(catalogue: Catalogue, title: str, rule: str) -> Holiday | None:
    """Return the holiday of this name, or else the first on these days; of those that are offered."""
    wanted = fold(title)
    offered = [each for each in catalogue if not each.hidden]
    named = (each for each in offered if wanted in {fold(name) for name in each.names.values()})
    return next(named, None) or next((each for each in offered if each.rule == rule), None)


def _plan(each: Proposed) -> Plan:
    return Plan(each.entry.title, each.on, notes=_note(each))


def _holiday(each: Proposed, language: str) -> HolidayDraft:
    note = " ".join(_note(each).split())
    return HolidayDraft({language: each.entry.title}, each.rule, note=note)


def _note(each: Proposed) -> str:
    """Return what stands about the entry, without signs that cannot be kept."""
    lines = ("".join(sign for sign in line if sign.isprintable()) for line in each.entry.about.splitlines())
    return "\n".join(lines)[:_LONGEST_NOTE].strip()
