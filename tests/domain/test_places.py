"""Where the data file may lie."""

import pytest

from shopclient.domain.places import Surroundings, place_trouble

MOUNTS = (
    ("/", "overlay"),
    ("/mnt/shop server", "cifs"),
    ("/mnt/shop server/usb", "ext4"),
    ("/home", "ext4"),
    ("/people/anna/far", "fuse.sshfs"),
    ("/proc", "proc"),
)
AROUND = Surroundings((r"C:\Users\Anna\Firma",), MOUNTS, frozenset({"Z:"}))


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\Anna\OneDrive\shop.shopclient",
        r"C:\Users\Anna\OneDrive - ООО Липа\Лавка\shop.shopclient",
        r"C:\Users\Anna\Firma\data\shop.shopclient",
        "/people/anna/Dropbox/shop.shopclient",
        "/people/anna/Dropbox (Personal)/a/shop.shopclient",
        r"C:\Users\Anna\YandexDisk\shop.shopclient",
        "/people/anna/Яндекс.Диск/shop.shopclient",
        r"G:\Мой диск\shop.shopclient",
        "/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/shop.shopclient",
        "/Users/anna/Library/CloudStorage/GoogleDrive-a@example.com/shop.shopclient",
        r"C:\Users\Anna\Облако Mail.ru\shop.shopclient",
        "/people/anna/Nextcloud/shop.shopclient",
    ],
)
def test_a_cloud_is_no_place_for_the_data(path: str) -> None:
    assert place_trouble([path], AROUND) == "cloud"


@pytest.mark.parametrize(
    "path",
    [
        r"\\server\share\shop.shopclient",
        "//server/share/shop.shopclient",
        r"\\?\UNC\server\share\shop.shopclient",
        r"z:\shop.shopclient",
        "/mnt/shop server/shop.shopclient",
        "/people/anna/far/away/shop.shopclient",
    ],
)
def test_another_computer_is_no_place_for_the_data(path: str) -> None:
    assert place_trouble([path], AROUND) == "network"


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\Anna\AppData\Roaming\Shopclient\shop.shopclient",
        r"C:\Users\Anna\Firma2\shop.shopclient",
        r"\\?\C:\Users\Anna\shop.shopclient",
        "/people/anna/.local/share/Shopclient/shop.shopclient",
        "/people/anna/farm/shop.shopclient",
        "/mnt/shop server/usb/shop.shopclient",
        "/people/anna/Dropbox",
        "/people/anna/dropboxes/onedrive.shopclient",
        "/shop.shopclient",
    ],
)
def test_a_disk_of_ones_own_is_a_place_for_the_data(path: str) -> None:
    assert place_trouble([path], AROUND) is None


def test_a_link_into_a_cloud_is_seen_through() -> None:
    assert place_trouble(["/people/anna/data/s.db", "/people/anna/Dropbox/data/s.db"], AROUND) == "cloud"
