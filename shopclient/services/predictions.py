"""The shop's list of funny predictions: printed with purchases, and on tickets without a prize (R27)."""

from collections.abc import Iterable

from sqlalchemy import delete, select

from shopclient.domain.field_cleaning import line
from shopclient.models import Prediction
from shopclient.paths import resources
from shopclient.services.changes import Change
from shopclient.services.shop import Shop

_LONGEST = 160


def predictions(shop: Shop) -> tuple[str, ...]:
    """Return the list, in the shop's own order."""
    with shop.reading() as session:
        return tuple(session.scalars(select(Prediction.text).order_by(Prediction.position)))


def keep(shop: Shop, texts: Iterable[str]) -> tuple[str, ...]:
    """Let the list be *texts*, each once and without blank ones; return what it was.

    Raises:
        TextInvalid: One is far too long.
    """
    with shop.writing() as tx:
        before = tuple(tx.session.scalars(select(Prediction.text).order_by(Prediction.position)))
        clean = (line(text, f"predictions[{place}]", _LONGEST) for place, text in enumerate(texts))
        tx.session.execute(delete(Prediction))
        kept = dict.fromkeys(text for text in clean if text)
        tx.session.add_all(Prediction(position=place, text=text) for place, text in enumerate(kept))
        tx.changed(Change.EVENT)
        return before


def ready_made(language: str) -> tuple[str, ...]:
    """Return the predictions that come with the program, in one of its languages."""
    path = resources() / "predictions" / f"{language}.txt"
    return tuple(text for text in path.read_text(encoding="utf-8").splitlines() if text)
