"""Refusals about files and the machine."""

from shopclient.domain.errors.base import Refusal


class FileNotFound(Refusal):
    """There is no file at *path*."""

    code = "file_not_found"
    path: str


class FolderNotFound(FileNotFound):
    """There is no folder at *path* to put a new file into."""

    code = "folder_not_found"
    path: str


class FileExists(Refusal):
    """A new file would overwrite the one at *path*."""

    code = "file_exists"
    path: str


class FileForeign(Refusal):
    """The file at *path* was not made by this program."""

    code = "file_foreign"
    path: str


class TargetForeign(FileForeign):
    """What lies at *path*, where a copy was to be put, was not made by this program."""

    path: str


class FileDamaged(Refusal):
    """The file at *path* is ours and damaged; *detail* is for support."""

    code = "file_damaged"
    path: str
    detail: str


class CopyDamaged(FileDamaged):
    """The copy at *path* is damaged, so it is not put in the file's place; *detail* is for support."""

    path: str
    detail: str


class CopyOfItself(Refusal):
    """The file at *path* was to be restored from itself."""

    code = "file_exists"
    path: str


class FileTooNew(Refusal):
    """The file at *path* belongs to a newer version of the program."""

    code = "file_too_new"
    path: str


class FileInUse(Refusal):
    """Another program or window holds the file."""

    code = "file_in_use"
    path: str


class FileReadOnly(Refusal):
    """The file or its folder may not be written."""

    code = "file_read_only"
    path: str


class FileUnreadable(FileReadOnly):
    """The file at *path* may not even be read."""

    path: str


class FileReplaced(Refusal):
    """While it was open, another file was put in the place of the one at *path*."""

    code = "file_replaced"
    path: str


class DiskFull(Refusal):
    """No room is left on the disk of *path*."""

    code = "disk_full"
    path: str


class FileTrouble(Refusal):
    """The disk answered with an error; *detail* is for support."""

    code = "file_trouble"
    path: str
    detail: str


class DraftTooLarge(Refusal):
    """What is typed and not recorded is more than is kept for a crash."""

    code = "draft_too_large"


class WriteUnsure(FileTrouble):
    """The disk did not confirm what was written to *path*: it may be recorded or not; *detail* as above.

    The one refusal after which something may have changed (trust 2.6: an error of the commit).
    """

    path: str
    detail: str


class PlaceUnfit(Refusal):
    """A data file must not lie at *path*: *why* is ``cloud`` or ``network``; a copy may.

    With *why* ``first`` it is the place of the file itself, which is no second place for its copies; with
    ``name`` it is too long for anything to be named after it.
    """

    code = "place_unfit"
    field = "file"
    path: str
    why: str


class CopyOfOtherShop(Refusal):
    """The copy at *path* is of another shop (its name is *shop*) than the file that it would replace."""

    code = "copy_of_other_shop"
    path: str
    shop: str


class ImportUnreadable(Refusal):
    """The list cannot be read: *why* is ``binary``, ``empty``, ``no_header``, ``json``, ``too_large`` …"""

    code = "import_unreadable"
    name: str
    why: str


class SheetUnknown(Refusal):
    """No sheet of cards has this name."""

    code = "sheet_unknown"
    field = "sheet"
    name: str


class CellInvalid(Refusal):
    """The first cell lies outside the sheet, which has *cells*."""

    code = "cell_invalid"
    field = "start"
    value: str
    cells: int
