"""A client file written out and taken in by an empty one holds the same; in its own it changes nothing."""

import random
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.people import ChannelWish, CustomValue, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs import import_clients
from shopclient.jobs.export_clients import LEFT_OUT, export_clients
from shopclient.services import (
    archiving,
    card_deeds,
    cards,
    client_gifts,
    client_history,
    clients,
    consents,
    corrections,
    custom_fields,
    families,
    photos,
    till,
)
from shopclient.services.checks import check
from shopclient.services.import_undoing import take_back
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.fresh import fresh_shop
from tests.full import FULL, examples
from tests.jobs.held import held
from tests.services.conftest import PROGRAMME, ShopClock

FORMS = ("json", "vcf", "csv", "xlsx")
TEXTS = ("=1+1", "<b>R&D</b>", "{x} %n", "👩‍👧 Анна", "אבג", "a;b,c|d", "'", "итого", "O’Нил", '["a"]', "-5")
NAMES = (("Зорина", "Галина", "Петровна"), ("Бондар", "Олесь", "Тарасович"), ("Lee", "Ann", ""))
PURPOSES = ("programme", "messages", "greeting")


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock()


class Life:
    """What came to a shop in some years, by chance."""

    def __init__(self, shop: Shop, seed: int) -> None:
        self.shop, self.draw, self.ids = shop, random.Random(seed), list[int]()
        height = custom_fields.add(shop, "Рост; см", "text")
        self.own = height.key

    def some(self, *values: Any) -> tuple[Any, ...]:
        return tuple(self.draw.sample(values, self.draw.randint(0, min(3, len(values)))))

    def text(self) -> str:
        return self.draw.choice(("", "", *TEXTS))

    def day(self) -> PersonDate:
        return PersonDate(self.draw.randint(1, 12), self.draw.randint(1, 28), self.draw.choice((None, 1980)))

    def relative(self) -> Relative:
        relation, species = self.draw.choice((("daughter", ""), ("wife", ""), ("pet", "cat")))
        known = self.draw.choice((None, *self.ids))
        favourites = (Favourite("cat_day", self.text()),)
        name = self.draw.choice(("Ира", *TEXTS))
        return Relative(
            relation,
            name,
            self.day(),
            self.some(*TEXTS),
            species=species,
            favourites=favourites,
            known=known,
        )

    def person(self, number: int) -> Person:
        draw = self.draw
        last, first, middle = draw.choice(NAMES)
        organisation = draw.random() < 0.2
        return Person(
            name=f"ООО «{self.text()}»" if organisation else "",
            last="" if organisation else last,
            first="" if organisation else first,
            middle="" if organisation else middle,
            is_organisation=organisation,
            phones=(
                f"+7 903 455-{number:02}-{draw.randint(10, 99)}",
                *self.some("4-12-30", "8 916 241-36-58"),
            ),
            emails=self.some("a@example.org", "B@Example.org"),
            birthday=None if organisation else draw.choice((None, self.day())),
            name_day=draw.choice((None, PersonDate(9, 30))),
            addresses=self.some("Львів, вул. Садова, 5", "дача; за рекой", "=1+1"),
            family=tuple(
                {(each.relation, each.name): each for each in (self.relative(), self.relative())}.values()
            ),
            hobbies=self.some(*TEXTS),
            sizes=self.some(*TEXTS),
            tags=self.some("VIP", *TEXTS),
            favourites=tuple(Favourite(key, self.text()) for key in self.some("cat_day", "pioneer_day")),
            dates=self.some(
                DatedOccasion("Свадьба", PersonDate(6, 19, 2010)), DatedOccasion("=1", PersonDate(2, 29))
            ),
            channels=self.some(ChannelWish("phone", "refused"), ChannelWish("email", "wished")),
            notes=f"{self.text()}\n{self.text()}",
            state=draw.choice(("client", "prospect", "moved", "do_not_call")),
            salutation=self.text(),
            talk=self.text(),
            source=self.text(),
            score=draw.choice((None, 0, 10)),
            keeper=draw.choice((None, 1)),
            referred_by=draw.choice((None, *self.ids)),
            custom=tuple(CustomValue(self.own, value) for value in self.some("182", *TEXTS)[:1]),
        )

    def client(self, number: int) -> None:
        shop, draw = self.shop, self.draw
        client = clients.add(shop, self.person(number))
        self.ids.append(client)
        self.cards(client, number)
        family = [each.id for each in clients.get(shop, client).person.family]
        for purpose in self.some(*PURPOSES):
            words = consents.Wording(purpose, draw.choice(("ru", "uk")), f"Согласен: {self.text()}")
            given = consents.give(shop, client, purpose, "paper", draw.choice((None, words)))
            if draw.random() < 0.3:
                consents.withdraw(shop, given)
        for what in self.some("чай", *TEXTS):
            whom, cost = draw.choice((None, *family)), draw.choice((None, Cents(1234)))
            client_gifts.add(
                shop, client, client_gifts.Present(what, self.text(), "given", 2025, None, cost, whom)
            )
        if draw.random() < 0.4:
            photos.put(shop, client, photos.small_jpeg_of(a_picture(number)))
        if draw.random() < 0.3:
            archiving.archive(shop, client)

    def cards(self, client: int, number: int) -> None:
        shop, draw = self.shop, self.draw
        for turn in range(draw.randint(0, 2)):
            card = cards.issue_named(shop, "simple", client).number
            sale = SaleDraft((BillLine(Cents(draw.randint(100, 90_000))),), card=card)
            till.sell(shop, request(f"sale-{number}-{turn}"), sale)
            fate = draw.random()
            if fate < 0.2:
                corrections.adjust(shop, request(f"more-{number}-{turn}"), card, Cents(1_234), "извинение")
            elif fate < 0.5:
                card_deeds.replace_card(shop, request(f"new-{number}-{turn}"), card, "утеряна")
            elif fate < 0.7:
                card_deeds.block(shop, request(f"block-{number}-{turn}"), card, self.text())


def a_picture(number: int) -> bytes:
    target = BytesIO()
    Image.new("RGB", (20, 30), (number * 9 % 256, 80, 120)).save(target, "PNG")
    return target.getvalue()


def a_rich_shop(folder: Path, clock: ShopClock, seed: int) -> Shop:
    shop = fresh_shop(folder / "rich.db", read_programme(PROGRAMME), clock, owner="Ирина")
    life = Life(shop, seed)
    for number in range(9 if FULL else 6):
        clock.moment += timedelta(days=1)
        life.client(number)
    families.live_together(shop, life.ids[:2], "Зорины")
    families.live_together(shop, life.ids[2:4], "Зорины")
    return shop


def without(told: list[dict[str, Any]], form: str) -> list[dict[str, Any]]:
    return [{key: value for key, value in each.items() if key not in LEFT_OUT[form]} for each in told]


@settings(max_examples=examples(12) if FULL else 1, suppress_health_check=list(HealthCheck), deadline=None)
@given(seed=st.integers(0, 10**6))
def test_an_export_in_an_empty_file_holds_the_same_and_changes_nothing_in_its_own(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    folder, clock = tmp_path_factory.mktemp("round"), ShopClock()
    shop = a_rich_shop(folder, clock, seed)
    told = held(shop, folder)
    for form in FORMS:
        path = folder / f"clients.{form}"
        export_clients(shop, path)
        empty = fresh_shop(folder / f"{form}.db", read_programme(PROGRAMME), clock)
        trial = import_clients.run(empty, import_clients.read(empty, path), trial=True)
        assert held(empty, folder) == []
        done = import_clients.run(empty, import_clients.read(empty, path))
        assert (done.added, done.updated, done.skipped, done.faults) == (len(told), 0, 0, ())
        assert trial.outcome == done.outcome
        assert without(held(empty, folder), form) == without(told, form)
        assert not FULL or check(empty) == []
        for is_trial in (True, False) if FULL else (False,):
            same = import_clients.run(shop, import_clients.read(shop, path), trial=is_trial)
            assert (same.added, same.updated, same.skipped, same.faults) == (0, 0, len(told), ())
        assert take_back(empty, done.outcome.batch or 0).stayed == []
        assert held(empty, folder) == []
        assert check(empty) == []
        empty.close()
    assert held(shop, folder) == told
    shop.close()


def test_the_photo_of_a_contact_is_given_to_whoever_has_none(tmp_path: Path, clock: ShopClock) -> None:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock)
    anna = clients.add(shop, Person(name="Анна", phones=("+7 903 455-30-48",)))
    source = fresh_shop(tmp_path / "source.db", read_programme(PROGRAMME), clock)
    theirs = clients.add(source, Person(name="Анна", phones=("+7 903 455-30-48",)))
    photos.put(source, theirs, photos.small_jpeg_of(a_picture(7)))
    path = tmp_path / "phone.vcf"
    export_clients(source, path, "3.0")

    report = import_clients.run(shop, import_clients.read(shop, path))

    assert (report.added, report.updated, report.faults) == (0, 1, ())
    assert photos.photo(shop, anna) == photos.photo(source, theirs)
    assert [each.deed for each in client_history.history(shop, anna)] == ["photo", "add"]
    assert import_clients.run(shop, import_clients.read(shop, path)).skipped == 1
    take_back(shop, report.outcome.batch or 0)
    assert photos.photo(shop, anna) is None
    for each in (shop, source):
        each.close()


@pytest.mark.parametrize(
    ("photo", "fault"),
    [
        ("PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ==", "picture_unfit"),
        (
            "PHOTO;ENCODING=b;TYPE=GIF:R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
            "picture_unfit",
        ),
        ("PHOTO;ENCODING=b:***", "value_invalid"),
        ("PHOTO;VALUE=URI:https://example.org/anna.jpg", ""),
    ],
)
def test_what_is_no_picture_is_named_and_costs_nothing_else(
    tmp_path: Path, clock: ShopClock, photo: str, fault: str
) -> None:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock)
    path = tmp_path / "phone.vcf"
    text = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Анна\r\nTEL:+79034553048\r\n{photo}\r\nEND:VCARD\r\n"
    path.write_text(text, encoding="utf-8")

    report = import_clients.run(shop, import_clients.read(shop, path))

    assert (report.added, [(one.line, one.field, one.reason) for one in report.faults]) == (
        1,
        [(1, "photo", fault)] if fault else [],
    )
    assert photos.photo(shop, report.outcome.clients[0]) is None
    shop.close()


def test_a_balance_below_nothing_is_a_debt_and_goes_when_it_is_taken_back(
    tmp_path: Path, clock: ShopClock
) -> None:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), clock)
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Карта;Бонусы\nАнна;1001;-12,50\nПётр;1002;(3,00)\n", encoding="utf-8")

    report = import_clients.run(shop, import_clients.read(shop, path))

    assert (report.faults, report.outcome.bonuses) == ((), -1_550)
    assert [clients.get(shop, each).bonuses for each in report.outcome.clients] == [-1_250, -300]
    take_back(shop, report.outcome.batch or 0)
    assert check(shop) == []
    shop.close()
