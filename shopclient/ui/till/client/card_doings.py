"""Each deed about a card at the counter: its work, what is said of it, the way back, who is served then."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from shopclient.domain.money import Cents
from shopclient.services import card_deeds, card_giving, draws
from shopclient.services.card_requests import Answer
from shopclient.services.operations import Request, request
from shopclient.services.shop import Shop
from shopclient.texts.errors import short_card
from shopclient.ui.till.client.card_offers import Choice, Deed
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context

#: A card's number, or a client's id; neither is whoever stands there already.
Whom = tuple[str | None, int | None]
SAME: Whom = (None, None)


@dataclass(frozen=True)
class Doing:
    """One deed, ready to be done once: its work knows its own id."""

    work: Callable[[], Answer]
    said: Callable[[Answer], str]
    whom: Callable[[Answer], Whom]
    back: "Callable[[], Doing] | None" = None
    back_label: str = ""
    is_shown: bool = False  # whom it brings is likely to be shown with the same words
    is_over: bool = False  # nothing more is to be said of what was read


class Doings:
    """Makes the deeds, in the words of one language."""

    def __init__(self, context: "Context", figures: Figures) -> None:
        self._shop, self._words, self._figures = context.shop, context.words, figures

    def of(self, choice: Choice) -> Doing:
        """Return what *choice* does; the successor of a card is only looked up."""
        if choice.deed is Deed.UNBLOCK:
            return self.unblock(choice.card)
        if choice.deed is Deed.UPGRADE:
            return self._upgrade(choice)
        if choice.deed is Deed.REDEEM:
            return self._redeem(choice)
        if choice.deed in {Deed.GO_ON, Deed.NEW_NUMBER}:
            return self._replace(choice)
        return self._give(choice)

    def lose(self, card: str, client: int | None, balance: Cents) -> Doing:
        """Return the blocking of a lost card."""
        said = self._words.translate("CardSteps", "Card {number} is blocked; its bonuses are safe: {sum}.")
        said = said.format(number=short_card(card), sum=self._figures.bonuses(balance))
        work = partial(card_deeds.block, self._shop, _asked("block", card), card, self._lost())
        whom: Whom = (card, None) if client is None else (None, client)
        back = partial(self.unblock, card)
        label = self._words.translate("CardSteps", "Unblock")
        return Doing(work, lambda _: said, lambda _: whom, back, label, is_shown=True)

    def unblock(self, card: str) -> Doing:
        """Return the unblocking of a card."""
        work = partial(card_deeds.unblock, self._shop, _asked("unblock", card), card)
        said = self._words.translate("CardSteps", "Card {number} is good again.")
        said = said.format(number=short_card(card))
        back = partial(self._block, card)
        return Doing(work, lambda _: said, lambda _: (card, None), back, self._block_it())

    def _block(self, card: str) -> Doing:
        work = partial(card_deeds.block, self._shop, _asked("block", card), card)
        said = self._words.translate("CardSteps", "Card {number} is blocked.").format(number=short_card(card))
        return Doing(work, lambda _: said, lambda _: SAME)

    def _give(self, choice: Choice) -> Doing:
        """Return the giving out of a blank card, or the naming or enrolling of one."""
        card, client = choice.card, choice.client
        asked = _asked(choice.deed, card, client, choice.kind)
        back, label = partial(self._take_back, asked.op_key), self._take_it_back()
        work: Callable[[], Answer] = partial(card_giving.give_out, self._shop, asked, card, client)
        if choice.deed is Deed.NAME and client is not None:
            work = partial(card_deeds.attach_client, self._shop, asked, card, client)
        elif choice.deed is Deed.ENROL:
            order = card_deeds.Order(choice.kind, client, number=card)
            work = partial(card_deeds.issue, self._shop, asked, order)
            back, label = partial(self._block, card), self._block_it()
        return Doing(work, partial(self._given, choice), lambda _: (card, None), back, label)

    def _given(self, choice: Choice, answer: Answer) -> str:
        words, welcome = self._words, answer.get("welcome", 0)
        if choice.deed is Deed.ENROL:
            text = words.translate("CardSteps", "Card {number} is enrolled as “{kind}”.")
        elif choice.deed is Deed.NAME:
            text = words.translate("CardSteps", "Card {number} is in the name of {name} now.")
        elif welcome:
            text = words.translate("CardSteps", "Card {number} is given out, {sum} bonuses as a welcome.")
        else:
            text = words.translate("CardSteps", "Card {number} is given out.")
        number, sum_ = short_card(choice.card), self._figures.bonuses(welcome)
        return text.format(number=number, kind=choice.kind_name, name=choice.name, sum=sum_)

    def _replace(self, choice: Choice) -> Doing:
        """Return the going on of a lost card's account, on a printed card or on a new number."""
        blank, old = choice.card or None, choice.old
        asked = _asked(choice.deed, blank, old)
        work = partial(card_deeds.replace_card, self._shop, asked, old, self._lost(), with_card=blank)
        text = self._words.translate(
            "CardSteps", "Card {number} goes on in the place of card {old}; the bonuses are on it: {sum}."
        )

        def said(answer: Answer) -> str:
            sum_ = self._figures.bonuses(choice.balance)
            return text.format(number=short_card(answer["number"]), old=short_card(old), sum=sum_)

        if blank is None:  # a number once given is never taken away again
            return Doing(work, said, lambda answer: (answer["number"], None))
        back = partial(self._take_back, asked.op_key)
        return Doing(work, said, lambda _: (blank, None), back, self._take_it_back())

    def _upgrade(self, choice: Choice) -> Doing:
        asked = _asked("upgrade", choice.card, choice.kind)
        work = partial(card_deeds.upgrade, self._shop, asked, choice.card, choice.kind)
        said = self._words.translate("CardSteps", "Card {number} is “{kind}” from now on.")
        said = said.format(number=short_card(choice.card), kind=choice.kind_name)
        back = partial(self._downgrade, choice)
        return Doing(work, lambda _: said, lambda _: SAME, back, self._take_it_back())

    def _downgrade(self, choice: Choice) -> Doing:
        asked = _asked("downgrade", choice.card, choice.old)
        work = partial(card_deeds.upgrade, self._shop, asked, choice.card, choice.old)
        return Doing(work, self._taken_back, lambda _: SAME)

    def _redeem(self, choice: Choice) -> Doing:
        said = self._words.translate("CardSteps", "Handed over: {prize}.").format(prize=choice.name)
        back = partial(self._not_redeemed, choice)
        label = self._take_it_back()
        work = partial(_hand_over, self._shop, choice.card)
        return Doing(work, lambda _: said, lambda _: SAME, back, label, is_over=True)

    def _not_redeemed(self, choice: Choice) -> Doing:
        said = self._words.translate("CardSteps", "Taken back: the ticket with “{prize}” is good again.")
        work = partial(_take_prize_back, self._shop, choice.card)
        return Doing(work, lambda _: said.format(prize=choice.name), lambda _: SAME, is_over=True)

    def _take_back(self, operation: str) -> Doing:
        work = partial(card_giving.take_back, self._shop, _asked("take_back", operation), operation)
        return Doing(work, self._taken_back, lambda _: SAME)

    def _taken_back(self, _answer: Answer) -> str:
        return self._words.translate("CardSteps", "Taken back.")

    def _take_it_back(self) -> str:
        return self._words.translate("CardSteps", "Take it back")

    def _block_it(self) -> str:
        return self._words.translate("CardSteps", "Block it")

    def _lost(self) -> str:
        return self._words.translate("CardSteps", "lost")


def _hand_over(shop: Shop, code: str) -> Answer:
    return {"prize": draws.redeem(shop, code).prize}


def _take_prize_back(shop: Shop, code: str) -> Answer:
    draws.take_back_prize(shop, code)
    return {}


def _asked(deed: str, *content: object) -> Request:
    return request(str(uuid4()), op=str(deed), content=list(content))
