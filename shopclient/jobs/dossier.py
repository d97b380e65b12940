"""What is held about a client, written for that client: as a PDF to read, as JSON for machines."""

import json
from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.services.dossier_export import as_tree, gather
from shopclient.services.shop import Shop
from shopclient.texts import held
from shopclient.texts.words import Words


def write_pdf(shop: Shop, client_id: int, words: Words, target: Path) -> int:
    """Write the sheet in the language of *words* and return the number of its pages; for a worker.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
        DiskFull, FileReadOnly, FileTrouble: The disk refused; *target* is what it was.
    """
    from shopclient.jobs.held_lines import HeldLines
    from shopclient.printing.dossier_sheet import HeldSheet, draw_held

    file = gather(shop, client_id)
    sheet = HeldSheet(
        heading=held.heading(file.client.person.full_name, words),
        under=held.under(file.shop.name, file.at, words),
        parts=HeldLines(file, words).parts(),
        lacking=held.lacking(words),
        page=held.page(words),
    )
    try:
        return draw_held(target, sheet)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error


def write_json(shop: Shop, client_id: int, target: Path) -> None:
    """Write the same as JSON, each text to the letter. Raises: as ``write_pdf``."""
    from shopclient.printing.document import write_whole

    text = json.dumps(as_tree(gather(shop, client_id)), ensure_ascii=False, indent=2)
    try:
        write_whole(f"{text}\n".encode(), target)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
