"""What happens in the line of filters: conditions chosen from the menu, and values typed for them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import Refusal
from shopclient.domain.money import parse_amount, plain
from shopclient.services.filter_choices import FilterChoices, choices
from shopclient.services.shop import Shop
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.context import Context

_MOST_DAYS = 3650
_LAST_AGE = 17  # as a child


class FilterPresenter:
    """Reads what can be chosen, asks for values, and tells the filter that was made."""

    def __init__(self, page: ListPage, context: Context, pick: Callable[[ClientFilter], None]) -> None:
        self._page, self._context, self._pick = page, context, pick
        self._decimals = DECIMALS.get(context.currency, 2)
        page.filters.picked.connect(pick)
        page.filters.form_asked.connect(self._ask)

    def reload(self) -> None:
        """Read again what the menu offers."""
        work = partial(_read, self._context.shop, self._context.language)
        self._context.runner.run(work, self._show, self._fail)

    @property
    def _asked(self) -> ClientFilter:
        return self._page.filters.asked

    def _show(self, found: tuple[FilterChoices, date]) -> None:
        self._page.filters.show_choices(*found)

    def _ask(self, what: str) -> None:
        if what == "not_seen":
            self._ask_days()
        elif what == "children":
            self._ask_ages()
        elif what == "place":
            self._ask_place()
        else:
            self._ask_sums(what)

    def _ask_days(self) -> None:
        words, days = self._context.words, self._asked.not_seen_days
        title = words.translate("ClientFilter", "Clients who have not been seen for so many days")
        field = (words.translate("ClientFilter", "Days"), "" if days is None else str(days))
        self._page.form.ask(title, [field], self._show_words, self._take_days)

    def _ask_sums(self, what: str) -> None:
        words = self._context.words
        title = {
            "turnover": words.translate("ClientFilter", "Clients who spent in all"),
            "balance": words.translate("ClientFilter", "Clients who have bonuses"),
        }[what]
        ends = [getattr(self._asked, f"{what}_{end}") for end in ("from", "to")]
        shown = ["" if end is None else plain(end, self._decimals) for end in ends]
        labels = (words.translate("ClientFilter", "From"), words.translate("ClientFilter", "Up to"))
        take = partial(self._take_sums, what)
        self._page.form.ask(title, list(zip(labels, shown, strict=True)), self._show_words, take)

    def _ask_ages(self) -> None:
        words = self._context.words
        title = words.translate("ClientFilter", "Clients with a child of these years")
        ends = [self._asked.child_from, self._asked.child_to]
        labels = (words.translate("ClientFilter", "From"), words.translate("ClientFilter", "Up to"))
        shown = ["" if end is None else str(end) for end in ends]
        self._page.form.ask(title, list(zip(labels, shown, strict=True)), self._show_words, self._take_ages)

    def _ask_place(self) -> None:
        words = self._context.words
        title = words.translate("ClientFilter", "Clients at an address")
        field = (words.translate("ClientFilter", "Words of the address"), self._asked.place)
        self._page.form.ask(title, [field], self._show_words, self._take_place)

    @property
    def _show_words(self) -> str:
        return self._context.words.translate("ClientFilter", "Show")

    def _take_days(self, typed: list[str]) -> None:
        text = typed[0]
        is_number = text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= _MOST_DAYS
        if text and not is_number:
            words = self._context.words
            said = words.translate("ClientFilter", "A number of days from 1 to {most} is needed.")
            self._page.form.refuse(0, said.format(most=_MOST_DAYS))
            return
        self._done(replace(self._asked, not_seen_days=int(text) if text else None))

    def _take_ages(self, typed: list[str]) -> None:
        words = self._context.words
        ends: list[int | None] = []
        for place, text in enumerate(typed):
            if text and not (text.isascii() and text.isdigit() and int(text[:6]) <= _LAST_AGE):
                said = words.translate("ClientFilter", "A number of years from 0 to {most} is needed.")
                self._page.form.refuse(place, said.format(most=_LAST_AGE))
                return
            ends.append(int(text) if text else None)
        least, most = ends
        if least is not None and most is not None and least > most:
            self._page.form.refuse(1, words.translate("ClientFilter", "This is less than the other end."))
            return
        self._done(replace(self._asked, child_from=least, child_to=most))

    def _take_sums(self, what: str, typed: list[str]) -> None:
        ends: list[int | None] = []
        for place, text in enumerate(typed):
            try:
                ends.append(parse_amount(text, self._decimals) if text else None)
            except Refusal as error:
                self._page.form.refuse(place, self._context.sentence(error))
                return
        least, most = ends
        if least is not None and most is not None and least > most:
            words = self._context.words
            self._page.form.refuse(1, words.translate("ClientFilter", "This is less than the other end."))
            return
        if what == "turnover":
            self._done(replace(self._asked, turnover_from=least, turnover_to=most))
        else:
            self._done(replace(self._asked, balance_from=least, balance_to=most))

    def _take_place(self, typed: list[str]) -> None:
        self._done(replace(self._asked, place=typed[0]))

    def _done(self, asked: ClientFilter) -> None:
        self._page.form.put_away()
        self._pick(asked)

    def _fail(self, error: BaseException) -> None:
        self._context.complain(error)


def _read(shop: Shop, language: str) -> tuple[FilterChoices, date]:
    return choices(shop, language), shop.today()
