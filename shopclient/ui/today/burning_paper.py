"""The list of those whose bonuses burn, for paper: telephone, sum, and a box to tick."""

from pathlib import Path

from shopclient.domain.burning import Burning, BurningHolder
from shopclient.domain.disk import disk_refusal
from shopclient.printing.day_sheet import DayGroup, DayRow, DaySheet, draw_day
from shopclient.texts import burning, days, numbers
from shopclient.texts.errors import short_card
from shopclient.texts.words import Words


def sheet_of(found: Burning, shop_name: str, currency: str, words: Words) -> DaySheet:
    """Return what stands on the paper, day by day; who wants no calls is not on it."""
    groups = [
        DayGroup(
            days.heading(day, words.language),
            days.days_left((day - found.today).days, words),
            tuple(_row(each, found, currency, words) for each in people),
        )
        for day, people in found.by_day
    ]
    if found.cards:
        title = words.translate("Burning", "Cards of bearers: nobody to call")
        groups.append(DayGroup(title, "", tuple(_card(each, found, currency, words) for each in found.cards)))
    span = " – ".join(days.day(each, words.language) for each in dict.fromkeys((found.first, found.last)))
    left_out = burning.left_out(found.left_out, found.left_out_amount, currency, words)
    under = " · ".join(part for part in (shop_name, span, left_out) if part)
    return DaySheet(words.translate("Burning", "Bonuses about to expire"), under, tuple(groups))


def draw(target: Path, sheet: DaySheet) -> None:
    """Draw the list as a PDF at *target*; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    try:
        draw_day(target, sheet)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error


def _row(holder: BurningHolder, found: Burning, currency: str, words: Words) -> DayRow:
    done = all(burn.state == "done" for burn in holder.burns)
    return DayRow(holder.name, _why(holder, found, currency, words), holder.phone, done=done)


def _card(holder: BurningHolder, found: Burning, currency: str, words: Words) -> DayRow:
    name = words.translate("Burning", "Card {number}").format(number=short_card(holder.card))
    when = burning.burns_when(holder.next, found.today, words)
    return DayRow(name, f"{when} · {_why(holder, found, currency, words)}")


def _why(holder: BurningHolder, found: Burning, currency: str, words: Words) -> str:
    text = words.translate("Burning", "expiring: {sum}")
    shown = numbers.bonuses(holder.amount, currency, words.language)
    return f"{text.format(sum=shown)} · {burning.standing(holder, found.today, currency, words)}"
