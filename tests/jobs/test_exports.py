"""The client file leaves the program: as a table, as contacts, as JSON, and everything at once."""

import csv
import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shopclient.domain.errors import FileExists, FileNotFound, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.person_tree import read_person
from shopclient.domain.programme_toml import read_programme
from shopclient.formats.client_list import read_clients
from shopclient.formats.client_rows import ImportRow
from shopclient.jobs.export_all import export_all
from shopclient.jobs.export_clients import export_clients
from shopclient.services import cards, clients, consents, custom_fields
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from tests.fresh import fresh_shop
from tests.services.conftest import PROGRAMME, ShopClock

ANNA = {
    "last": "О'Коннор",
    "first": "=Анна",
    "phones": ["+380631112233", "8 (985) 608-10-15"],
    "birthday": "--02-29",
    "addresses": ["Садова, 5, Львів"],
    "family": [{"relation": "daughter", "name": "Оля", "birthday": "2015-06-01", "tastes": ["халва"]}],
    "favourites": [{"key": "new_year", "reason": "мандарины; ёлка"}],
    "channels": [{"channel": "phone", "wish": "refused"}],
    "notes": "первая строка\n@вторая, «с запятой»",
    "tags": ["чай, кофе"],
    "score": 9,
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop with Anna, who has two cards and bonuses, a firm, and somebody known by a phone alone."""
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), ShopClock())
    height = custom_fields.add(shop, "Рост", "number")
    anna = clients.add(shop, read_person({**ANNA, "custom": [{"key": height.key, "value": "182"}]}))
    clients.add(shop, Person(name="Ромашка, ООО", is_organisation=True, referred_by=anna))
    clients.add(shop, Person(phones=("0501112233",)))
    consents.give(shop, anna, "greeting", "paper")
    with shop.writing() as tx:
        cards.keep_number(tx, "simple", "2071883259262", anna)
        account = cards.keep_number(tx, "simple", "77", anna)
        cards.open_balance(tx, account, Cents(12_550), Cents(4_086_838), request("opening"))
    yield shop
    shop.close()


def people_of(path: Path) -> list[ImportRow]:
    found = read_clients(path, decimals=2)
    assert (found.faults, found.mapping.unrecognised) == ([], ())
    return found.people


@pytest.mark.parametrize("form", ["csv", "xlsx", "vcf"])
def test_the_clients_come_back_as_they_are_in_the_file(shop: Shop, tmp_path: Path, form: str) -> None:
    told: list[tuple[int, int]] = []
    path = tmp_path / f"clients.{form}"
    assert export_clients(shop, path, tell=lambda done, whole: told.append((done, whole))) == 3
    assert told[0] == (0, 3)
    anna, firm, phone = people_of(path)
    for client, back in enumerate((anna, firm, phone), start=1):
        kept = clients.get(shop, client).person
        family = tuple(replace(each, id=None) for each in kept.family)
        assert back.person == replace(kept, family=family, custom=(), referred_by=None)
    assert [card.number for card in anna.cards] == ["2071883259262", "77"]
    assert (anna.bonus_balance, anna.total_spent, anna.external_id) == (12_550, 4_086_838, "1")
    assert (anna.custom, firm.referred_by) == ((("Рост", "182"),), "1")
    assert anna.consents[0]["purpose"] == "greeting"


def test_json_holds_what_add_takes_and_more(shop: Shop, tmp_path: Path) -> None:
    export_clients(shop, tmp_path / "clients.json")
    anna = json.loads((tmp_path / "clients.json").read_text(encoding="utf-8"))["clients"][0]
    assert (anna["id"], anna["last"], anna["balance"], anna["turnover"]) == (
        *(1, "О'Коннор"),
        *("125.50", "40868.38"),
    )
    assert anna["family"][0]["tastes"] == ["халва"]


def test_an_export_never_takes_the_place_of_the_shop_or_of_another_kind_of_file(
    shop: Shop, tmp_path: Path
) -> None:
    with pytest.raises(ValueInvalid):
        export_clients(shop, tmp_path / "clients.doc")
    database = tmp_path / "copy.csv"
    database.write_bytes(b"SQLite format 3\0")
    with pytest.raises(FileExists):
        export_clients(shop, database)

    def stop(_done: int, _whole: int) -> None:
        raise KeyboardInterrupt

    older = tmp_path / "clients.csv"
    older.write_text("older", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        export_clients(shop, older, tell=stop)
    assert older.read_text(encoding="utf-8") == "older"


def test_a_shop_leaves_with_everything(shop: Shop, tmp_path: Path) -> None:
    done = export_all(shop, tmp_path / "out")
    assert done.clients == 3
    assert all((tmp_path / "out" / name).is_file() for name in done.files)
    kept = tomllib.loads((tmp_path / "out" / "programme.toml").read_text(encoding="utf-8"))
    assert kept["card_kind"][0]["cashback_percent"] == "5"
    with (tmp_path / "out" / "tables" / "card.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert {row["number"] for row in rows} == {"2071883259262", "77"}
    with pytest.raises(FileExists):
        export_all(shop, tmp_path / "out")
    with pytest.raises(FileNotFound):
        export_all(shop, tmp_path / "none" / "out")
