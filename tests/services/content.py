"""One hash of everything that a shop holds now, without its history: what any undo must bring back.

Rows that a deed made and its undoing left behind – closed cards, empty accounts, files of nobody – count for
nothing, nor do the numbers of rows that are made anew.
"""

import hashlib
import json
from typing import Any

from sqlalchemy import select, text

from shopclient.domain.person_tree import write_kept
from shopclient.models import Client
from shopclient.services import balances, client_records
from shopclient.services.shop import Shop

_LIVING = "merged_into_id IS NULL AND taken_back_at IS NULL AND erased_at IS NULL"
_OWNER = "coalesce(account.client_id, (SELECT min(number) FROM card WHERE account_id = account.id))"
_TOLD = {
    "flags": "SELECT id, sort_key, archived_at IS NULL, is_listed FROM client WHERE LIVING",
    "merged": "SELECT id, merged_into_id FROM client WHERE merged_into_id IS NOT NULL",
    "consents": "SELECT client_id, purpose, given_on, withdrawn_on, how, text_id FROM client_consent",
    "presents": "SELECT client_gift.client_id, what, occasion, state, year, on_day, cost, relative.name "
    "FROM client_gift LEFT JOIN relative ON relative.id = relative_id",
    "talks": "SELECT client_id, at, channel, incoming, text, result FROM contact",
    "files": "SELECT client_id, name, digest, size FROM attachment",
    "photos": "SELECT client_id, digest FROM client_photo",
    "greetings": "SELECT occurrence, client_id, state FROM greeting",
    "plans": "SELECT title, on_day, plan.state, people, notes, lead_days, back_days, budget, cost, result, "
    "(SELECT group_concat(client_id) FROM plan_guest WHERE plan_id = plan.id), "
    "(SELECT group_concat(text || coalesce(done_on, '')) FROM plan_step WHERE plan_id = plan.id) "
    "FROM plan WHERE removed_at IS NULL",
    "guests": "SELECT event_id, client_id, people, answer, came_at FROM event_guest",
    "messages": "SELECT client_id, occurrence, channel, state, subject, body, not_after FROM message",
    "texts": "SELECT key, language, cause, tone, address, belated, text, hidden FROM own_greeting",
    "households": "SELECT client.id, home.name FROM client JOIN household AS home ON home.id = household_id",
    "segments": "SELECT name, filter, position FROM segment",
    "fields": "SELECT key, title, kind, options, position, retired FROM custom_field",
    "apart": "SELECT client_id, other_id FROM client_apart",
    "cards": "SELECT number, kind_key, state, reason, holder_id, is_kept, issued_on, activated_on "
    "FROM card WHERE state <> 'closed'",
    "accounts": "SELECT OWNER, debt, turnover, opening_turnover, is_gift FROM account "
    "WHERE merged_into_id IS NULL AND (debt OR turnover OR opening_turnover)",
    "lots": 'SELECT OWNER, "left", active_from, burns_on FROM lot '
    'JOIN account ON account.id = account_id WHERE "left" > 0',
    "figures": "SELECT client_figure.* FROM client_figure JOIN client ON client.id = client_id "
    "WHERE LIVING AND (purchases OR paid OR client_figure.turnover OR held)",
    "found by": "SELECT rowid, name, rest FROM client_search",
}


def content(shop: Shop) -> str:
    """Return the hash: equal where clients, families, cards, balances, lots left and turnovers are."""
    return hashlib.sha256(json.dumps(told(shop), default=str, sort_keys=True).encode()).hexdigest()


def told(shop: Shop) -> dict[str, list[Any]]:
    """Return what is hashed, by its subject, for a test that wants to say what differs."""
    with shop.reading() as session:
        living = session.scalars(select(Client.id).where(text(_LIVING)).order_by(Client.id)).all()
        people = [(one, client_records.person_of(client_records.load(session, one))) for one in living]
        queries = {
            subject: text(query.replace("LIVING", _LIVING).replace("OWNER", _OWNER))
            for subject, query in _TOLD.items()
        }
        rows = {
            subject: sorted((list(row) for row in session.execute(query)), key=repr)
            for subject, query in queries.items()
        }
    # In which order the words of one part stand there tells nothing.
    rows["found by"] = [[number, name, sorted(rest.split())] for number, name, rest in rows["found by"]]
    views = [balances.balance(shop, number) for number, *_ in rows["cards"]]
    return {
        "people": [(one, write_kept(person)) for one, person in people],
        "at the till": [(each.card, each.balance, each.turnover, each.stamps, each.burns) for each in views],
        **rows,
    }
