"""Refusals on the way of a letter: no mailbox, a server that cannot be reached or does not let in."""

from shopclient.domain.errors.base import Refusal


class MailNotSet(Refusal):
    """Nobody said yet from which mailbox the shop writes."""

    code = "mail_not_set"


class MailPasswordMissing(Refusal):
    """The password of the mailbox is not known here (any more)."""

    code = "mail_password_missing"
    field = "password"
    address: str


class MailUnreachable(Refusal):
    """No server answers there, or it broke off: *detail* says how."""

    code = "mail_unreachable"
    field = "host"
    host: str
    detail: str


class MailUntrusted(Refusal):
    """The connection cannot be made safe, so nothing was said: *detail* says why."""

    code = "mail_untrusted"
    field = "host"
    host: str
    detail: str


class MailLoginRefused(Refusal):
    """The server does not take the name with this password; *detail* is what it said."""

    code = "mail_login_refused"
    field = "password"
    user: str
    detail: str


class MailRefused(Refusal):
    """The server does not take a letter of ours; *detail* is what it said."""

    code = "mail_refused"
    host: str
    detail: str


class HostInvalid(Refusal):
    """Not the name of a server."""

    code = "host_invalid"
    field = "host"
    value: str


class MessageUnknown(Refusal):
    """A message that is not there (any more)."""

    code = "message_unknown"
    number: str


class MessageGone(Refusal):
    """A message that is on its way already, or beyond what is asked for: *state* says how it stands."""

    code = "message_gone"
    number: str
    state: str


class MessageKnown(Refusal):
    """The client was told by this *channel* on this occasion already."""

    code = "message_known"
    channel: str
