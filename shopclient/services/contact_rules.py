"""The shop's own measure of contacts: quiet hours, how often, and whether a consent is needed."""

import json
from datetime import time
from typing import Final

from sqlalchemy.orm import Session

from shopclient.domain.contact_rules import ContactRules
from shopclient.domain.errors import ValueInvalid
from shopclient.models import Setting
from shopclient.services.changes import Change
from shopclient.services.shop import Shop

_KEY: Final = "contacts.rules"

#: The largest limit that can be set.
MOST: Final = 31


def contact_rules(session: Session) -> ContactRules:
    """Return the shop's rules of contacts; those of the program where it set none."""
    row = session.get(Setting, _KEY)
    if row is None:
        return ContactRules()
    kept = json.loads(row.value)
    return ContactRules(
        quiet_from=time.fromisoformat(kept["quiet_from"]),
        quiet_to=time.fromisoformat(kept["quiet_to"]),
        a_month=int(kept["a_month"]),
        a_day=int(kept["a_day"]),
        only_agreed=bool(kept["only_agreed"]),
    )


def read_contact_rules(shop: Shop) -> ContactRules:
    """Return the same of an open shop."""
    with shop.reading() as session:
        return contact_rules(session)


def keep_contact_rules(shop: Shop, rules: ContactRules) -> ContactRules:
    """Let *rules* hold from now on, and return those before.

    Raises:
        ValueInvalid: A limit below 0 or above ``MOST``.
    """
    for name, limit in (("a_month", rules.a_month), ("a_day", rules.a_day)):
        if not 0 <= limit <= MOST:
            raise ValueInvalid(name, str(limit), f"0 … {MOST}")
    tree = {
        "quiet_from": rules.quiet_from.isoformat("minutes"),
        "quiet_to": rules.quiet_to.isoformat("minutes"),
        "a_month": rules.a_month,
        "a_day": rules.a_day,
        "only_agreed": rules.only_agreed,
    }
    with shop.writing() as tx:
        before = contact_rules(tx.session)
        tx.session.merge(Setting(key=_KEY, value=json.dumps(tree)))
        tx.changed(Change.MESSAGE)
        return before
