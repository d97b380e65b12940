"""`clients dossier`: what the shop holds about one client, for that client."""

import argparse
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.options import UsageWrong
from shopclient.cli.parsing import Commands, add, client_id, path
from shopclient.jobs import dossier


def register(clients_group: Commands) -> None:
    """Add the command to those of the client file."""
    told = add(
        clients_group,
        "dossier",
        _dossier,
        "all that is held about one client, to hand over: a PDF to read, JSON for machines",
        "clients dossier 12 --pdf anna.pdf --data anna.json",
    )
    told.add_argument("client", metavar="ID")
    told.add_argument("--pdf", type=path, metavar="FILE.pdf")
    told.add_argument("--data", type=path, metavar="FILE.json")


def _dossier(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    if arguments.pdf is None and arguments.data is None:
        raise UsageWrong("dossier needs --pdf FILE.pdf, --data FILE.json, or both")
    client = client_id(arguments.client)
    shop = call.shop()
    try:
        answer: dict[str, Any] = {"id": client}
        if arguments.pdf is not None:
            pages = dossier.write_pdf(shop, client, call.words, arguments.pdf)
            answer |= {"pdf": str(arguments.pdf), "pages": pages}
        if arguments.data is not None:
            dossier.write_json(shop, client, arguments.data)
            answer["data"] = str(arguments.data)
    finally:
        shop.close()
    return answer
