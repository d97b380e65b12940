"""Answers "Why this number?" for one figure of the bill, in words."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from shopclient.domain.programme import Programme
from shopclient.services import till
from shopclient.services.till_values import Receipt
from shopclient.texts import why
from shopclient.texts.refusals import Sentence
from shopclient.texts.why import Figure
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.desk.sale_desk import SaleDesk
    from shopclient.ui.till.view import TillView

_TITLES: Mapping[Figure, Sentence] = {
    Figure.DISCOUNT: lambda words: words.translate("Why", "Discount: {sum}"),
    Figure.SPENT: lambda words: words.translate("Why", "Paid with bonuses: {sum}"),
    Figure.GIFT_CARDS: lambda words: words.translate("Why", "Gift cards: {sum}"),
    Figure.ROUNDED: lambda words: words.translate("Why", "Rounded off: {sum}"),
    Figure.TO_PAY: lambda words: words.translate("Why", "To pay: {sum}"),
    Figure.EARNED: lambda words: words.translate("Why", "Bonuses earned: {sum}"),
    Figure.BALANCE: lambda words: words.translate("Why", "Bonuses after it: {sum}"),
    Figure.STAMPS: lambda words: words.translate("Why", "Stamps"),
    Figure.LEVEL: lambda words: words.translate("Why", "Level"),
}


class Explaining:
    """One figure at a time; asked again, or when the bill changes, all steps are there as before."""

    def __init__(self, view: "TillView", context: "Context", desk: "SaleDesk") -> None:
        self._context, self._desk = context, desk
        self._panel, self._box = view.sale, view.sale.bill.why
        self._figures = Figures(context.currency, context.words)
        self._asked: tuple[Figure, Receipt] | None = None
        self._box.set_open(context.preferences.now.explains)
        self._box.opened.connect(lambda is_open: context.preferences.change(explains=is_open))
        view.sale.bill.asked.connect(self._on_asked)
        view.client.person.level.why.clicked.connect(self._on_level_asked)

    def _on_asked(self, figure: Figure) -> None:
        receipt = self._desk.face.receipt
        if receipt is None:
            return
        if self._asked == (figure, receipt) and self._box.shows_one:
            self._asked = None
            self._box.show_all()
            return
        self._asked = (figure, receipt)
        if figure is Figure.SPENT and not receipt.spent and receipt.spendable:
            self._ask_most(receipt)
            return
        self._show(figure, self._sum(figure, receipt), self._lines(figure, receipt))

    def _on_level_asked(self) -> None:
        """Tell of the level, also before a sum is typed; asked again, all steps are there as before."""
        if self._box.shows_one and self._box.title.text() == self._title(Figure.LEVEL, ""):
            self._box.show_all()
            return
        self._context.runner.run(self._context.shop.programme, self._on_rules, self._on_unread)

    def _on_rules(self, programme: Programme) -> None:
        face, rules = self._desk.face, programme.rules
        found = face.found
        if found is None:
            return
        ahead = found.ahead
        lines = why.level(
            (found.discount, found.cashback),
            None if ahead is None else (ahead.discount, ahead.cashback),
            0 if ahead is None else ahead.missing,
            self._context.words,
            self._context.currency,
            at_once=rules.level_timing == "this",
            kept=rules.level_ratchet,
        )
        reasons = () if face.receipt is None else face.receipt.notices
        more = why.steps(Figure.LEVEL, reasons, self._context.words, self._context.currency)
        self._show(Figure.LEVEL, "", [*lines, *more])

    def _on_unread(self, error: BaseException) -> None:
        self._show(Figure.LEVEL, "", [self._context.sentence(error)])

    def _title(self, figure: Figure, amount: str) -> str:
        return _TITLES[figure](self._context.words).format(sum=amount)

    def _show(self, figure: Figure, amount: str, lines: list[str]) -> None:
        self._box.show_figure(self._title(figure, amount), lines)
        self._panel.show_why()

    def _sum(self, figure: Figure, receipt: Receipt) -> str:
        money, bonuses = self._figures.money, self._figures.bonuses
        of: Mapping[Figure, Callable[[], str]] = {
            Figure.DISCOUNT: lambda: money(receipt.discount),
            Figure.SPENT: lambda: money(receipt.spent),
            Figure.GIFT_CARDS: lambda: money(_paid_by_gift(receipt)),
            Figure.ROUNDED: lambda: money(receipt.rounded),
            Figure.TO_PAY: lambda: money(receipt.due),
            Figure.EARNED: lambda: bonuses(receipt.earned),
            Figure.BALANCE: lambda: bonuses(receipt.balance or 0),
        }
        return of[figure]() if figure in of else ""

    def _lines(self, figure: Figure, receipt: Receipt) -> list[str]:
        words, currency = self._context.words, self._context.currency
        reasons = (*receipt.explain, *receipt.notices)
        said = why.steps(figure, reasons, words, currency)
        if figure is Figure.TO_PAY:
            return why.way_to_pay(_parts(receipt), words, currency)
        if figure is Figure.BALANCE:
            return [*why.way_of_bonuses(self._bonus_parts(receipt), words, currency), *said]
        return said

    def _bonus_parts(self, receipt: Receipt) -> dict[str, int]:
        """Return the parts of the balance after the purchase; what is not active yet comes later."""
        after = receipt.balance or 0
        given = sum(int(each.data["amount"]) for each in receipt.notices if each.code.startswith("gift_"))
        found = self._desk.face.found
        before = found.balance if found is not None and found.balance is not None else 0
        earned = after - before + receipt.spent - given  # of what is earned, what counts at once
        return {
            "before": before,
            "spent": receipt.spent,
            "earned": earned,
            "given": given,
            "after": after,
            "pending": receipt.pending or 0,
        }

    def _ask_most(self, receipt: Receipt) -> None:
        """Ask what spending all that may be would be: it says what the limit is."""
        draft = replace(self._desk.face.paying.draft(self._desk.decimals), spend="max")
        work = partial(till.quote, self._context.shop, draft)
        self._context.runner.run(work, partial(self._on_most, receipt), partial(self._on_refused, receipt))

    def _on_most(self, receipt: Receipt, most: Receipt) -> None:
        if self._desk.face.receipt is not receipt:
            return  # the sum was changed meanwhile
        words, currency = self._context.words, self._context.currency
        spent = next((reason for reason in most.explain if reason.code == "spent"), None)
        lines = [] if spent is None else why.spendable(spent, words, currency)
        self._show_spendable(receipt, lines)

    def _on_refused(self, receipt: Receipt, error: BaseException) -> None:
        self._show_spendable(receipt, [self._context.sentence(error)])

    def _show_spendable(self, receipt: Receipt, lines: list[str]) -> None:
        title = self._context.words.translate("Why", "Can be spent: {sum}")
        self._box.show_figure(title.format(sum=self._figures.money(receipt.spendable)), lines)
        self._panel.show_why()


def _paid_by_gift(receipt: Receipt) -> int:
    return sum(paid.amount for paid in receipt.gift_paid)


def _parts(receipt: Receipt) -> dict[str, int]:
    return {
        "gross": receipt.gross,
        "discount": receipt.discount,
        "spent": receipt.spent,
        "gift": _paid_by_gift(receipt),
        "rounded": receipt.rounded,
        "due": receipt.due,
    }
