"""The talk with the server of the shop's mailbox: always over TLS, and each answer told for what it means."""

import re
import smtplib
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from enum import Enum, auto
from types import TracebackType
from typing import Final, Self

from shopclient.domain.errors import MailLoginRefused, MailRefused, MailUnreachable, MailUntrusted
from shopclient.domain.mail import MailAccount

#: Seconds in which a server must answer.
PATIENCE: Final = 30
#: How we call ourselves: the name of the computer is nobody's business.
_SELF: Final = "[127.0.0.1]"
_NO_ADDRESS: Final = re.compile(r"5\.[12]\.")
_ENHANCED: Final = re.compile(r"[245]\.\d+\.\d+")
_LONGEST: Final = 300  # characters of what a server says


class Verdict(Enum):
    """What a server makes of a letter."""

    TAKEN = auto()
    NO_ADDRESS = auto()
    REFUSED = auto()
    LATER = auto()
    UNKNOWN = auto()  # the letter was given, and the answer never came


@dataclass(frozen=True)
class Answer:
    """A verdict, what the server said, and whether it talks on."""

    verdict: Verdict
    said: str = ""
    talks_on: bool = True


class MailServer:
    """An open connection to the server of *account*; leaving the block says good-bye."""

    def __init__(self, account: MailAccount, password: str, patience: float = PATIENCE) -> None:
        """Connect and log in.

        Raises:
            MailUnreachable: Nobody answers there. MailLoginRefused: The name or the password is wrong.
            MailUntrusted: No safe connection comes about; the password was not told.
        """
        self._account = account
        self._smtp = _connected(account, patience)
        try:
            if account.user:
                self._log_in(password)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Say good-bye, as far as somebody listens."""
        try:
            self._smtp.quit()
        except (smtplib.SMTPException, OSError):
            self._smtp.close()

    def offer(self, sender: Address, recipient: Address) -> Answer:
        """Name a letter's sender and recipient; nothing of the letter itself is told yet.

        Raises:
            MailUnreachable: The connection broke off. MailRefused: This mailbox may not send.
        """
        smtp, foreign = self._smtp, not recipient.addr_spec.isascii()
        try:
            if foreign and not smtp.has_extn("smtputf8"):
                return Answer(Verdict.NO_ADDRESS)
            code, said = smtp.mail(sender.addr_spec, ("SMTPUTF8", "BODY=8BITMIME") if foreign else ())
            if code >= 500:
                raise MailRefused(self._account.host, _text(said))
            if code == 250:
                if foreign:
                    code, said = smtp.docmd("RCPT", f"TO:<{recipient.addr_spec}>")
                else:
                    code, said = smtp.rcpt(recipient.addr_spec)
        except (smtplib.SMTPException, OSError) as error:
            raise self._unreachable(error) from error
        return _judged(code, said, of_address=True)

    def withdraw(self) -> None:
        """Take an offer back."""
        try:
            self._smtp.rset()
        except (smtplib.SMTPException, OSError) as error:
            raise self._unreachable(error) from error

    def give(self, letter: bytes) -> Answer:
        """Tell the letter that was offered.

        Raises:
            MailUnreachable: The connection broke off before the first word of the letter.
        """
        try:
            code, said = self._smtp.docmd("DATA")
        except (smtplib.SMTPException, OSError) as error:
            raise self._unreachable(error) from error
        if code != 354:
            return _judged(code, said)
        try:
            # A point alone in a line would end the letter.
            self._smtp.send(re.sub(rb"(?m)^\.", b"..", letter) + b"\r\n.\r\n")
            code, said = self._smtp.getreply()
        except (smtplib.SMTPException, OSError) as error:
            return Answer(Verdict.UNKNOWN, _text(error), talks_on=False)
        if code < 0:  # no answer of a server: nobody can tell what it made of the letter
            return Answer(Verdict.UNKNOWN, _text(said), talks_on=False)
        return _judged(code, said)

    def _log_in(self, password: str) -> None:
        try:
            self._smtp.login(self._account.user, password)
        except smtplib.SMTPServerDisconnected as error:
            raise self._unreachable(error) from error
        except (smtplib.SMTPException, UnicodeError) as error:
            raise MailLoginRefused(self._account.user, _text(error)) from error
        except OSError as error:
            raise self._unreachable(error) from error

    def _unreachable(self, error: Exception) -> MailUnreachable:
        return MailUnreachable(self._account.host, _text(error))


def _connected(account: MailAccount, patience: float) -> smtplib.SMTP:
    host = account.host.encode("idna").decode("ascii")
    context = ssl.create_default_context()
    try:
        if account.security == "tls":
            return smtplib.SMTP_SSL(host, account.port, _SELF, timeout=patience, context=context)
        return _made_safe(smtplib.SMTP(host, account.port, _SELF, timeout=patience), context)
    except (ssl.SSLError, smtplib.SMTPNotSupportedError) as error:
        raise MailUntrusted(account.host, _text(error)) from error
    except (smtplib.SMTPException, OSError) as error:
        raise MailUnreachable(account.host, _text(error)) from error


def _made_safe(smtp: smtplib.SMTP, context: ssl.SSLContext) -> smtplib.SMTP:
    try:
        smtp.starttls(context=context)
    except BaseException:
        smtp.close()
        raise
    return smtp


def _judged(code: int, said: bytes, *, of_address: bool = False) -> Answer:
    text = _text(said)
    if 200 <= code < 300:
        return Answer(Verdict.TAKEN, text)
    if code < 500:
        # 421: the server has enough of this connection; -1: it hung up.
        return Answer(Verdict.LATER, text, talks_on=code not in {-1, 421})
    enhanced = _ENHANCED.search(text)
    # A full quota of the day is told at the recipient, too: it is no fault of the address.
    if of_address and (enhanced is None or _NO_ADDRESS.match(enhanced[0])):
        return Answer(Verdict.NO_ADDRESS, text)
    return Answer(Verdict.REFUSED, text)


def _text(said: bytes | Exception) -> str:
    if isinstance(said, smtplib.SMTPResponseException):
        said = said.smtp_error if isinstance(said.smtp_error, bytes) else said.smtp_error.encode()
    if isinstance(said, Exception):
        detail = getattr(said, "strerror", None) or str(said)
        return " ".join(f"{detail}".split())[:_LONGEST]
    return " ".join(said.decode("utf-8", "replace").split())[:_LONGEST]
