"""Copies carry all: its clients' files go with them, come back and are forgotten with them."""

import os
import shutil
from pathlib import Path

import pytest

from shopclient.domain.errors import DiskFull, FileExists
from shopclient.domain.people import Person
from shopclient.services import attachment_carrying, attachments, client_search, clients, copies, data_check
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.erased_list import place_of
from shopclient.services.erasing import erase
from shopclient.services.files import open_shop
from shopclient.services.restore import restore
from shopclient.services.second_place import carry, choose_second_place
from shopclient.services.shop import Shop
from shopclient.services.whole_copy import copy_whole
from tests.services.conftest import ShopClock

SECRET = "Договор с Мариной Ковальчук".encode()


@pytest.fixture
def marina(shop: Shop, tmp_path: Path) -> int:
    client = clients.add(shop, Person(name="Марина Ковальчук"))
    (tmp_path / "Договор.txt").write_bytes(SECRET)
    (tmp_path / "Мерки.txt").write_text("62-94")
    for name in ("Договор.txt", "Мерки.txt"):
        attachments.attach(shop, client, tmp_path / name)
    return client


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_copy_written_anywhere_has_the_files_beside_it_and_brings_them_to_another_computer(
    shop: Shop, marina: int, tmp_path: Path, clock: ShopClock
) -> None:
    stick = tmp_path / "stick"
    done = copy_whole(shop.path, stick / "usb.shopclient")
    assert (done.files, done.missing) == (2, ())
    new = tmp_path / "other computer" / "shop.db"
    restored = restore(done.path, new, clock)
    assert restored.missing == ()
    moved = open_shop(new, clock)
    try:
        assert data_check.check_data(moved) == []
        assert len(attachments.attachments(moved, marina)) == 2
    finally:
        moved.close()


def test_what_is_nowhere_is_named_and_stops_neither_copy_nor_restore(
    shop: Shop, marina: int, tmp_path: Path, clock: ShopClock
) -> None:
    lost = next(each for each in attachments.attachments(shop, marina) if each.name == "Договор.txt")
    (attachment_folder(shop.path) / lost.digest).write_bytes(b"of the same length? no")
    done = copy_whole(shop.path, tmp_path / "stick" / "usb.shopclient")
    assert done.missing == ("Договор.txt",)
    restored = restore(done.path, tmp_path / "new" / "shop.db", clock)
    assert restored.missing == ("Договор.txt",)
    open_shop(restored.path, clock).close()
    # A whole one that turns up later takes the place of the damaged one.
    shutil.copy(tmp_path / "Договор.txt", tmp_path / "stick" / "usb.shopclient.files" / lost.digest)
    assert restore(done.path, shop.path.with_name("again.db"), clock).missing == ()


def test_a_full_disk_is_said_and_leaves_neither_half_a_copy_nor_half_of_the_files(
    shop: Shop, marina: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    real = attachments.copy_bytes

    def full(source: Path, target: Path) -> None:
        if len(list(target.parent.iterdir())) > 1:  # the first one is there already
            raise OSError(28, os.strerror(28))
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(attachment_carrying, "copy_bytes", full)
        with pytest.raises(DiskFull):
            copy_whole(shop.path, stick / "usb.shopclient")
        with pytest.raises(DiskFull):
            choose_second_place(shop, stick)
    assert [path for path in stick.rglob("*") if path.is_file()] == []
    (stick / "letter").write_text("no copy of ours")
    with pytest.raises(FileExists):
        copy_whole(shop.path, stick / "letter")
    assert copy_whole(shop.path, stick / "usb.shopclient").missing == ()


def test_an_erased_person_is_gone_from_every_folder_that_copies_were_carried_to(
    shop: Shop, marina: int, tmp_path: Path, clock: ShopClock
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    for folder in (stick, away):
        folder.mkdir()
    copies.copy_now(shop)
    choose_second_place(shop, stick)
    copy_whole(shop.path, stick / "usb.shopclient")
    other = clients.add(shop, Person(name="Олег"))
    attachments.attach(shop, other, tmp_path / "Мерки.txt")  # two people have the same one
    old = copy_whole(shop.path, away / "old.shopclient").path
    away.rename(tmp_path / "gone")  # a stick that lies at home
    erase(shop, marina)
    assert SECRET not in everything_in(stick)
    assert b"62-94" in everything_in(stick)
    (tmp_path / "gone").rename(away)
    assert SECRET in everything_in(away)
    copy_whole(shop.path, old)
    assert SECRET not in everything_in(away)
    assert place_of(old).exists()
    carry(shop)
    home = next(path for path in stick.iterdir() if path.name.startswith("shop "))
    first = min(path for path in home.iterdir() if path.suffix == ".db")
    restored = open_shop(restore(first, tmp_path / "new" / "shop.db", clock).path, clock)
    try:  # the list lay on the stick, so that a copy from before the erasure forgets the person, too
        assert client_search.count(restored) == 0
    finally:
        restored.close()
    assert SECRET not in everything_in(tmp_path / "new")
    assert "Ковальчук".encode() not in (tmp_path / "new" / "shop.db").read_bytes()
