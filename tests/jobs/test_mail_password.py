"""The password of the mailbox: in the system's safe where there is one, else in memory and nowhere else."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from shopclient.domain.mail import MailAccount
from shopclient.jobs import mail_password
from shopclient.jobs.mail_password import forget_password, has_safe, keep_password, password_of

ACCOUNT = MailAccount("smtp.example.com", 465, "tls", "shop", "shop@example.com")


class Safe(KeyringBackend):
    """A system's safe in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # theirs
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def restart() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)
    mail_password._kept_here.clear()


@pytest.mark.usefixtures("restart")
def test_the_password_outlives_the_program_in_the_systems_safe() -> None:
    safe = Safe()
    keyring.set_keyring(safe)
    assert password_of(ACCOUNT) is None
    keep_password(ACCOUNT, "lime")
    assert has_safe()
    assert safe.kept == {("Shopclient", "shop@smtp.example.com"): "lime"}
    mail_password._kept_here.clear()  # as a new start does
    assert password_of(ACCOUNT) == "lime"
    forget_password(ACCOUNT)
    forget_password(ACCOUNT)
    assert (password_of(ACCOUNT), safe.kept) == (None, {})


@pytest.mark.usefixtures("restart")
def test_without_a_safe_it_is_known_until_the_end_of_the_day() -> None:
    from keyring.backends.fail import Keyring

    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # theirs
    keep_password(ACCOUNT, "lime")
    assert not has_safe()
    assert password_of(ACCOUNT) == "lime"
    mail_password._kept_here.clear()
    assert password_of(ACCOUNT) is None
    forget_password(ACCOUNT)
    assert password_of(MailAccount("localhost", 25, "tls", "", "shop@example.com")) == ""
