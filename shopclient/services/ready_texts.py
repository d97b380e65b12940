"""The shop's own wording of the texts that it sends; where it has none, the program's is used."""

from typing import Final

from sqlalchemy import select

from shopclient.models import Setting
from shopclient.services.changes import Change
from shopclient.services.shop import Shop

_BURNING: Final = "burning.text."


def burning_texts(shop: Shop) -> dict[str, str]:
    """Return the shop's own reminders of bonuses that burn, by language; where it has none, none."""
    with shop.reading() as session:
        rows = session.scalars(select(Setting).where(Setting.key.startswith(_BURNING)))
        return {row.key.removeprefix(_BURNING): row.value for row in rows}


def keep_burning_text(shop: Shop, language: str, text: str) -> None:
    """Keep *text* as the shop's reminder in *language*; an empty one gives way to the program's again."""
    with shop.writing() as tx:
        row = tx.session.get(Setting, f"{_BURNING}{language}")
        if text.strip():
            tx.session.merge(Setting(key=f"{_BURNING}{language}", value=text.strip()))
        elif row is not None:
            tx.session.delete(row)
        tx.changed(Change.GREETING)
