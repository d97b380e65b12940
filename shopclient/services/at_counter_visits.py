"""How often somebody bought and when last, counted while the card is still in the seller's hand."""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import bindparam, func, select, union_all
from sqlalchemy.orm import Session, aliased

from shopclient.models import Account, Client, Operation
from shopclient.services.core import Query
from shopclient.services.counter import Party
from shopclient.services.operations import lasting_purchase


class Visits(NamedTuple):
    """Lasting purchases: how many, and the day of the last one."""

    purchases: int
    last: date | None


def visits_of(session: Session, party: Party) -> Visits:
    """Return the purchases of a client with any card and without one, else of a bearer's account.

    A client's are those that ``client_figures`` counts, too.
    """
    if party.client_id is not None:
        row = _OF_CLIENT.first(session, client=party.client_id)
    else:
        row = _OF_ACCOUNT.first(session, account=party.account_id)
    return Visits(row.purchases, row.last_purchase)


def _counted(purchases: Any) -> Query:
    day = purchases.subquery().c.turnover_day
    return Query(select(func.count().label("purchases"), func.max(day).label("last_purchase")))


def _of_client() -> Any:
    """Return the purchases noted on a client, or on one merged with him, and the others of his accounts.

    A row costs more than all the rest: of an account only those are read that are not noted on him.
    """
    asked = bindparam("client", type_=Client.id.type)
    him = union_all(select(asked), select(Client.id).where(Client.merged_into_id == asked))
    noted, other = Operation.client_id.in_(him), aliased(Operation)
    by_account = select(Operation.turnover_day).where(
        Operation.account_id.in_(select(Account.id).where(Account.client_id.in_(him))),
        Operation.id.not_in(select(other.id).where(other.client_id.in_(him))),
        # Not "is null": its index would lead to everything that was ever sold to the bearers of cards.
        func.coalesce(Operation.client_id, 0) == 0,
        lasting_purchase(),
    )
    return union_all(select(Operation.turnover_day).where(noted, lasting_purchase()), by_account)


# Constant statements: they are carried out with every card that is scanned.
_OF_CLIENT = _counted(_of_client())
_OF_ACCOUNT = _counted(
    select(Operation.turnover_day).where(Operation.account_id == bindparam("account"), lasting_purchase())
)
