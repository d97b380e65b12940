"""The file that a shop is packed into: a zip whose every member is known by name, size and SHA-256.

Nothing in it is taken on trust: members have the names that we give and no others, none is larger than the
list of contents says, and no path is ever made of what is read.
"""

import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from shopclient.domain.errors import MoveUnreadable
from shopclient.domain.move_contents import Contents, Figures
from shopclient.models.database import refusing
from shopclient.services.carried_settings import fit_settings

SHOP: Final = "shop"
SETTINGS: Final = "settings.json"
DRAFTS: Final = "drafts.json"
ERASED: Final = "erased.json"
CONTENTS: Final = "contents.json"
FILES: Final = "files/"
_FORMAT: Final = 1
_CHUNK: Final = 1 << 20
_FILE = re.compile(r"files/[0-9a-f]{64}")
#: Bytes of a member at the most; the shop's own size is held against the room on the disk.
_LARGEST = {SETTINGS: 100_000, DRAFTS: 4_000_000, ERASED: 50_000_000, CONTENTS: 50_000_000, SHOP: 1 << 40}
_LARGEST_FILE = 100_000_000
_MOST = 200_000  # members
#: How much smaller than its content a member may be; a shop's file is about a tenth at best.
_RATIO, _SMALL = 200, 10_000_000
#: The figures of any shop at the most, and the years that it may lie in.
_MOST_ROWS, _MOST_MONEY = 2**31 - 1, 2**62
_YEARS: Final = (1900, 9000)

#: Told how many bytes of how many are done; raises ``Stopped`` to stop.
Tell = Callable[[int, int], object]


@dataclass(frozen=True)
class Member:
    """One member: its size in bytes and its SHA-256."""

    size: int
    digest: str


class Packer:
    """Writes members one after the other, within its block; ``finish`` adds the list of contents."""

    def __init__(self, target: IO[bytes]) -> None:
        self._zip = ZipFile(target, "w", ZIP_DEFLATED, compresslevel=1)
        self._members: dict[str, Member] = {}

    def __enter__(self) -> "Packer":
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError, ValueError):  # the disk that refused before refuses the end, too
            self._zip.close()

    def add(self, name: str, source: IO[bytes], told: "Told | None" = None) -> None:
        """Write what *source* holds, piece by piece."""
        digest, size = sha256(), 0
        # Documents and pictures are as small as they get.
        info: ZipInfo | str = _stored(name) if name.startswith(FILES) else name
        with self._zip.open(info, "w", force_zip64=True) as out:
            while piece := source.read(_CHUNK):
                out.write(piece)
                digest.update(piece)
                size += len(piece)
                if told is not None:
                    told(len(piece))
        self._members[name] = Member(size, digest.hexdigest())

    def finish(self, made_at: datetime, figures: Figures, missing: tuple[str, ...]) -> None:
        """Write the list of contents and the end of the file."""
        tree = {
            "format": _FORMAT,
            "made_at": made_at.isoformat(),
            "figures": {**asdict(figures), "last_at": figures.last_at and figures.last_at.isoformat()},
            "missing": missing,
            "members": {name: [each.size, each.digest] for name, each in self._members.items()},
        }
        self._zip.writestr(CONTENTS, json.dumps(tree, ensure_ascii=False))
        self._zip.close()


class Told:
    """Told how many bytes went by, of how many; raises what its *tell* raises."""

    def __init__(self, total: int, tell: Tell) -> None:
        self._total, self._tell, self._done = total, tell, 0

    def __call__(self, size: int) -> None:
        self._done += size
        self._tell(min(self._done, self._total), self._total)


class Archive:
    """Such a file, opened and looked over; its members are read piece by piece."""

    def __init__(self, path: Path, archive: ZipFile) -> None:
        self.path, self._zip = path, archive
        infos = self._looked_over()
        try:
            text = archive.read(CONTENTS)
            tree = json.loads(text)
            if tree["format"] != _FORMAT:
                raise MoveUnreadable(str(path), "newer")
            self.members = {str(name): Member(*_pair(each)) for name, each in tree["members"].items()}
            if {name: info.file_size for name, info in infos.items() if name != CONTENTS} != {
                name: member.size for name, member in self.members.items()
            }:
                raise MoveUnreadable(str(path), "altered")
            self.contents = self._read(tree, sha256(text).hexdigest())
        except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
            raise MoveUnreadable(str(path), "altered") from error

    def pieces(self, name: str, told: Told | None = None) -> Iterator[bytes]:
        """Yield what a member holds.

        Raises:
            MoveUnreadable: It is not what was packed.
        """
        member, digest, size = self.members[name], sha256(), 0
        with self._zip.open(name) as source:
            while piece := source.read(_CHUNK):
                digest.update(piece)
                size += len(piece)
                if size > member.size:
                    break
                if told is not None:
                    told(len(piece))
                yield piece
        if size != member.size or digest.hexdigest() != member.digest:
            raise MoveUnreadable(str(self.path), "altered")

    def read(self, name: str) -> bytes:
        """Return a small member whole; nothing for one that is not there."""
        return b"".join(self.pieces(name)) if name in self.members else b""

    def files(self) -> dict[str, str]:
        """Return the members that are files of clients, by their digests."""
        return {name.removeprefix(FILES): name for name in self.members if name.startswith(FILES)}

    def _looked_over(self) -> dict[str, ZipInfo]:
        infos = self._zip.infolist()
        by_name = {info.filename: info for info in infos}
        if CONTENTS not in by_name or SHOP not in by_name:
            raise MoveUnreadable(str(self.path), "foreign")
        if len(infos) > _MOST or len(by_name) != len(infos) or not all(map(_is_fit, infos)):
            raise MoveUnreadable(str(self.path), "altered")
        return by_name

    def _read(self, tree: Mapping[str, Any], digest: str) -> Contents:
        figures = tree["figures"]
        last_at = figures["last_at"]
        numbers = {name: _number(figures[name], _MOST_ROWS) for name in ("clients", "cards", "operations")}
        money = {name: _number(figures[name], _MOST_MONEY) for name in ("bonuses", "gift_cards")}
        settings = json.loads(self.read(SETTINGS) or "{}")
        return Contents(
            made_at=_moment(tree["made_at"], has_zone=True),
            figures=Figures(
                shop=_text(figures["shop"]),
                zone=_text(figures["zone"]),
                currency=_text(figures["currency"]),
                **numbers,
                **money,
                last_at=_moment(last_at, has_zone=False) if last_at else None,
            ),
            files=len(self.files()),
            missing=tuple(map(_text, tree["missing"])),
            has_drafts=DRAFTS in self.members,
            settings=tuple(sorted(fit_settings(settings))),
            check=f"{digest[:4]}-{digest[4:8]}",
            size=sum(member.size for member in self.members.values()),
        )


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Open the file at *path* and look over what it says of itself; its members are read later.

    Raises:
        MoveUnreadable: It is none, or not whole, or not what was packed.
        FileNotFound, FileUnreadable, FileTrouble: The disk does not give it.
    """
    with refusing(path), path.open("rb") as file:
        begins_so = file.read(2) == b"PK"
        file.seek(0)
        try:
            with ZipFile(file) as archive:
                yield Archive(path, archive)
        except BadZipFile as error:
            # Where the end is missing there is no list of members; where it is there, one of them is broken.
            why = "foreign" if not begins_so else "cut" if "not a zip" in str(error) else "altered"
            raise MoveUnreadable(str(path), why) from error
        except (EOFError, zlib.error, NotImplementedError, RuntimeError) as error:
            raise MoveUnreadable(str(path), "altered") from error


def is_told(name: str) -> bool:
    """Tell whether a member is so large that its progress is told."""
    return name == SHOP or name.startswith(FILES)


def _pair(pair: Any) -> tuple[int, str]:
    size, digest = pair
    if type(size) is not int or type(digest) is not str:
        raise ValueError
    return size, digest


def _number(found: object, most: int) -> int:
    if type(found) is not int or abs(found) > most:
        raise ValueError
    return found


def _text(found: object) -> str:
    if type(found) is not str:
        raise ValueError
    found.encode()  # a half of a character cannot be shown
    return found


def _moment(found: str, *, has_zone: bool) -> datetime:
    """Return a moment that can be shown by any clock, and compared with others of its kind."""
    moment = datetime.fromisoformat(found)
    if not _YEARS[0] <= moment.year <= _YEARS[1] or (moment.tzinfo is not None) is not has_zone:
        raise ValueError
    return moment


def _stored(name: str) -> ZipInfo:
    info = ZipInfo(name)
    info.compress_type = ZIP_STORED
    return info


def _is_fit(info: ZipInfo) -> bool:
    largest = _LARGEST_FILE if _FILE.fullmatch(info.filename) else _LARGEST.get(info.filename, -1)
    is_bomb = info.file_size > _SMALL and info.file_size > _RATIO * max(info.compress_size, 1)
    is_plain = info.compress_type in {ZIP_STORED, ZIP_DEFLATED} and not info.flag_bits & 0x1
    return 0 <= info.file_size <= largest and is_plain and not is_bomb
