"""A mail server on loopback, with TLS and a certificate of its own, that tests tell how to behave."""

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, Literal, cast

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from shopclient.domain.mail import MailAccount, Security

PASSWORD = "lime-and-rye"  # noqa: S105  # of a server that lives for one test


def text_of(letter: EmailMessage) -> str:
    """Return a letter's text with lines as Python knows them."""
    return str(letter.get_content()).replace("\r\n", "\n").strip()


@dataclass
class PostOffice:
    """What came in, and what is answered: by a recipient's address, or by a hook at the end of a letter."""

    letters: list[EmailMessage] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)  # recipient → answer at RCPT
    at_end: Callable[[EmailMessage], str] = lambda _letter: "250 OK"
    logins: list[str] = field(default_factory=list)
    slow: float = 0  # seconds until a letter is answered
    port: int = 0
    ca: Path = Path()

    async def handle_RCPT(  # aiosmtpd calls it so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if (answer := self.answers.get(address)) is not None:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = cast(bytes, envelope.content)
        letter = message_from_bytes(content, policy=default)
        answer = await asyncio.to_thread(self.at_end, letter)
        await asyncio.sleep(self.slow)
        if answer.startswith("250"):
            self.letters.append(letter)
        return answer

    def authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append(data.login.decode())
        return AuthResult(success=data.password == PASSWORD.encode(), handled=False)

    def account(self, security: Security = "starttls") -> MailAccount:
        return MailAccount("localhost", self.port, security, "shop", "shop@example.com")

    @property
    def recipients(self) -> list[str]:
        return [str(letter["To"]) for letter in self.letters]


class _Controller(Controller):
    """Takes whatever port is free."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # theirs


@contextmanager
def post_office(
    folder: Path, security: Security | Literal["none"] = "starttls", name: str = "localhost"
) -> Iterator[PostOffice]:
    """Open the office; its certificate is for *name*, signed by an authority at ``ca``."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    office = PostOffice(ca=folder / "ca.pem")
    authority.cert_pem.write_to_path(str(office.ca))
    controller = _Controller(
        office,
        hostname="127.0.0.1",
        port=0,
        authenticator=office.authenticate,
        auth_require_tls=security == "starttls",
        auth_required=security == "starttls",
        tls_context=context if security == "starttls" else None,
        require_starttls=security == "starttls",
        ssl_context=context if security == "tls" else None,
    )
    controller.start()
    office.port = controller.port
    try:
        yield office
    finally:
        controller.stop()
