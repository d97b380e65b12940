"""What all deeds on cards have in common: one transaction, a request answered once, a fitting state."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from shopclient.domain.errors import CardStateWrong
from shopclient.services.changes import Change
from shopclient.services.counter import Party, card_party
from shopclient.services.ledger import Posting
from shopclient.services.moments import moment_of
from shopclient.services.operations import Request, earlier_answer
from shopclient.services.search_index import index_client
from shopclient.services.shop import Shop, Tx

Answer = dict[str, Any]

#: The key of an answer that is kept and not told: what a deed found, for whoever takes it back.
BEFORE = "before"


def once(
    shop: Shop, request: Request | None, deed: Callable[[Tx], Answer], at: datetime | None = None
) -> Answer:
    """Do *deed* in one transaction, dated *at*; the same request again is answered alike and does nothing.

    Raises:
        DateInFuture: The moment has not come yet.
    """
    with shop.writing() as tx:
        answered = None if request is None else earlier_answer(tx.session, request)
        if answered is not None:
            return {**_told(answered), "repeated": True}
        tx.dated = None if at is None else moment_of(tx, at)
        answer = deed(tx)
        tx.session.flush()
        if request is not None:
            _note(tx, request, answer)
        tx.changed(Change.CARD, Change.CLIENT)
        return {**_told(answer), "repeated": False}


def party_in(tx: Tx, card: str, *states: str) -> Party:
    """Return the card as read, which must be in one of *states*.

    Raises:
        CardStateWrong; card refusals as ``counter.card_party``.
    """
    party = card_party(tx.session, tx.programme, card)
    state = party.state_on(tx.today)
    if state not in states:
        raise CardStateWrong(party.number or card, state)
    return party


def reindex(tx: Tx, client_id: int | None) -> None:
    """Let a client be found by the numbers of the cards that are his now."""
    if client_id is not None:
        tx.session.flush()
        index_client(tx.session, client_id)


def _told(answer: Answer) -> Answer:
    return {key: value for key, value in answer.items() if key != BEFORE}


def _note(tx: Tx, request: Request, answer: Answer) -> None:
    """Keep the request as an operation that moves nothing, so that its id is taken for ever."""
    Posting(tx, None).seal(
        request,
        "card",
        business_day=tx.today,
        happened_at=tx.local,
        answer=json.dumps(answer, ensure_ascii=False),
    )
