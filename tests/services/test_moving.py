"""A shop goes to another computer with all it has, and is sold in on one computer only."""

import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields
from hashlib import sha256
from pathlib import Path

import pytest

from shopclient.domain.errors import (
    DiskFull,
    FileExists,
    MoveDisturbed,
    MoveOlder,
    MoveOwn,
    MoveStays,
    MoveUnreadable,
    Refusal,
    ShopMoved,
)
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import (
    attachments,
    cards,
    carried_settings,
    clients,
    data_check,
    move_archive,
    moving_in,
    moving_out,
    till,
)
from shopclient.services.drafts import DraftStore
from shopclient.services.file_state import state_of
from shopclient.services.files import open_shop
from shopclient.services.moving_out import Computer, pack, take_back
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.services.unfinished import Unfinished
from shopclient.ui.preferred import Preferred
from tests.services.conftest import ShopClock


@pytest.fixture
def old(tmp_path: Path, shop: Shop) -> Computer:
    """The computer that the shop leaves: its settings, and a purchase that is half typed."""
    settings = tmp_path / "old" / "preferences.json"
    settings.parent.mkdir()
    kept = {"language": "uk", "text_scale": 150, "slip_printer": "HP at the wall", "strip_place": "1,2"}
    settings.write_text(json.dumps(kept))
    computer = Computer(settings, settings.parent / "drafts")
    DraftStore(computer.drafts, shop).write({"till": {"sum": "125"}})
    return computer


@pytest.fixture
def anna(shop: Shop, tmp_path: Path) -> str:
    """A client with a card, a purchase and a file; the number of her card."""
    client = clients.add(shop, Person(name="Анна"))
    (tmp_path / "Мерки.txt").write_text("62-94" * 1000)
    attachments.attach(shop, client, tmp_path / "Мерки.txt")
    card = cards.issue_named(shop, "simple", client).number
    sell(shop, card, "s1")
    return card


def sell(shop: Shop, card: str, key: str) -> None:
    till.sell(shop, request(key), SaleDraft.of([Cents(100_000)], card=card))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_the_whole_shop_arrives_and_the_old_computer_sells_no_more(
    shop: Shop, anna: str, old: Computer, tmp_path: Path, clock: ShopClock
) -> None:
    stick, new = tmp_path / "stick", tmp_path / "new"
    stick.mkdir()
    steps: list[tuple[int, int]] = []
    packed = pack(shop, stick / "a.shopmove", old, lambda *step: steps.append(step))
    assert steps[-1][0] == steps[-1][1]
    assert (packed.figures.clients, packed.figures.cards, packed.figures.operations) == (1, 1, 1)
    assert (packed.figures.bonuses, packed.files, packed.missing) == (5_000, 1, ())
    assert packed.has_drafts
    assert packed.settings == ("language", "text_scale")
    assert names_in(stick) == ["a.shopmove"]

    # The old one is read, and says why it records nothing.
    assert till.quote(shop, SaleDraft.of([Cents(100)], card=anna)).balance == 5_005
    for deed in (lambda: sell(shop, anna, "s2"), lambda: pack(shop, stick / "b.shopmove", old)):
        with pytest.raises(ShopMoved):
            deed()
    assert state_of(shop.path).moved

    looked = moving_in.look_into(stick / "a.shopmove")
    assert looked == packed
    taken = moving_in.take_in(stick / "a.shopmove", new / "shop.db", clock, new / "drafts")
    assert taken.settings == {"language": "uk", "text_scale": 150}
    there = open_shop(new / "shop.db", clock)
    try:
        assert data_check.check_data(there) == []
        assert DraftStore(new / "drafts", there).read() == {"till": {"sum": "125"}}
        sell(there, anna, "s2")
        back = pack(there, stick / "back.shopmove", Computer(new / "none", new / "drafts"))
    finally:
        there.close()

    # It comes back: the old file gives way to it, and nobody else's does, nor to what it packed itself.
    with pytest.raises(MoveOlder):
        moving_in.take_in(stick / "a.shopmove", new / "shop.db", clock, new / "drafts")
    with pytest.raises(MoveOwn):
        moving_in.take_in(stick / "a.shopmove", shop.path, clock, old.drafts)
    assert state_of(shop.path).moved
    shop.close()
    home = moving_in.take_in(stick / "back.shopmove", shop.path, clock, old.drafts)
    assert home.replaced is not None
    assert home.contents == back
    again = open_shop(shop.path, clock)
    sell(again, anna, "s3")
    again.close()
    with pytest.raises(MoveStays):
        moving_in.take_in(stick / "back.shopmove", shop.path, clock, old.drafts)


def test_a_taking_over_that_was_broken_off_late_is_finished_by_the_next(
    shop: Shop, anna: str, old: Computer, tmp_path: Path, clock: ShopClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack(shop, tmp_path / "a.shopmove", old)
    new = tmp_path / "new"

    def take() -> moving_in.TakenIn:
        return moving_in.take_in(tmp_path / "a.shopmove", new / "shop.db", clock, new / "drafts")

    with monkeypatch.context() as patch:
        patch.setattr(moving_in, "clear_mark", lambda _file: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            take()
    there = open_shop(new / "shop.db", clock)
    try:
        drafts = DraftStore(new / "drafts", there)
        assert drafts.read() == {}
        assert take().settings == {"language": "uk", "text_scale": 150}
        assert drafts.read() == {"till": {"sum": "125"}}
        drafts.write({"till": {"sum": "7"}})
        assert take().replaced is None
        assert DraftStore(new / "drafts", there).read() == {"till": {"sum": "7"}}
        sell(there, anna, "s2")
        with pytest.raises(MoveStays):
            take()
    finally:
        there.close()


def test_who_stays_after_all_takes_it_back_and_sells_on(
    shop: Shop, anna: str, old: Computer, tmp_path: Path
) -> None:
    pack(shop, tmp_path / "a.shopmove", old)
    take_back(shop)
    sell(shop, anna, "s2")
    assert not state_of(shop.path).moved
    with pytest.raises(FileExists):
        pack(shop, tmp_path / "a.shopmove", old)


def test_whatever_stops_the_packing_leaves_the_shop_here_and_nothing_half(
    shop: Shop, anna: str, old: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    real = move_archive.Packer.add

    def full(packer: move_archive.Packer, name: str, *rest: object) -> None:
        if name.startswith(move_archive.FILES):
            raise OSError(28, "no room")
        real(packer, name, *rest)  # type: ignore[arg-type]  # as it was called

    def pulled_out(packer: move_archive.Packer, name: str, *rest: object) -> None:
        raise OSError(5, "no such device")

    for trouble, refusal in ((full, DiskFull), (pulled_out, Refusal)):
        with monkeypatch.context() as patch:
            patch.setattr(move_archive.Packer, "add", trouble)
            with pytest.raises(refusal):
                pack(shop, stick / "a.shopmove", old)
        assert names_in(stick) == []
    with monkeypatch.context() as patch:  # a name on the stick is taken in the last moment
        patch.setattr(Unfinished, "put_new", lambda *_: (_ for _ in ()).throw(OSError(5, "gone")))
        with pytest.raises(Refusal):
            pack(shop, stick / "a.shopmove", old)
    sales = iter(range(100))

    def meanwhile(done: int, total: int) -> None:
        if done == total:
            sell(shop, anna, f"m{next(sales)}")

    with pytest.raises(MoveDisturbed):
        pack(shop, stick / "a.shopmove", old, meanwhile)
    assert next(sales) == moving_out.TRIES
    assert names_in(stick) == []
    sell(shop, anna, "s2")


def rewritten(source: Path, change: Callable[[zipfile.ZipFile, str, bytes], None]) -> Path:
    target = source.with_name("changed.shopmove")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            change(new, name, old.read(name))
    return target


def plain(new: zipfile.ZipFile, name: str, text: bytes) -> None:
    new.writestr(name, text)


def with_path(new: zipfile.ZipFile, name: str, text: bytes) -> None:
    plain(new, name.replace("files/", "files/../../"), text)


def with_more(new: zipfile.ZipFile, name: str, text: bytes) -> None:
    plain(new, name, text)
    plain(new, "../evil" if name == "shop" else f"{name}.more", b"x")


def with_bomb(new: zipfile.ZipFile, name: str, text: bytes) -> None:
    plain(new, name, b"\0" * 30_000_000 if name == "shop" else text)


def with_other_figures(new: zipfile.ZipFile, name: str, text: bytes) -> None:
    if name == move_archive.CONTENTS:
        tree = json.loads(text)
        tree["figures"]["bonuses"] += 1
        text = json.dumps(tree).encode()
    plain(new, name, text)


def with_words(path: str, value: object) -> Callable[[zipfile.ZipFile, str, bytes], None]:
    def change(new: zipfile.ZipFile, name: str, text: bytes) -> None:
        if name == move_archive.CONTENTS:
            tree = json.loads(text)
            *way, last = path.split(".")
            (tree[way[0]] if way else tree)[last] = value
            text = json.dumps(tree).encode()
        plain(new, name, text)

    return change


_TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"


def with_false_ledger(place: Path) -> Callable[[zipfile.ZipFile, str, bytes], None]:
    """Forge a purchase, and all that is said of the forged file; *place* is free for it."""

    def change(new: zipfile.ZipFile, name: str, text: bytes) -> None:
        if name == move_archive.SHOP:
            place.write_bytes(text)
            with closing(sqlite3.connect(place)) as connection, connection:
                for (trigger,) in connection.execute(_TRIGGERS).fetchall():
                    connection.execute(f"DROP TRIGGER {trigger}")
                connection.execute("UPDATE operation SET due = due + 1")
            text = place.read_bytes()
        if name == move_archive.CONTENTS:
            tree = json.loads(text)
            forged = place.read_bytes()
            tree["members"][move_archive.SHOP] = [len(forged), sha256(forged).hexdigest()]
            text = json.dumps(tree).encode()
        plain(new, name, text)

    return change


#: Places and values of a list of contents that no program of ours writes.
ODD: tuple[tuple[str, object], ...] = (
    ("made_at", "0001-01-01T00:00:00"),
    ("made_at", "2026-11-22T10:00:00"),
    ("made_at", "9999-12-31T23:59:59+00:00"),
    ("figures.last_at", "0001-01-01T00:00:00"),
    ("figures.bonuses", float("inf")),
    ("figures.gift_cards", float("nan")),
    ("figures.clients", 10**30),
    ("figures.cards", "1"),
    ("figures.shop", "\ud800"),
    ("figures.zone", 7),
    ("missing", ["\udfff"]),
)


def of_tomorrow(new: zipfile.ZipFile, name: str, text: bytes) -> None:
    plain(new, name, b'{"format": 2}' if name == move_archive.CONTENTS else text)


def test_what_is_not_what_was_packed_is_refused_and_leaves_no_trace(
    shop: Shop, anna: str, old: Computer, tmp_path: Path, clock: ShopClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = tmp_path / "a.shopmove"
    pack(shop, packed, old)
    whole = packed.read_bytes()
    new = tmp_path / "new"
    new.mkdir()

    def take(source: Path) -> str:
        with pytest.raises(MoveUnreadable) as refused:
            moving_in.take_in(source, new / "shop.db", clock, new / "drafts")
        assert names_in(new) == []
        return refused.value.why

    def cut(size: int) -> Path:
        (tmp_path / "cut").write_bytes(whole[:size])
        return tmp_path / "cut"

    assert [take(cut(size)) for size in (len(whole) - 1, len(whole) // 2, 100)] == ["cut"] * 3
    (tmp_path / "letter").write_text("Dear Anna")
    assert take(tmp_path / "letter") == take(tmp_path / "Мерки.txt") == "foreign"
    with zipfile.ZipFile(packed) as archive:
        middles = [info.header_offset + 150 + info.compress_size // 2 for info in archive.infolist()[:2]]
    for place in middles:
        # Some bytes: a single bit of what is compressed may well mean the same.
        torn = bytes(byte ^ 0x55 for byte in whole[place : place + 40])
        (tmp_path / "torn").write_bytes(whole[:place] + torn + whole[place + 40 :])
        assert take(tmp_path / "torn") == "altered"
    for change in (with_path, with_more, with_bomb, with_other_figures):
        assert take(rewritten(packed, change)) == "altered", change.__name__
    for path, value in ODD:
        odd = rewritten(packed, with_words(path, value))
        assert take(odd) == "altered", path
        with pytest.raises(MoveUnreadable):
            moving_in.look_into(odd)
    assert take(rewritten(packed, with_false_ledger(tmp_path / "forged"))) == "altered"
    assert take(rewritten(packed, of_tomorrow)) == "newer"
    plainly = rewritten(packed, plain)  # and what was only zipped anew is what was packed
    with monkeypatch.context() as patch:
        patch.setattr(moving_in, "_SPARE", 1 << 60)
        with pytest.raises(DiskFull):
            moving_in.take_in(plainly, new / "shop.db", clock, new / "drafts")
    assert names_in(new) == []
    moving_in.take_in(plainly, new / "shop.db", clock, new / "drafts")
    assert (new / "shop.db").exists()


def test_every_setting_either_goes_along_or_stays() -> None:
    names = {field.name for field in fields(Preferred)}
    assert names == set(carried_settings.CARRIED) | carried_settings.LEFT
    kinds = {field.name: type(getattr(Preferred(), field.name)) for field in fields(Preferred)}
    assert all(kinds[name] is kind for name, kind in carried_settings.CARRIED.items())
    strange = {"language": 7, "text_scale": True, "theme": "x" * 2000, "slip_thanks": "!", "file": "/etc"}
    assert carried_settings.fit_settings(strange) == {"slip_thanks": "!"}
