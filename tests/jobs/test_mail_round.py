"""The post of a morning, through a real server on loopback: each letter once, whatever happens on the way."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from shopclient.domain.contact_rules import Bar
from shopclient.domain.errors import (
    MailLoginRefused,
    MailNotSet,
    MailRefused,
    MailUnreachable,
    MailUntrusted,
    MessageGone,
    TextInvalid,
)
from shopclient.domain.mail import MOST_TRIES, MailAccount, Trouble
from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs.mail_letter import AddressUnfit, wire_form
from shopclient.jobs.mail_round import Sent, send_due, send_trial
from shopclient.services import clients, consents, erasing, message_sending, messages
from shopclient.services.client_timeline import timeline
from shopclient.services.mail_account import keep_mail_account
from shopclient.services.message_reading import message, shelf_counts
from shopclient.services.message_reading import messages as listed
from shopclient.services.message_sending import Letter, cut_off, next_due
from shopclient.services.messages import NewMailing, NewMessage
from shopclient.services.shop import Shop
from tests.fresh import fresh_shop
from tests.jobs.post_office import PASSWORD, PostOffice, post_office, text_of
from tests.services.conftest import ShopClock

MORNING = datetime(2026, 11, 21, 7, tzinfo=UTC)  # 10:00 in the shop
PROGRAMME = read_programme({"shop": {"name": "Липа и рожь"}, "card_kind": [{"key": "k", "name": "K"}]})


@pytest.fixture
def clock() -> ShopClock:
    return ShopClock(MORNING)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PostOffice]:
    with post_office(tmp_path) as opened:
        monkeypatch.setenv("SSL_CERT_FILE", str(opened.ca))
        yield opened


@pytest.fixture
def shop(tmp_path: Path, clock: ShopClock, office: PostOffice) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", PROGRAMME, clock)
    keep_mail_account(shop, office.account())
    yield shop
    shop.close()


def somebody(shop: Shop, name: str, address: str = "") -> int:
    person = Person(name=name, emails=(address or f"{name}@example.com",), birthday=PersonDate(11, 21))
    client = clients.add(shop, person)
    consents.give(shop, client, "greeting", "spoken")
    return client


def birthday(
    client: int, subject: str = "С днём рождения!", body: str = "Всего доброго.\n.\nВаша лавка"
) -> NewMessage:
    return NewMessage(client, f"c{client}/birthday/2026/1", "email", body, subject)


def queued(shop: Shop, *people: int) -> list[int]:
    return list(messages.queue(shop, [birthday(each) for each in people]).numbers)


def states(shop: Shop, numbers: list[int]) -> list[tuple[str, str]]:
    views = [message(shop, number) for number in numbers]
    return [(view.state, view.trouble) for view in views if view is not None]


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_letter_goes_once_and_stands_in_the_log(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    anna = somebody(shop, "anna")
    [number] = queued(shop, anna)
    with post_office(tmp_path, security) as office:  # type: ignore[arg-type]  # a parameter of pytest is a str
        monkeypatch.setenv("SSL_CERT_FILE", str(office.ca))
        keep_mail_account(shop, office.account(security))  # type: ignore[arg-type]  # the same
        assert send_due(shop, PASSWORD) == Sent(went=1)
        assert send_due(shop, PASSWORD) == Sent()
        assert messages.queue(shop, [birthday(anna)]).left_out[0].obstacles == ()
        [letter] = office.letters
    assert (letter["From"], letter["To"]) == ("Липа и рожь <shop@example.com>", "anna@example.com")
    assert letter["Subject"] == "С днём рождения!"
    assert text_of(letter) == "Всего доброго.\n.\nВаша лавка"
    view = message(shop, number)
    assert view is not None
    assert letter["Message-ID"] == f"<{view.mail_id}@example.com>"
    assert (view.state, view.address) == ("sent", "anna@example.com")
    greeting, told = timeline(shop, anna, ("greeting", "contact")).items
    assert (told.what, told.text.splitlines()[0], told.incoming) == ("email", "С днём рождения!", False)
    assert (greeting.what, greeting.text) == ("done", f"c{anna}/birthday/2026/1")


def test_one_bad_address_stops_nobody_and_what_is_put_off_is_tried_again(
    shop: Shop, office: PostOffice, clock: ShopClock
) -> None:
    names = ("anna", "bad", "full", "later", "zoya")
    numbers = queued(shop, *(somebody(shop, name) for name in names))
    office.answers |= {
        "bad@example.com": "550 5.1.1 No such user",
        "full@example.com": "550 5.4.5 Daily quota exceeded",
        "later@example.com": "451 4.7.1 Greylisted",
    }
    assert send_due(shop, PASSWORD) == Sent(went=2, failed=2, later=1)
    assert office.recipients == ["anna@example.com", "zoya@example.com"]
    assert states(shop, numbers) == [
        *(("sent", ""), ("failed", Trouble.BAD_ADDRESS), ("failed", Trouble.REFUSED)),
        *(("queued", Trouble.LATER), ("sent", "")),
    ]
    full, _bad = listed(shop, "failed").items
    assert full.detail.startswith("5.4.5")
    assert next_due(shop) == MORNING + timedelta(minutes=5)
    assert send_due(shop, PASSWORD) == Sent()

    del office.answers["later@example.com"]
    clock.moment += timedelta(minutes=5)
    assert send_due(shop, PASSWORD) == Sent(went=1)
    assert shelf_counts(shop) == {"waiting": 0, "sent": 3, "failed": 2}
    office.answers.clear()
    assert messages.try_again(shop, numbers) == (numbers[1], numbers[2])
    assert send_due(shop, PASSWORD) == Sent(went=2)


def test_what_is_put_off_for_hours_is_given_up(shop: Shop, office: PostOffice, clock: ShopClock) -> None:
    [number] = queued(shop, somebody(shop, "anna"))
    office.at_end = lambda _letter: "452 4.2.2 Mailbox full"
    for _ in range(MOST_TRIES):
        assert send_due(shop, PASSWORD) == Sent(later=1)
        clock.moment = next_due(shop) or clock.moment
    assert states(shop, [number]) == [("failed", Trouble.GIVEN_UP)]
    assert office.letters == []


def test_whether_a_client_may_be_written_to_is_asked_at_the_moment_of_sending(
    shop: Shop, office: PostOffice, clock: ShopClock
) -> None:
    anna, olga, vera, zoya = people = [somebody(shop, name) for name in ("anna", "olga", "vera", "zoya")]
    numbers = queued(shop, *people[:3])
    late = replace(birthday(zoya), not_after=date(2026, 11, 20))
    numbers += messages.queue(shop, [late]).numbers
    consents.withdraw(shop, consents.consents(shop, anna)[2].number or 0)
    clients.update(shop, olga, 1, replace(clients.get(shop, olga).person, emails=("neu@example.com",)))
    messages.note_sent(shop, replace(birthday(vera), channel="sms"))

    assert send_due(shop, PASSWORD) == Sent(went=1)
    assert office.recipients == ["neu@example.com"]
    assert states(shop, numbers) == [
        *(("failed", Bar.CONSENT_WITHDRAWN), ("sent", "")),
        *(("queued", Bar.ENOUGH_TODAY), ("failed", Trouble.TOO_LATE)),
    ]
    clock.moment = next_due(shop) or clock.moment  # midnight: now the quiet hours hold her letter up
    assert send_due(shop, PASSWORD) == Sent()
    assert states(shop, numbers)[2] == ("queued", Bar.QUIET_HOURS)
    clock.moment = next_due(shop) or clock.moment
    assert clock.moment == datetime(2026, 11, 22, 6, tzinfo=UTC)
    assert send_due(shop, PASSWORD) == Sent(went=1)


KILLED = """
import sys
from datetime import datetime, timedelta, UTC
from pathlib import Path
from shopclient.jobs.mail_round import send_due
from shopclient.services.shop import Shop
send_due(Shop(Path(sys.argv[1]), lambda: datetime(2026, 11, 21, 7, tzinfo=UTC)), sys.argv[2])
"""


def test_a_letter_cut_off_by_a_kill_is_asked_about_and_never_sent_by_itself(
    shop: Shop, office: PostOffice
) -> None:
    anna, olga = somebody(shop, "anna"), somebody(shop, "olga")
    numbers = queued(shop, anna, olga)
    running: list[subprocess.Popen[bytes]] = []

    def kill(letter: EmailMessage) -> str:
        office.letters.append(letter)  # it is in the house, and nobody hears so
        running[-1].kill()
        running[-1].wait()
        return "451 Gone"

    office.at_end = kill
    running.append(subprocess.Popen([sys.executable, "-c", KILLED, str(shop.path), PASSWORD]))
    running[-1].wait()

    assert office.recipients == ["anna@example.com"]
    assert states(shop, numbers) == [("sending", ""), ("queued", "")]
    assert cut_off(shop) == (numbers[0],)
    office.at_end = lambda _letter: "250 OK"
    assert send_due(shop, PASSWORD) == Sent(went=1)
    assert office.recipients == ["anna@example.com", "olga@example.com"]
    with pytest.raises(MessageGone):
        messages.take_back(shop, numbers[:1])

    told = messages.settle(shop, numbers[0], went=True)
    assert timeline(shop, anna, ("contact",)).items != ()
    messages.unsettle(shop, numbers[0], told)
    assert timeline(shop, anna, ("contact", "greeting")).items == ()
    assert messages.settle(shop, numbers[0], went=False) is None
    assert send_due(shop, PASSWORD) == Sent(went=1)
    first, _, again = office.letters
    assert first["Message-ID"] == again["Message-ID"]  # programs of mail know it for the same


def test_a_server_that_goes_after_the_last_word_leaves_the_letter_open(
    shop: Shop, office: PostOffice
) -> None:
    numbers = queued(shop, somebody(shop, "anna"), somebody(shop, "olga"))
    patience = 0.2
    office.slow = patience * 2
    assert send_due(shop, PASSWORD, lambda _done: False, patience) == Sent(unknown=1)
    assert states(shop, numbers) == [("sending", ""), ("queued", "")]
    assert cut_off(shop, numbers[:1]) == ()


def test_an_answer_that_is_none_leaves_the_letter_open(shop: Shop, office: PostOffice) -> None:
    numbers = queued(shop, somebody(shop, "anna"))
    office.at_end = lambda _letter: "thanks"
    assert send_due(shop, PASSWORD) == Sent(unknown=1)
    assert states(shop, numbers) == [("sending", "")]


def test_of_two_windows_only_the_one_that_has_a_letter_in_hand_says_what_became_of_it(shop: Shop) -> None:
    [number] = queued(shop, somebody(shop, "anna"))
    [letter] = message_sending.due(shop)  # as the other window read it, too
    assert message_sending.begin(shop, letter)

    message_sending.put_off(shop, number, "450 later")
    assert states(shop, [number]) == [("sending", "")]

    message_sending.went(shop, number)
    message_sending.put_off(shop, number, "450 later")
    message_sending.failed(shop, number, Trouble.REFUSED, "550 no")
    assert states(shop, [number]) == [("sent", "")]


def test_whoever_is_erased_while_the_letter_goes_stops_nobody(shop: Shop, office: PostOffice) -> None:
    anna, olga = somebody(shop, "anna"), somebody(shop, "olga")
    queued(shop, anna, olga)

    def forget(letter: EmailMessage) -> str:
        if letter["To"] == "anna@example.com":
            erasing.erase(shop, anna)
        return "250 OK"

    office.at_end = forget
    send_due(shop, PASSWORD)
    assert office.recipients == ["anna@example.com", "olga@example.com"]
    assert shelf_counts(shop) == {"waiting": 0, "sent": 1, "failed": 0}


@pytest.mark.parametrize(("name", "starttls"), [("elsewhere.example", True), ("localhost", False)])
def test_without_a_safe_connection_nothing_is_told_not_even_the_password(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, starttls: bool
) -> None:
    numbers = queued(shop, somebody(shop, "anna"))
    with post_office(tmp_path, "starttls" if starttls else "none", name) as office:
        monkeypatch.setenv("SSL_CERT_FILE", str(office.ca))
        keep_mail_account(shop, office.account())
        with pytest.raises(MailUntrusted):
            send_due(shop, PASSWORD)
    assert (office.letters, office.logins) == ([], [])
    assert states(shop, numbers) == [("queued", "")]


def test_what_ends_a_round_leaves_the_letters_waiting(shop: Shop, office: PostOffice, tmp_path: Path) -> None:
    numbers = queued(shop, somebody(shop, "anna"))
    with pytest.raises(MailLoginRefused) as refused:
        send_due(shop, "wrong")
    assert "5.7.8" in refused.value.detail
    keep_mail_account(shop, replace(office.account(), port=1))
    with pytest.raises(MailUnreachable):
        send_due(shop, PASSWORD)
    keep_mail_account(shop, None)
    with pytest.raises(MailNotSet):
        send_due(shop, PASSWORD)
    assert states(shop, numbers) == [("queued", "")]
    assert PASSWORD not in shop.path.read_bytes().decode("utf-8", "ignore")


def test_a_trial_letter_goes_to_oneself_or_says_why_not(shop: Shop, office: PostOffice) -> None:
    letter = Letter(0, "shop@example.com", "Проба", "Письма доходят.", "abc", to_many=False)
    send_trial(office.account(), PASSWORD, letter, shop)
    assert office.recipients == ["shop@example.com"]
    office.answers["shop@example.com"] = "550 5.7.1 Not today"
    with pytest.raises(MailRefused):
        send_trial(office.account(), PASSWORD, letter, shop)
    assert shelf_counts(shop) == {"waiting": 0, "sent": 0, "failed": 0}


def test_nothing_in_a_letter_becomes_a_header(shop: Shop, office: PostOffice) -> None:
    evil = "Привет\r\nBcc: all@example.com"
    anna = somebody(shop, "anna")
    with pytest.raises(TextInvalid):
        messages.queue(shop, [birthday(anna, subject=evil)])
    account = MailAccount("localhost", 25, "tls", "", "shop@example.com")
    letter = Letter(1, "anna@example.com", "Привет", evil, "abc", to_many=True)
    told = wire_form(letter, account, 'ООО "Лавка", <b>', MORNING)
    head, _, _ = told.partition(b"\r\n\r\n")
    assert b"Bcc" not in head
    assert head.count(b"To:") == 1
    for unfit in (replace(letter, subject=evil), replace(letter, address="anna\r\nBcc: b@example.com")):
        with pytest.raises(ValueError, match=r"linefeed|\r\n"):
            wire_form(unfit, account, "Лавка", MORNING)
    with pytest.raises(AddressUnfit):
        wire_form(replace(letter, address=""), account, "Лавка", MORNING)
    far = wire_form(replace(letter, address="анна@почта.рф"), account, "Лавка", MORNING)
    assert "анна@xn--".encode() in far


def test_a_letter_to_many_is_each_ones_own(shop: Shop, office: PostOffice, clock: ShopClock) -> None:
    people = [somebody(shop, name) for name in ("anna", "olga")]
    silent = clients.add(shop, Person(name="vera", emails=("vera@example.com",)))
    new = [NewMessage(each, "", "email", f"Дорогая {each}", "8 Марта") for each in (*people, silent)]
    made = messages.queue(shop, new, NewMailing("8 Марта", "8 Марта", "Дорогая {name}"))
    assert [each.client for each in made.left_out] == [silent]
    assert send_due(shop, PASSWORD) == Sent(went=2)
    assert [text_of(letter) for letter in office.letters] == [f"Дорогая {each}" for each in people]
    assert office.letters[0]["List-Unsubscribe"] == "<mailto:shop@example.com?subject=unsubscribe>"
    again = messages.queue(shop, new[:2], NewMailing("Ещё раз", "8 Марта", "…"))
    assert len(again.numbers) == 2  # another letter; that it waits till tomorrow is the sender's affair
    assert send_due(shop, PASSWORD) == Sent()
    assert messages.take_back(shop, again.numbers) == tuple(
        replace(each, occurrence=f"letter/{again.mailing}") for each in new[:2]
    )
