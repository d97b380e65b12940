"""Photos and files of clients: what is taken, what is refused in a sentence, what copies carry."""

import io
import os
import shutil
from base64 import b64encode
from pathlib import Path

import pytest
from PIL import Image

from shopclient.domain.errors import (
    AttachmentLost,
    AttachmentUnfit,
    ChangedSince,
    ChangeUndone,
    FileExists,
    FileNotFound,
    PictureUnfit,
)
from shopclient.domain.people import Person
from shopclient.services import attachments, clients, data_check, photos
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.checks import Finding
from shopclient.services.client_history import history, undo_change
from shopclient.services.erasing import erase
from shopclient.services.restore import restore
from shopclient.services.second_place import choose_second_place, copies_there
from shopclient.services.shop import Shop
from tests.fresh import reopened
from tests.services.conftest import ShopClock


@pytest.fixture
def anna(shop: Shop) -> int:
    return clients.add(shop, Person(name="Анна"))


def picture(path: Path, size: tuple[int, int], mode: str = "RGB") -> Path:
    """A picture of nothing, with a place and a name in it as telephones write them."""
    made = Image.effect_noise(size, 90).convert(mode)
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Tannenberg Phone", 6
    made.save(path, exif=exif)
    return path


def test_any_picture_becomes_a_small_one_that_tells_nothing_else(
    shop: Shop, anna: int, tmp_path: Path
) -> None:
    assert photos.photo(shop, anna) is None

    photos.set_photo(shop, anna, picture(tmp_path / "a.jpg", (900, 600)))

    first = photos.photo(shop, anna)
    assert first is not None
    assert len(first) <= 60 * 1024
    assert b"Tannenberg" not in first
    with Image.open(io.BytesIO(first)) as shown:
        assert (shown.format, shown.size, dict(shown.getexif())) == ("JPEG", (320, 480), {})
    assert photos.set_photo(shop, anna, tmp_path / "a.jpg") is None  # the same one again


def test_each_change_of_a_photo_is_told_and_taken_back_at_any_time(
    shop: Shop, anna: int, tmp_path: Path
) -> None:
    photos.set_photo(shop, anna, picture(tmp_path / "a.png", (60, 40)))
    first = photos.photo(shop, anna)
    assert first is not None
    photos.set_photo(shop, anna, picture(tmp_path / "b.png", (40, 60)))
    second = photos.photo(shop, anna)
    photos.put(shop, anna, None)

    out, other, come = history(shop, anna, limit=3)
    assert {each.deed for each in (out, other, come)} == {"photo"}
    assert [len(each.fields) for each in (out, other, come)] == [1, 1, 1]
    with pytest.raises(ChangedSince):
        undo_change(shop, other.number)
    back = undo_change(shop, out.number)
    assert photos.photo(shop, anna) == second
    undo_change(shop, other.number)
    assert photos.photo(shop, anna) == first
    undo_change(shop, come.number)
    with pytest.raises(ChangeUndone):
        undo_change(shop, out.number)
    undo_change(shop, history(shop, anna, limit=1)[0].number)  # and the undo itself
    assert photos.photo(shop, anna) == first
    assert back in {each.number for each in history(shop, anna)}

    erase(shop, anna)
    kept = shop.path.read_bytes()
    assert b64encode(first)[:200] not in kept
    assert first[200:400] not in kept


def test_what_is_no_picture_or_too_much_of_one_is_refused(shop: Shop, anna: int, tmp_path: Path) -> None:
    whole = picture(tmp_path / "a.jpg", (300, 200)).read_bytes()
    bomb = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(bomb, "PNG")
    for name, content, why in (
        ("text.jpg", b"no picture", "broken"),
        ("empty.png", b"", "broken"),
        ("half.jpg", whole[: len(whole) // 2], "broken"),
        ("bomb.png", bomb.getvalue(), "large"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(PictureUnfit) as caught:
            photos.set_photo(shop, anna, tmp_path / name)
        assert (name, caught.value.why) == (name, why)
    assert photos.photo(shop, anna) is None


def test_a_file_is_copied_in_saved_taken_out_and_brought_back(shop: Shop, anna: int, tmp_path: Path) -> None:
    (tmp_path / "Мерки.txt").write_text("38 / 170", encoding="utf-8")

    number = attachments.attach(shop, anna, tmp_path / "Мерки.txt")
    attachments.attach(shop, anna, tmp_path / "Мерки.txt")

    kept = attachments.attachments(shop, anna)
    assert [(each.name, each.size) for each in kept] == [("Мерки.txt", 8), ("Мерки.txt", 8)]
    assert len(list(attachment_folder(shop.path).iterdir())) == 1
    attachments.save_copy(shop, number, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == "38 / 170"
    with pytest.raises(FileExists):
        attachments.save_copy(shop, number, tmp_path / "copy.txt")
    gone = attachments.remove(shop, number)
    assert len(attachments.attachments(shop, anna)) == 1
    again = attachments.bring_back(shop, anna, gone)

    (attachment_folder(shop.path) / gone.digest).write_bytes(b"other")
    with pytest.raises(AttachmentLost):
        attachments.save_copy(shop, again, tmp_path / "other.txt")
    with pytest.raises(AttachmentUnfit):
        attachments.attach(shop, anna, tmp_path)
    with pytest.raises(AttachmentUnfit):  # which has no end, or nothing in it
        attachments.attach(shop, anna, Path(os.devnull))
    with pytest.raises(FileNotFound):
        attachments.attach(shop, anna, tmp_path / "nothing.txt")


def test_copies_in_a_second_place_have_the_files_with_them_and_a_restore_brings_them_back(
    shop: Shop, anna: int, clock: ShopClock, tmp_path: Path
) -> None:
    (tmp_path / "Мерки.txt").write_text("38 / 170", encoding="utf-8")
    attachments.attach(shop, anna, tmp_path / "Мерки.txt")
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(shop, stick)
    [there] = copies_there(shop.path)
    assert data_check.check_data(shop) == []
    shutil.rmtree(attachment_folder(shop.path))
    assert data_check.check_data(shop) == [Finding("attachment", "Мерки.txt")]
    fresh = tmp_path / "new computer" / "shop.db"

    restore(there.path, fresh, clock)

    moved = reopened(fresh, clock)
    [kept] = attachments.attachments(moved, anna)
    attachments.save_copy(moved, kept.id, tmp_path / "again.txt")
    assert (tmp_path / "again.txt").read_text(encoding="utf-8") == "38 / 170"
    assert data_check.check_data(moved) == []
    moved.close()
