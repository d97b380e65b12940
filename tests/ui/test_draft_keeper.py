"""Typing is kept while it goes on: one writing at a time, and the last state always lands."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.programme import Programme
from shopclient.services.drafts import DraftStore
from shopclient.services.shop import Shop
from shopclient.ui.draft_keeper import DraftKeeper
from tests.fresh import fresh_shop
from tests.ui.till.counter import HeldRunner

FORMER = {"till": {"text": "7"}}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", Programme(), lambda: datetime(2026, 5, 19, tzinfo=UTC))
    yield shop
    shop.close()


@pytest.fixture
def store(shop: Shop, tmp_path: Path) -> DraftStore:
    return DraftStore(tmp_path / "drafts", shop)


@pytest.fixture
def slow() -> HeldRunner:
    return HeldRunner()


@pytest.fixture
def keeper(qapp: object, store: DraftStore, slow: HeldRunner) -> DraftKeeper:
    keeper = DraftKeeper(store, slow)
    keeper.read()
    slow.release()
    return keeper


def test_the_first_key_is_written_at_once_and_the_last_one_always(
    qtbot: QtBot, keeper: DraftKeeper, store: DraftStore, slow: HeldRunner
) -> None:
    for text in ("1", "12", "125", "1250"):
        keeper.keep("till", {"text": text})
    assert len(slow.held) == 1
    slow.release()
    assert store.read() == {"till": {"text": "1"}}

    qtbot.waitUntil(lambda: bool(slow.held))
    slow.release()
    assert store.read() == {"till": {"text": "1250"}}


def test_the_end_waits_for_no_breath(keeper: DraftKeeper, store: DraftStore, slow: HeldRunner) -> None:
    keeper.keep("till", {"text": "1"})
    slow.release()
    keeper.keep("till", {"text": "12"})
    keeper.keep("client", {"name": "Олена"})
    assert slow.held == []

    keeper.finish()

    assert store.read() == {"till": {"text": "12"}, "client": {"name": "Олена"}}


def test_nothing_is_written_over_what_is_not_read_yet(
    qapp: object, store: DraftStore, slow: HeldRunner
) -> None:
    store.write({"till": {"text": "7"}, "client": {"name": "Олена"}})
    keeper = DraftKeeper(store, slow)
    keeper.keep("till", {"text": "1"})
    assert slow.held == []
    keeper.finish()
    assert store.read()["till"] == {"text": "7"}

    keeper.read()
    slow.release()
    assert keeper.kept("client") == {"name": "Олена"}
    assert store.read() == {"till": {"text": "1"}, "client": {"name": "Олена"}}


def test_trouble_is_told_once_and_tried_again(
    keeper: DraftKeeper, store: DraftStore, slow: HeldRunner
) -> None:
    told: list[object] = []
    keeper.failed.connect(told.append)
    store.file.parent.write_text("no folder")
    keeper.keep("till", {"text": "1"})
    slow.release()
    keeper.keep("till", {"text": "12"})
    keeper._breath.timeout.emit()
    slow.release()
    assert (len(told), keeper.is_failing) == (1, True)

    store.file.parent.unlink()
    keeper._breath.stop()
    keeper.keep("till", {"text": "123"})
    slow.release()
    assert not keeper.is_failing
    assert store.read() == {"till": {"text": "123"}}


@pytest.fixture
def unread(store: DraftStore, slow: HeldRunner) -> DraftKeeper:
    """Another run of the program; the disk refuses to give what is kept: a folder lies in its place."""
    store.write(FORMER)
    store.file.rename(store.file.with_suffix(".safe"))
    store.file.mkdir()
    keeper = DraftKeeper(store, slow)
    keeper.read()
    slow.release()
    return keeper


def back(store: DraftStore) -> None:
    store.file.rmdir()
    store.file.with_suffix(".safe").rename(store.file)


def test_what_could_not_be_read_once_is_not_written_over(
    qapp: object, unread: DraftKeeper, store: DraftStore, slow: HeldRunner
) -> None:
    unread.keep("client", {"name": "Олена"})
    assert slow.held == []
    assert (unread.is_read, unread.is_failing) == (False, True)
    back(store)

    unread._again.timeout.emit()
    slow.release()

    assert unread.is_read
    assert not unread.is_failing
    assert store.read() == {**FORMER, "client": {"name": "Олена"}}


def test_what_was_typed_anew_meanwhile_puts_the_former_aside(
    qapp: object, unread: DraftKeeper, store: DraftStore, slow: HeldRunner
) -> None:
    unread.keep("till", {"text": "1"})
    back(store)
    kept = store.file.read_bytes()

    unread._again.timeout.emit()
    slow.release()

    assert store.read() == {"till": {"text": "1"}}
    assert store.aside.read_bytes() == kept


def test_what_can_never_be_read_goes_aside_in_the_end(
    qapp: object, unread: DraftKeeper, store: DraftStore, slow: HeldRunner
) -> None:
    told: list[object] = []
    unread.was_read.connect(lambda: told.append("read"))
    unread.keep("till", {"text": "1"})
    for _ in range(2):
        unread._again.timeout.emit()
        slow.release()

    assert told == ["read"]
    assert store.aside.is_dir()
    assert store.read() == {"till": {"text": "1"}}
