"""What a shop holds of its clients, told without the ids that a file gives by itself."""

import json
from pathlib import Path
from typing import Any

from shopclient.jobs.export_clients import export_clients
from shopclient.services.shop import Shop

#: Ids of rows that are named beside, and what follows from purchases: no list brings those.
_LEFT_OUT = ("id", "keeper", "household", "custom", "last_purchase")


def held(shop: Shop, folder: Path) -> list[dict[str, Any]]:
    """Return the clients as JSON, in the order in which they were added; others are named by their place."""
    path = folder / "held.json"
    export_clients(shop, path)
    clients = json.loads(path.read_text(encoding="utf-8"))["clients"]
    places = {client["id"]: place for place, client in enumerate(clients)}
    homes: dict[int, int] = {}
    for client in clients:
        client["home"] = homes.setdefault(client["household"], len(homes)) if "household" in client else None
        client["referred_by"] = places.get(client.get("referred_by"))
        for relative in client.get("family", ()):
            relative["known"] = places.get(relative.get("known"))
        client["cards"].sort(key=lambda card: str(card["number"]))
        for key in _LEFT_OUT:
            client.pop(key, None)
    return list(clients)
