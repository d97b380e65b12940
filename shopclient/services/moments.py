"""The moment of an operation: now, or one gone by that a paper journal names."""

from datetime import datetime

from shopclient.domain.errors import DateInFuture, MomentTooEarly, inside
from shopclient.models import Operation
from shopclient.services.shop import Tx


def moment_of(tx: Tx, at: datetime | None) -> datetime:
    """Return the shop-local moment of an operation; a past one is a paper journal entered later.

    Raises:
        DateInFuture: It has not come yet.
    """
    if at is not None and at > tx.local:
        with inside("at"):
            raise DateInFuture(at.isoformat())
    return at or tx.local


def moment_after(tx: Tx, target: Operation, at: datetime | None) -> datetime:
    """Return the moment of taking *target* back; one that is given may not lie before it.

    Without one it is now, whatever the clock says: a clock set back must not stop a return.

    Raises:
        MomentTooEarly, DateInFuture: The given moment lies before what it takes back, or has not come yet.
    """
    if at is not None and at < target.happened_at:
        raise MomentTooEarly(at.isoformat(), target.happened_at.isoformat())
    return moment_of(tx, at)
