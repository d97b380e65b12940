"""The customer's slip in words: what was bought, what was paid, what the card has now and what burns next."""

from collections.abc import Iterator

from shopclient.domain.slips import Slip, SlipAccount, SlipBack, SlipBill, SlipLine, SlipRow
from shopclient.texts import numbers
from shopclient.texts.days import short_day
from shopclient.texts.errors import short_card
from shopclient.texts.words import Words

RULE = SlipRow(look="rule")


def slip_rows(slip: Slip, words: Words, thanks: str = "") -> tuple[SlipRow, ...]:
    """Return the rows of a slip, from its head to the shop's *thanks*, which may be empty."""
    return tuple(_Rows(slip, words).all(thanks.strip()))


def slip_name(slip: Slip, words: Words) -> str:
    """Return the name of the slip's file, without an ending."""
    if not slip.number:
        return words.translate("Slip", "Balance {day}").format(day=f"{slip.at:%Y-%m-%d}")
    return words.translate("Slip", "Slip {number}").format(number=slip.number)


class _Rows:
    def __init__(self, slip: Slip, words: Words) -> None:
        self._slip, self._words = slip, words

    def all(self, thanks: str) -> Iterator[SlipRow]:
        slip = self._slip
        yield from self._head()
        if slip.bill is not None:
            yield RULE
            yield from self._bill(slip.bill)
        if slip.back is not None:
            yield RULE
            yield from self._back(slip.back)
        if slip.account is not None or slip.moved:
            yield RULE
            yield from self._moved()
        if slip.account is not None:
            yield from self._account(slip.account)
        yield RULE
        if thanks:
            yield SlipRow(thanks, look="middle")
        yield SlipRow(self._words.translate("Slip", "This is not a fiscal receipt."), look="small")

    def _head(self) -> Iterator[SlipRow]:
        slip, language = self._slip, self._words.language
        if slip.shop:
            yield SlipRow(slip.shop, look="title")
        yield SlipRow(self._title(), look="middle")
        moment = f"{short_day(slip.at, language)}, {slip.at:%H:%M}"
        yield SlipRow(moment, look="middle")
        if slip.is_undone:
            yield SlipRow(self._words.translate("Slip", "Undone: it does not count any more."), look="middle")
        if slip.client or slip.card:
            yield RULE
        if slip.client:
            yield SlipRow(self._words.translate("Slip", "Client"), slip.client)
        if slip.card:
            yield SlipRow(self._words.translate("Slip", "Card"), short_card(slip.card))

    def _title(self) -> str:
        words = self._words
        text = {
            "sale": words.translate("Slip", "Purchase No. {number}"),
            "refund": words.translate("Slip", "Return No. {number}, of purchase No. {other}"),
            "undo": words.translate("Slip", "Undo No. {number}, of No. {other}"),
            "adjust": words.translate("Slip", "Correction No. {number}"),
            "attach": words.translate("Slip", "No. {number}: purchase No. {other} put on the card"),
            "balance": words.translate("Slip", "Balance of the card"),
        }[self._slip.what]
        return text.format(number=self._slip.number, other=self._slip.of_number)  # no figure: 3074

    def _bill(self, bill: SlipBill) -> Iterator[SlipRow]:
        words = self._words
        plain = len(bill.lines) == 1 and not (bill.lines[0].department or bill.lines[0].gift_card)
        if not plain:
            for line in bill.lines:
                yield SlipRow(self._named(line), self._money(line.amount))
        taken = bill.discount + bill.spent + bill.rounded + sum(paid.amount for paid in bill.gift_paid)
        if taken or len(bill.lines) > 1:
            yield SlipRow(words.translate("Slip", "Sum"), self._money(bill.gross))
        if bill.discount:
            yield SlipRow(words.translate("Slip", "Discount"), self._money(-bill.discount))
        if bill.spent:
            yield SlipRow(words.translate("Slip", "Paid with bonuses"), self._money(-bill.spent))
        for paid in bill.gift_paid:
            name = words.translate("Slip", "Gift card {card}").format(card=short_card(paid.card))
            yield SlipRow(name, self._money(-paid.amount))
            yield SlipRow(words.translate("Slip", "Left on it"), self._money(paid.left))
        if bill.rounded:
            yield SlipRow(words.translate("Slip", "Rounded down"), self._money(-bill.rounded))
        yield SlipRow(words.translate("Slip", "To pay"), self._money(bill.due), "strong")

    def _named(self, line: SlipLine) -> str:
        words = self._words
        if line.gift_card:
            text = words.translate("Slip", "Put on gift card {card}")
            return text.format(card=short_card(line.gift_card))
        return line.department or words.translate("Slip", "Goods")

    def _back(self, back: SlipBack) -> Iterator[SlipRow]:
        words = self._words
        if back.money < 0:
            yield SlipRow(words.translate("Slip", "To pay again"), self._money(-back.money), "strong")
        else:
            yield SlipRow(words.translate("Slip", "Money back"), self._money(back.money), "strong")
        if back.gift:
            yield SlipRow(words.translate("Slip", "Back on the gift card"), self._money(back.gift))
        if back.bonuses:
            yield SlipRow(words.translate("Slip", "Bonuses back"), self._bonuses(back.bonuses))
        if back.taken:
            yield SlipRow(words.translate("Slip", "Earned bonuses taken back"), self._bonuses(-back.taken))

    def _moved(self) -> Iterator[SlipRow]:
        slip, words = self._slip, self._words
        if not slip.moved or slip.what in {"refund", "undo"}:
            return
        name = words.translate("Slip", "Bonuses earned")
        if slip.what == "adjust":
            name = words.translate("Slip", "Correction of the bonuses")
        yield SlipRow(name, numbers.signed(self._bonuses(slip.moved)))

    def _account(self, account: SlipAccount) -> Iterator[SlipRow]:
        words, language = self._words, self._words.language
        yield SlipRow(words.translate("Slip", "Bonus balance"), self._bonuses(account.balance), "strong")
        if account.debt:
            yield SlipRow(words.translate("Slip", "The next bonuses earned pay the debt."), look="small")
        if account.pending:
            yield SlipRow(words.translate("Slip", "Not active yet"), self._bonuses(account.pending))
        if account.burn is not None:
            day, amount = account.burn
            text = words.translate("Slip", "Expiring on {day}").format(day=short_day(day, language))
            yield SlipRow(text, self._bonuses(amount))
        if account.stamps_every:
            text = words.translate("Slip", "{count} of {every}")
            shown = text.format(count=account.stamps, every=account.stamps_every)
            yield SlipRow(words.translate("Slip", "Stamps"), shown)

    def _money(self, cents: int) -> str:
        return numbers.money(cents, self._slip.currency, self._words.language)

    def _bonuses(self, cents: int) -> str:
        return numbers.bonuses(cents, self._slip.currency, self._words.language)
