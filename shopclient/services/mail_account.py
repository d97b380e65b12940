"""The mailbox from which the shop writes, as its file keeps it: everything but the password."""

import json
import re
from dataclasses import asdict, replace
from typing import Final

from sqlalchemy.orm import Session

from shopclient.domain.emails import check_email
from shopclient.domain.errors import HostInvalid, ValueInvalid, inside
from shopclient.domain.field_cleaning import line
from shopclient.domain.mail import MailAccount
from shopclient.models import Setting
from shopclient.services.changes import Change
from shopclient.services.shop import Shop

_KEY: Final = "mail.account"
_SECURITY: Final = ("tls", "starttls")
_HOST: Final = re.compile(r"(?=.{1,253}$)[\w-]{1,63}(\.[\w-]{1,63})*")


def account_in(session: Session) -> MailAccount | None:
    """Return the shop's mailbox; None if nobody set one."""
    row = session.get(Setting, _KEY)
    return None if row is None else MailAccount(**json.loads(row.value))


def mail_account(shop: Shop) -> MailAccount | None:
    """Return the same of an open shop."""
    with shop.reading() as session:
        return account_in(session)


def keep_mail_account(shop: Shop, account: MailAccount | None) -> MailAccount | None:
    """Let letters go out from *account*, from none where it is None; return the one before.

    Raises:
        HostInvalid, EmailInvalid, TextInvalid, ValueInvalid: With the field; nothing is kept.
    """
    clean = None if account is None else clean_account(account)
    with shop.writing() as tx:
        before = account_in(tx.session)
        if clean is not None:
            tx.session.merge(Setting(key=_KEY, value=json.dumps(asdict(clean), ensure_ascii=False)))
        elif (row := tx.session.get(Setting, _KEY)) is not None:
            tx.session.delete(row)
        tx.changed(Change.MESSAGE)
        return before


def clean_account(account: MailAccount) -> MailAccount:
    """Return *account* as it can be kept; errors as ``keep_mail_account``."""
    host = account.host.strip().casefold()
    if not _HOST.fullmatch(host):
        raise HostInvalid(account.host)
    if not 0 < account.port < 65536:
        raise ValueInvalid("port", str(account.port), "1 … 65535")
    if account.security not in _SECURITY:
        raise ValueInvalid("security", account.security, ", ".join(_SECURITY))
    with inside("address"):
        address = check_email(account.address)
    user, name = line(account.user, "user"), line(account.name, "name")
    return replace(account, host=host, address=address, user=user, name=name)
