"""Where a data file must not lie: folders that a cloud carries about, and other computers' disks.

There two computers may write at once, or half a file may be carried away; for copies such places are
welcome. Source: trust T14.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

PlaceTrouble = Literal["cloud", "network"]

_SEPARATORS = re.compile(r"[\\/]+")
_SHARE = re.compile(r"^[\\/]{2}(?![?.][\\/])[^\\/]+[\\/]+[^\\/]+|^[\\/]{2}[?.][\\/]UNC[\\/]", re.IGNORECASE)

#: Folders' names in lower case, as the services themselves make them.
_CLOUD_FOLDERS = frozenset({
    "onedrive", "dropbox", "yandex.disk", "yandexdisk", "yandex disk", "яндекс.диск", "яндекс диск",
    "google drive", "googledrive", "google диск", "my drive", "мой диск", "мій диск", "drivefs",
    "icloud drive", "iclouddrive", "mobile documents", "com~apple~clouddocs", "cloudstorage",
    "облако mail.ru", "облако mail", "облако", "mail.ru cloud", "cloud mail.ru", "mail.ru-cloud",
    "nextcloud", "owncloud", "pclouddrive", "megasync", "seafile",
})  # fmt: skip
#: "OneDrive - Name of a firm", "Dropbox (Personal)", "GoogleDrive-somebody@example.com".
_CLOUD_BEGINNINGS = ("onedrive - ", "onedrive-", "dropbox (", "googledrive-", "nextcloud-", "icloud drive (")
_NETWORK_TYPES = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afpfs", "webdav", "davfs", "ncpfs", "afs", "ceph",
    "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs",
    "fuse.smbnetfs", "fuse.curlftpfs", "fuse.google-drive-ocamlfuse", "glusterfs",
})  # fmt: skip


@dataclass(frozen=True)
class Surroundings:
    """What the computer tells about its folders and disks."""

    cloud_roots: tuple[str, ...] = ()  # folders that a cloud says are its own
    mounts: tuple[tuple[str, str], ...] = ()  # (folder, type of file system)
    remote_drives: frozenset[str] = frozenset()  # "Z:", upper case


def place_trouble(paths: Iterable[str], around: Surroundings) -> PlaceTrouble | None:
    """Return why a data file cannot lie at *paths*, the spellings of one absolute path; None if it can."""
    for path in paths:
        if _SHARE.match(path) or _drive(path) in around.remote_drives or _mounted_from_afar(path, around):
            return "network"
        if _in_cloud(path, around):
            return "cloud"
    return None


def _drive(path: str) -> str:
    return path[:2].upper() if path[1:2] == ":" else ""


def _in_cloud(path: str, around: Surroundings) -> bool:
    folders = _parts(path)[:-1]  # the last one is the file's own name
    if any(name in _CLOUD_FOLDERS or name.startswith(_CLOUD_BEGINNINGS) for name in folders):
        return True
    return any(root and _parts(root) == folders[: len(_parts(root))] for root in around.cloud_roots)


def _mounted_from_afar(path: str, around: Surroundings) -> bool:
    parts = _SEPARATORS.split(path.rstrip("/"))
    best, kind = -1, ""
    for folder, type_ in around.mounts:
        mount = _SEPARATORS.split(folder.rstrip("/"))
        if parts[: len(mount)] == mount and len(mount) >= best:  # of two at one place the later one is on top
            best, kind = len(mount), type_
    return kind in _NETWORK_TYPES


def _parts(path: str) -> list[str]:
    return [part.casefold() for part in _SEPARATORS.split(path) if part]
