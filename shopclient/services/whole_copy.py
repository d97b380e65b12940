"""A copy that has all with it: the checked file, the files of its clients, and who is to stay erased."""

from dataclasses import dataclass
from pathlib import Path

from shopclient.models.database import refusing
from shopclient.services.attachment_carrying import carried, named_in
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.erased_carrying import carry_erased
from shopclient.services.file_care import keep_care, read_care
from shopclient.services.files import fill_copy, refuse_loss
from shopclient.services.unfinished import make_folder, unfinished

_REMEMBERED = 8


@dataclass(frozen=True)
class WholeCopy:
    """A copy that was written: how many files of clients it names, and those that were not found."""

    path: Path
    files: int
    missing: tuple[str, ...]


def copy_whole(file: Path, target: Path) -> WholeCopy:
    """Write a checked copy of the shop's *file* to *target*, and its clients' files to beside it.

    The place is remembered, so that who is erased later is forgotten there, too, while it is connected.

    Raises:
        FileExists, FileDamaged, DiskFull, FileTrouble, FileReadOnly: As with ``copy_file``; what lay there
            before lies there still, and nothing half.
    """
    done = write_copy(file, target, attachment_folder(file), target)
    carry_erased(file, target)
    known = [line for line in read_care(file).backups.splitlines() if line != str(target)]
    keep_care(file, backups="\n".join([str(target), *known][:_REMEMBERED]))
    return done


def write_copy(source: Path, target: Path, folder: Path, own: Path) -> WholeCopy:
    """Write a checked copy of *source* to *target*, its files from *folder* to beside *own*.

    Raises:
        As ``copy_whole``.
    """
    with refusing(target):
        refuse_loss(source, target)
        make_folder(target.parent)
        with unfinished(target.parent, "copy") as fresh:
            fill_copy(source, fresh.path, target)
            wanted = named_in(fresh.path)
            # First the files, then the copy that names them: whoever looks in between finds no half of it.
            with carried(wanted, [folder], own) as missing:
                fresh.put(target)
    return WholeCopy(target, len(wanted), missing)
