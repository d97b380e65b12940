"""Copies and the way back, while a fault strikes."""

from collections.abc import Iterator
from pathlib import Path

from shopclient.domain.errors import Refusal
from shopclient.domain.people import Person
from shopclient.services.attachment_carrying import around, named_in
from shopclient.services.attachments import attach
from shopclient.services.clients import add
from shopclient.services.files import open_shop
from shopclient.services.insides import require_sound
from shopclient.services.second_place import choose_second_place
from tests.faults.place import (
    NAME,
    Place,
    Scene,
    Told,
    bytes_in,
    check,
    new_shop,
    no_leftovers,
    now,
    one_call,
    sale,
)

LETTER = b"a letter of Anna's" * 100


def shop_with_copies(place: Place) -> None:
    new_shop(place)
    (place.root / "letter.txt").write_bytes(LETTER)
    shop = open_shop(place.file, now)
    attach(shop, add(shop, Person(name="Анна")), place.root / "letter.txt")
    shop.close()
    assert place.call("backup").code == 0
    shop = open_shop(place.file, now)
    choose_second_place(shop, place.stick)
    shop.close()
    place.lines(sale(place, "after", "50.00"))
    assert place.call("backup", place.root / "stick" / "usb.shopclient").code == 0
    place.lines(sale(place, "after2", "50.00"))


def former_changed(place: Place, *but: str) -> Iterator[str]:
    """Name what lay there before and does not lie there any more as it was."""
    there = bytes_in(place.root)
    for name, content in bytes_in(place.root.parent / "template").items():
        if there.get(name) != content and not name.endswith((*but, "care.json")):
            yield f"former file changed: {name}"


def promised_copies(place: Place, told: Told) -> Iterator[str]:
    """Look whether the copies that were told of are there, and whether the next ones are made."""
    if told.ended.code == 0:
        for name in ("copy", "second"):
            if told.ended.tree.get(name) and not Path(told.ended.tree[name]).exists():
                yield f"told of, but not there: {name}"
    for words in (("backup",), ("backup", place.root / "stick" / "usb.shopclient")):
        again = place.call(*words)
        if again.code:
            yield f"the next copy: {again.out}"
        elif len(words) == 1 and not again.tree.get("second"):
            yield f"the second place is forgotten: {again.out}"


def judge_copies(place: Place, told: Told) -> Iterator[str]:
    """Every file with a copy's name is whole, former copies are there, and the next one tidies up."""
    yield from former_changed(place, "usb.shopclient")
    for path in place.root.rglob("*.shopclient"):
        try:
            require_sound(path, now)
        except Refusal as refusal:
            yield f"not whole: {path.name} {refusal}"
        if not any((folder / named_in(path)[0].digest).read_bytes() == LETTER for folder in around(path)):
            yield f"without its files: {path.name}"
    yield from promised_copies(place, told)
    yield from no_leftovers(place, folders=(place.stick,))


def damaged_shop(place: Place) -> None:
    shop_with_copies(place)
    data = place.file.read_bytes()
    place.file.write_bytes(data[:8192] + b"\xa5" * (len(data) - 8192))
    place.file.with_name(f"{NAME}-journal").write_bytes(b"\xa5" * 1000)


def lost_shop(place: Place) -> None:
    shop_with_copies(place)
    place.file.unlink()


def judge_restore(place: Place, told: Told) -> Iterator[str]:
    """The old file or the new one is there; nothing that was there is lost; the next restore works."""
    template = bytes_in(place.root.parent / "template")
    there = bytes_in(place.root)
    name = f"shop/{NAME}"
    fresh = there.get(name) != template.get(name)
    yield from former_changed(place, f"shop/{NAME}", f"shop/{NAME}-journal")
    if fresh and name in there:
        require_sound(place.file, now)
        if name in template and not any(
            content == template[name] for path, content in there.items() if ".replaced-" in path
        ):
            yield "the former file is lost"
    if told.ended.code == 0 and not fresh:
        yield "told of a restore that was none"
    if told.ended.code == 1 and fresh:
        yield "restored, but refused"
    again = place.call("restore", place.stick / "usb.shopclient")
    if again.code or "missing" in again.tree:
        yield f"the next restore: {again.out}"
    yield from check(place)
    yield from no_leftovers(place, folders=(place.stick,))


COPY_SCENES = [
    Scene("backup", shop_with_copies, one_call("backup"), judge_copies),
    Scene("backup_to", shop_with_copies, one_call("backup", "@stick/usb.shopclient"), judge_copies),
    Scene("restore", shop_with_copies, one_call("restore", "@stick/usb.shopclient"), judge_restore),
    Scene("restore_damaged", damaged_shop, one_call("restore", "@stick/usb.shopclient"), judge_restore),
    Scene("restore_lost", lost_shop, one_call("restore", "@stick/usb.shopclient"), judge_restore),
]
