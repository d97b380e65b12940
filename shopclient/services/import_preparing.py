"""Rows of a list made fit to be written, before any transaction begins: a sale waits for none of it."""

from dataclasses import dataclass, replace

from shopclient.domain.card_numbers import normalise
from shopclient.domain.errors import Refusal
from shopclient.domain.person_cleaning import CleanPerson, clean_person
from shopclient.services.holidays import catalogue
from shopclient.services.import_values import Incoming
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class Prepared:
    """A row made fit to be written, or why it cannot be; *numbers* are its cards as the file keeps them."""

    row: Incoming
    clean: CleanPerson | None
    refusal: Refusal | None
    numbers: tuple[str, ...]

    @property
    def names_others(self) -> bool:
        """Whether the person refers to rows of the file, which must be there."""
        person = self.row.person
        named = (person.referred_by, person.keeper, person.household, *(one.known for one in person.family))
        return bool(person.custom) or any(each is not None for each in named)


def _numbers_of(row: Incoming) -> tuple[str, ...]:
    """Return the cards of a row as the file keeps their numbers."""
    return tuple(dict.fromkeys(filter(None, map(normalise, (row.card, *row.more_cards)))))


class Preparing:
    """Makes rows fit by the shop's country and day; *has_kind*: there is a kind to keep cards as."""

    def __init__(self, shop: Shop, *, has_kind: bool) -> None:
        self._country, self._today = shop.programme().shop.country, shop.today()
        self._has_kind = has_kind

    def prepared(self, row: Incoming) -> Prepared:
        """Return the row with its person cleaned, or with the refusal."""
        numbers = _numbers_of(row)
        if numbers and not self._has_kind:
            # The number is not lost; where it belongs is for the shop to decide.
            notes = "\n".join(filter(None, (row.person.notes, row.card, *row.more_cards)))
            row, numbers = replace(row, person=replace(row.person, notes=notes)), ()
        try:
            # The shop's own fields are judged when the person is written, where they are known.
            person = replace(row.person, custom=()) if row.person.custom else row.person
            clean = clean_person(person, self._country, self._today, catalogue(), {})
        except Refusal as refusal:
            return Prepared(row, None, refusal, numbers)
        return Prepared(row, clean, None, numbers)
