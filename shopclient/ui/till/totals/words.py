"""The day's totals in words, for the panel, for paper and for copying: money and bonuses in two columns."""

from dataclasses import dataclass

from shopclient.services.day_totals import DayTotals
from shopclient.texts.words import Words
from shopclient.ui.till.figures import Figures


@dataclass(frozen=True)
class TotalsLine:
    """One row of the two columns; an empty text where a column has nothing to say."""

    name: str
    money: str = ""
    bonuses: str = ""


def totals_lines(totals: DayTotals, figures: Figures) -> list[TotalsLine]:
    """Return what came and went, purchases and returns always, the rest where there was any."""
    words, money, bonuses = figures.words, totals.money, totals.bonuses
    moves = figures.movement
    rows = [
        (
            _sold(totals, words),
            moves(money.taken),
            _some(moves(bonuses.earned), bonuses.earned),
        ),
        (words.translate("DayTotals", "Paid with bonuses"), "", _some(moves(-bonuses.spent), bonuses.spent)),
        (
            words.translate("DayTotals", "%n return(s)", n=totals.refunds),
            _some(moves(-money.given_back), money.given_back),
            _some(moves(bonuses.given_back), bonuses.given_back),
        ),
        (
            words.translate("DayTotals", "Earned bonuses taken back"),
            "",
            _some(moves(-bonuses.taken_back), bonuses.taken_back),
        ),
        (words.translate("DayTotals", "Gifts to clients"), "", _some(moves(bonuses.gifts), bonuses.gifts)),
        (
            words.translate("DayTotals", "Corrected by hand"),
            "",
            _some(moves(bonuses.corrected), bonuses.corrected),
        ),
        (words.translate("DayTotals", "Expired"), "", _some(moves(-bonuses.burnt), bonuses.burnt)),
    ]
    always = {0, 2} if totals.refunds else {0}
    return [TotalsLine(*row) for place, row in enumerate(rows) if place in always or row[1] or row[2]]


def totals_sum(totals: DayTotals, figures: Figures) -> TotalsLine:
    """Return the bottom line: what the drawer holds more, and the clients' accounts."""
    name = figures.words.translate("DayTotals", "Day’s total")
    bonuses = totals.bonuses.change
    return TotalsLine(
        name, figures.amount(totals.money.drawer), figures.movement(bonuses) if bonuses else "0"
    )


def totals_notes(totals: DayTotals, figures: Figures) -> list[str]:
    """Return what stands beside the drawer: gift cards, discounts, what was undone or entered later."""
    words, money = figures.words, totals.money
    notes = [
        (money.gift_sold, words.translate("DayTotals", "Of the money, for gift cards sold: {sum}")),
        (money.gift_paid, words.translate("DayTotals", "Paid with gift cards, not in the drawer: {sum}")),
        (money.discounts, words.translate("DayTotals", "Discounts given: {sum}")),
    ]
    said = [text.format(sum=figures.money(amount)) for amount, text in notes if amount]
    if totals.undone:
        said.append(words.translate("DayTotals", "%n operation(s) of this day undone", n=totals.undone))
    if totals.late:
        text = words.translate("DayTotals", "%n of these entered on a later day: {sum}", n=totals.late)
        said.append(text.format(sum=figures.money(totals.late_money)))
    return said


def totals_text(heading: str, totals: DayTotals, figures: Figures) -> str:
    """Return all of it as text with tabs, as a spreadsheet takes it."""
    rows = [*totals_lines(totals, figures), totals_sum(totals, figures)]
    lines = [
        "\t".join(("", *column_heads(figures))),
        *("\t".join((row.name, row.money, row.bonuses)) for row in rows),
    ]
    return "\n".join([heading, *lines, *totals_notes(totals, figures)])


def column_heads(figures: Figures) -> tuple[str, str]:
    """Return the names of the two columns."""
    money = figures.words.translate("DayTotals", "Money, {sign}").format(sign=figures.sign)
    return money, figures.words.translate("DayTotals", "Bonuses")


def _sold(totals: DayTotals, words: Words) -> str:
    """Return how many purchases there were, and apart from them what was only put onto gift cards."""
    purchases = words.translate("DayTotals", "%n purchase(s)", n=totals.sales - totals.loads)
    if not totals.loads:
        return purchases
    loads = words.translate("DayTotals", "%n gift card sale(s)", n=totals.loads)
    return loads if totals.loads == totals.sales else f"{purchases}, {loads}"


def _some(text: str, amount: int) -> str:
    return text if amount else ""
