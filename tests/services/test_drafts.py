"""What is typed and not recorded lies in a small file beside the shop's, whole or as it was before."""

import json
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from shopclient.domain.errors import DraftTooLarge, FileTrouble, Refusal
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import clients, erasing, till
from shopclient.services.drafts import DraftStore, Tree, booked_sales
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock

DRAFTS = {"till": {"text": "1 250,00 ₴", "odd": "\ud800"}, "client": {"name": "Олена"}}


@pytest.fixture
def store(shop: Shop, tmp_path: Path) -> DraftStore:
    return DraftStore(tmp_path / "drafts", shop)


def test_what_was_kept_is_read_and_goes_when_nothing_is_left(store: DraftStore) -> None:
    assert store.read() == {}
    store.write(DRAFTS)
    assert store.read() == DRAFTS
    store.write({})
    assert list(store.file.parent.iterdir()) == []


def test_what_was_typed_about_somebody_erased_elsewhere_is_gone(shop: Shop, store: DraftStore) -> None:
    anna, olena = (clients.add(shop, Person(name=name)) for name in ("Анна", "Олена"))
    drafts: dict[str, Tree] = {
        "clients": {"new": ["x"], f"{anna}": ["Жмеринская"], f"{olena}": ["y"]},
        "till": {f"{anna}": 1},
    }
    store.write(drafts)
    assert store.read() == drafts
    erasing.erase(shop, anna)
    left = {"clients": {"new": ["x"], f"{olena}": ["y"]}, "till": {f"{anna}": 1}}
    assert store.read() == left
    assert "\\u0416" not in store.file.read_text()


def test_each_file_has_drafts_of_its_own(shop: Shop, store: DraftStore, tmp_path: Path) -> None:
    other = fresh_shop(tmp_path / "other.db", shop.programme(), ShopClock())
    assert DraftStore(tmp_path / "drafts", other).file != store.file
    other.close()


def test_another_shop_in_the_place_of_the_file_does_not_get_them(
    shop: Shop, store: DraftStore, tmp_path: Path
) -> None:
    store.write(DRAFTS)
    tree = json.loads(store.file.read_text("utf-8"))
    tree["shop"] = (shop.now + timedelta(days=1)).isoformat()
    store.file.write_text(json.dumps(tree))

    assert store.read() == {}
    assert json.loads(store.aside.read_text("utf-8")) == tree


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"version": 1',
        b'{"version": 9}',
        b'{"version": 1, "drafts": []}',
        b"[" * 9_999,
    ],
)
def test_what_cannot_be_understood_is_set_aside(store: DraftStore, text: bytes) -> None:
    store.write(DRAFTS)
    store.file.write_bytes(text)

    assert store.read() == {}
    assert store.aside.read_bytes() == text
    store.write(DRAFTS)
    assert store.read() == DRAFTS


@pytest.mark.skipif(sys.platform == "win32", reason="kills a fork of this process")
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_killed_while_it_writes_the_former_ones_are_there(store: DraftStore, call: str) -> None:
    store.write(DRAFTS)
    child = os.fork()
    if not child:
        try:
            setattr(os, call, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
            store.write({"till": {}})
        finally:
            os._exit(0)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL

    assert store.read() == DRAFTS
    store.write(DRAFTS)
    assert [each.name for each in store.file.parent.iterdir()] == [store.file.name]


def test_a_folder_that_cannot_be_made_is_a_refusal(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("no folder")
    store = DraftStore(tmp_path / "drafts", shop)
    with pytest.raises(Refusal):
        store.write(DRAFTS)
    with pytest.raises(FileTrouble):
        store.read()


def test_which_sales_were_booked(shop: Shop) -> None:
    till.sell(shop, request("a"), SaleDraft.of([Cents(120_00)]))
    assert booked_sales(shop, ["a", "b", ""]) == {"a": 120_00}


def test_what_is_too_large_to_be_read_again_is_said_and_takes_no_sale_along(store: DraftStore) -> None:
    store.write(DRAFTS)
    with pytest.raises(DraftTooLarge):
        store.write({"till": {"text": "7"}, "client": {"notes": "я" * 700_000}})
    assert store.read() == {"till": {"text": "7"}}
    assert not store.aside.exists()


def test_with_nothing_left_that_is_small_enough_there_is_no_file(store: DraftStore) -> None:
    with pytest.raises(DraftTooLarge):
        store.write({"client": {"notes": "n" * 4_000_000}})
    assert store.read() == {}
