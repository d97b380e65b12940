"""The first people of a list as they would stand in the client file."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.person_tree import write_kept
from shopclient.jobs.import_clients import ClientList, ImportRow
from shopclient.services.import_preparing import terms_of
from shopclient.services.shop import Shop
from shopclient.texts import client_changes, numbers
from shopclient.texts.words import Words
from shopclient.ui.clients import say
from shopclient.ui.clients.layout import clear
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import ElidedLabel, Label

_MOST = 5
_NAMES = frozenset({"name", "last", "first", "middle", "is_organisation"})


@dataclass(frozen=True)
class First:
    """One of the first people: the person made fit, and what comes beside it."""

    person: Person
    cards: tuple[str, ...]
    bonuses: Cents | None
    spent: Cents | None


def first_people(shop: Shop, people: ClientList) -> tuple[First, ...]:
    """Return the first of a list as they would be kept; who cannot be kept as it is is shown as read."""
    terms = terms_of(shop)

    def fit(row: ImportRow) -> Person:
        with suppress(Refusal):
            return terms.clean(row.person).person
        return row.person

    rows = islice((each for each in people.stream() if isinstance(each, ImportRow)), _MOST)
    return tuple(
        First(fit(row), tuple(card.number for card in row.cards), row.bonus_balance, row.total_spent)
        for row in rows
    )


class FirstPeople(QWidget):
    """A name each, and below it all else in words."""

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme().px(2))

    def show_people(self, people: Sequence[First]) -> None:
        """Show these people."""
        clear(self._lines)
        self._lines.addWidget(Label(self.tr("The first of them, as they will be kept"), "title"))
        for each in people:
            self._lines.addSpacing(theme().px(4))
            self._lines.addWidget(ElidedLabel(each.person.full_name or self.tr("Without a name"), "name"))
            self._lines.addWidget(Label(" · ".join(self._told(each)), "second", "text2", wrap=True))

    def _told(self, each: First) -> Iterator[str]:
        tree = {name: kept for name, kept in write_kept(each.person).items() if name not in _NAMES}
        if phones := tree.pop("phones", None):
            yield client_changes.value("phones", phones, self._words)
        for card in each.cards:
            yield self.tr("card {number}").format(number=say.card_number(card))
        language = self._words.language
        if each.bonuses is not None:
            held = numbers.bonuses(each.bonuses, self._currency, language)
            yield self.tr("bonuses {sum}").format(sum=held)
        if each.spent is not None:
            spent = numbers.money(each.spent, self._currency, language)
            yield self.tr("spent before {sum}").format(sum=spent)
        if tree.get("state") == "client":  # as nearly everybody
            del tree["state"]
        for name, kept in tree.items():
            said = client_changes.value(name, kept, self._words)
            yield f"{client_changes.field(name, self._words)}: {said}"
