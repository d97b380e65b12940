"""Everything the shop has, in open formats: the shop can leave us at any time."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from shopclient.domain.disk import disk_refusal
from shopclient.domain.errors import FileExists, FileNotFound
from shopclient.domain.programme_toml import write_programme
from shopclient.formats.writers import write_csv
from shopclient.jobs.export_clients import FORMS, export_clients
from shopclient.services import raw_tables
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.shop import Shop

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Exported:
    """The files that were written, by their names in the folder, and how many clients they hold."""

    files: tuple[str, ...]
    clients: int


def export_all(shop: Shop, folder: Path, tell: Tell | None = None) -> Exported:
    """Write clients (CSV, XLSX, vCard, JSON), the programme (TOML) and every table (CSV) into a new folder.

    Args:
        shop: The open shop.
        folder: Must not exist, or be empty; nothing of what lies there is touched.
        tell: Told (files done, files); an exception from it ends the export.

    Raises:
        FileExists: The folder holds something.
        FileNotFound: Its parent does not exist.
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    if not folder.parent.is_dir():
        raise FileNotFound(str(folder.parent))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileExists(str(folder))
    try:
        (folder / "tables").mkdir(parents=True)
        return _write(shop, folder, tell or _say_nothing)
    except OSError as error:
        raise disk_refusal(error, str(folder)) from error


def _write(shop: Shop, folder: Path, tell: Tell) -> Exported:
    found = raw_tables.tables()
    whole, files, clients = len(FORMS) + len(found) + 2, list[str](), 0
    for form in FORMS:
        tell(len(files), whole)
        files.append(f"clients.{form}")
        clients = export_clients(shop, folder / files[-1])
    files.append("programme.toml")
    (folder / files[-1]).write_text(tomli_w.dumps(write_programme(shop.programme())), encoding="utf-8")
    for table in found:
        tell(len(files), whole)
        files.append(f"tables/{table.name}.csv")
        write_csv(folder / files[-1], table.columns, raw_tables.rows(shop, table))
    files.append("tables/schema.sql")
    (folder / files[-1]).write_text(raw_tables.schema(shop), encoding="utf-8")
    files.extend(_attachments(shop, folder))
    return Exported(tuple(files), clients)


def _attachments(shop: Shop, folder: Path) -> list[str]:
    """Copy what was copied into the file; each lies under the digest that the table of attachments names."""
    source = attachment_folder(shop.path)
    names = sorted(path.name for path in source.iterdir() if path.is_file()) if source.is_dir() else []
    for name in names:
        (folder / "attachments").mkdir(exist_ok=True)
        shutil.copyfile(source / name, folder / "attachments" / name)
    return [f"attachments/{name}" for name in names]


def _say_nothing(_done: int, _whole: int) -> None:
    """Take the progress that nobody asked for."""
