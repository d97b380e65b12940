"""A demonstration shop: invented people and two years of purchases, the same for the same seed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby, islice
from pathlib import Path
from random import Random
from shutil import rmtree
from zoneinfo import ZoneInfo

from shopclient.domain.card_numbers import new_number
from shopclient.domain.errors import ValueInvalid
from shopclient.domain.money import Cents
from shopclient.services import cards, clients, files, returns, till, undoing
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.clock import Clock, as_utc, local_moment
from shopclient.services.demo.cast import Cast, joining, read_cast
from shopclient.services.demo.content import Content, read_content
from shopclient.services.demo.days import add_days
from shopclient.services.demo.letters import write_letters
from shopclient.services.demo.life import hire, live
from shopclient.services.demo.party import celebrate
from shopclient.services.demo.people import Inventor
from shopclient.services.demo.story import Story, Visit
from shopclient.services.operations import Request
from shopclient.services.shop import OWNER_ID, Shop, Tx
from shopclient.services.till_values import SaleDraft

_NOTHING = Cents(0)
_AT_ONCE = 500  # visits in a transaction: a commit for each would take minutes


@dataclass(frozen=True)
class Made:
    """What a demonstration shop holds."""

    clients: int
    purchases: int


def make_demo(
    path: Path,
    clock: Clock,
    clients: int = 300,
    purchases: int = 3_000,
    seed: int = 1,
    language: str = "en",
) -> Made:
    """Write a demonstration shop to *path*: two years that end at the clock's moment.

    Args:
        path: Where there is no file yet.
        clock: Its day is the day on which somebody has a birthday.
        clients: How many people, 0 or more.
        purchases: How many sales, 0 or more; a few of them are returned or undone.
        seed: The same one gives the same shop.
        language: ``en``, ``ru`` or ``uk``: of names and words.

    Raises:
        FileExists: Something is there already; it is not touched.
        ValueInvalid: Fewer than none.
        DiskFull, FileTrouble, FileReadOnly: The disk refused; nothing is left at *path*.
    """
    for name, count in (("clients", clients), ("purchases", purchases)):
        if count < 0:
            raise ValueInvalid(name, str(count), "0 or more")
    content = read_content(language)
    now = local_moment(as_utc(clock()), content.programme.shop)
    random = Random(seed)  # noqa: S311  # a story is to be told again, not to be kept secret
    story = Story(random, now, content.prices, clients)
    visits = story.visits(purchases)
    cast = read_cast(content.life, clients)
    teller = _Teller(content, random, now, story, cast, clients)
    shop = files.create_shop(path, content.programme, teller.clock, content.owner)
    try:
        with shop.writing() as tx:
            hire(tx, content.sellers)
        teller.tell(shop, visits)
        teller.rest(now)
        live(shop, content, cast, teller.ids)
        celebrate(shop, content.party, language, teller.ids)
        add_days(shop, content.own_holiday, language, teller.ids)
        write_letters(shop, language, teller.ids)
    except BaseException:
        shop.close()
        path.unlink(missing_ok=True)
        rmtree(attachment_folder(path), ignore_errors=True)
        raise
    shop.close()
    return Made(clients, purchases)


class _Teller:
    """Books the visits, each at its own moment."""

    def __init__(
        self, content: Content, random: Random, now: datetime, story: Story, cast: Cast, clients: int
    ) -> None:
        self._content = content
        self._random = random
        self._zone = ZoneInfo(content.programme.shop.timezone)
        self._inventor = Inventor(content, random, now.date(), clients)
        self._today, self._parts = now.date(), {part.who: part for part in cast.parts}
        self._best, self._prospects = story.best(), story.prospects()
        self._cards: dict[int, str] = {}
        self._ids: dict[int, int] = {}
        self._moment = self._utc(now)

    def clock(self) -> datetime:
        """Return the moment that the story has come to, in UTC."""
        return self._moment

    @property
    def ids(self) -> list[int]:
        """The ids of the clients, in the order in which they were invented."""
        return [self._ids[who] for who in sorted(self._ids)]

    def rest(self, now: datetime) -> None:
        """Let the story be over: what is noted from here on is noted *now*, on the shop's clock."""
        self._moment = self._utc(now)

    def tell(self, shop: Shop, visits: Iterable[Visit]) -> None:
        """Book all *visits*, earliest first."""
        for corrects, some in groupby(visits, key=lambda visit: visit.what in {"refund", "undo"}):
            if corrects:
                for visit in some:
                    self._correct(shop, visit)
            else:
                for batch in _batches(some):
                    self._book(shop, batch)

    def _book(self, shop: Shop, visits: list[Visit]) -> None:
        with shop.writing() as tx:
            for visit in visits:
                tx.now = self._utc(visit.at)
                tx.staff_id = OWNER_ID + visit.at.toordinal() % (1 + len(self._content.sellers))
                if visit.what == "join":
                    self._join(tx, visit.who or 0)
                else:
                    self._sell(tx, visit)

    def _join(self, tx: Tx, who: int) -> None:
        person = self._inventor.person(who)
        if who in self._parts:
            person = joining(self._parts[who], person, self._today)
        if who in self._prospects:
            person = replace(person, state="prospect")
        client = self._ids[who] = clients.add_in(tx, person)
        number = new_number(tx.programme.shop.card_prefix, self._random.randrange)
        cards.keep_number(tx, "gold" if who in self._best else "simple", number, client)
        self._cards[who] = number

    def _sell(self, tx: Tx, visit: Visit) -> None:
        card = None if visit.who is None else self._cards[visit.who]
        draft = SaleDraft.of(visit.amounts, card=card, spend="max" if visit.spends else _NOTHING)
        till.sell_in(tx, _request(visit), draft)

    def _correct(self, shop: Shop, visit: Visit) -> None:
        self._moment = self._utc(visit.at)
        sale = _key("sale", visit.number)
        if visit.what == "undo":
            undoing.undo(shop, _request(visit), sale)
        else:
            returns.refund(shop, _request(visit), sale)

    def _utc(self, moment: datetime) -> datetime:
        return moment.replace(tzinfo=self._zone).astimezone(UTC)


def _batches(visits: Iterable[Visit]) -> Iterator[list[Visit]]:
    rest = iter(visits)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


def _request(visit: Visit) -> Request:
    return Request(_key(visit.what, visit.number), "")


def _key(what: str, number: int) -> str:
    return f"demo-{what}-{number + 1}"
