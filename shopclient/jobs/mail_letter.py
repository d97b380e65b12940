"""A letter as it goes over the wire: nothing in it can become a header of its own."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from shopclient.domain.mail import MailAccount
from shopclient.services.message_sending import Letter


class AddressUnfit(ValueError):
    """The address is none that a letter can go to."""


def wire_form(letter: Letter, account: MailAccount, shop_name: str, now: datetime) -> bytes:
    """Return *letter* as bytes with lines of CR LF; *shop_name* sends where the mailbox names nobody.

    Raises:
        AddressUnfit: The client's address is none.
    """
    recipient = address_of(letter.address)
    sender = address_of(account.address, account.name or shop_name)
    message = EmailMessage(policy=SMTP if recipient.addr_spec.isascii() else SMTPUTF8)
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{letter.mail_id}@{sender.domain}>"
    if letter.to_many:
        # Programs of mail make a button of it: whoever has enough writes back with one press.
        message["List-Unsubscribe"] = f"<mailto:{sender.addr_spec}?subject=unsubscribe>"
    # Left to itself the policy takes 8bit, which not every server passes on.
    message.set_content(letter.body, cte="base64")
    return message.as_bytes()


def address_of(text: str, name: str = "") -> Address:
    """Return an address whose domain is written as servers know it. Raises: AddressUnfit."""
    local, _at, domain = text.rpartition("@")
    if not local or not domain:
        raise AddressUnfit(text)
    try:
        return Address(name, username=local, domain=domain.encode("idna").decode("ascii"))
    except ValueError as error:  # also what cannot be written in ASCII
        raise AddressUnfit(text) from error
