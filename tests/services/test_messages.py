"""What is written to clients over the days: noted, answered, taken back, joined with a file and forgotten."""

from dataclasses import replace
from pathlib import Path

import pytest

from shopclient.domain.errors import HostInvalid, MessageGone, MessageKnown, MessageUnknown, ValueInvalid
from shopclient.domain.mail import MailAccount, Trouble, known_mail, wait_after
from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.services import clients, consents, erasing, merging, message_sending, messages
from shopclient.services.client_history import history, undo_change
from shopclient.services.client_timeline import timeline
from shopclient.services.copies import copy_now
from shopclient.services.files import open_shop
from shopclient.services.mail_account import keep_mail_account, mail_account
from shopclient.services.message_reading import (
    channels_used,
    message,
    messages_of,
    shelf_counts,
    texts_told,
)
from shopclient.services.message_reading import (
    messages as listed,
)
from shopclient.services.messages import NewMessage
from shopclient.services.restore import restore
from shopclient.services.shop import Shop
from tests.services.conftest import ShopClock
from tests.services.content import content

ACCOUNT = MailAccount(" SMTP.Example.com ", 465, "tls", "shop", "Shop@Example.com", "Лавка")


def somebody(shop: Shop, name: str = "Анна") -> int:
    person = Person(name=name, emails=("anna@example.com",), birthday=PersonDate(11, 21))
    client = clients.add(shop, person)
    consents.give(shop, client, "greeting", "spoken")
    return client


def birthday(client: int, channel: str = "email") -> NewMessage:
    return NewMessage(client, f"c{client}/birthday/2026/1", channel, "Всех благ!", "С днём!", "warm-3")


def test_what_was_told_by_hand_is_told_once_and_taken_back_without_a_trace(shop: Shop) -> None:
    anna = somebody(shop)
    before = content(shop)
    told = messages.note_sent(shop, birthday(anna, "phone"), "thanks")
    with pytest.raises(MessageKnown):
        messages.note_sent(shop, birthday(anna, "phone"))
    with pytest.raises(ValueInvalid):
        messages.note_sent(shop, birthday(anna, "telegraph"))
    with shop.reading() as session:
        assert texts_told(session, anna) == {"warm-3"}
        assert channels_used(session, anna, f"c{anna}/birthday/2026/1") == {"phone": "sent"}
    [call] = timeline(shop, anna, ("contact",)).items
    assert (call.what, call.detail, call.text) == ("call", "thanks", "С днём!\nВсех благ!")
    messages.take_back_sent(shop, told)
    assert content(shop) == before
    with pytest.raises(MessageUnknown):
        messages.take_back_sent(shop, told)


def test_a_queued_letter_is_taken_back_and_brought_back(shop: Shop) -> None:
    anna = somebody(shop)
    before = content(shop)
    made = messages.queue(shop, [birthday(anna)])
    queued = content(shop)
    assert messages.queue(shop, [birthday(anna)]).numbers == ()  # the same press of a key twice
    assert [view.number for view in messages_of(shop, anna)] == list(made.numbers)
    taken = messages.take_back(shop, made.numbers)
    assert content(shop) == before
    with pytest.raises(MessageGone):
        messages.take_back(shop, made.numbers)
    messages.queue(shop, taken)
    assert content(shop) == queued


def test_an_answer_is_noted_and_taken_out_again(shop: Shop) -> None:
    anna = somebody(shop)
    told = messages.note_sent(shop, birthday(anna, "sms"))
    before = content(shop)
    contact = messages.note_answer(shop, told.number, "Спасибо, тронута!")
    assert [view.answer for view in listed(shop, "sent").items] == ["Спасибо, тронута!"]
    newest = timeline(shop, anna, ("contact",)).items[0]
    assert (newest.text, newest.incoming) == ("Спасибо, тронута!", True)
    with pytest.raises(MessageGone):
        messages.note_answer(shop, told.number, "Ещё")
    messages.take_back_answer(shop, told.number, contact)
    assert content(shop) == before


def test_the_list_is_paged_the_latest_first(shop: Shop) -> None:
    people = [somebody(shop, f"Анна {number}") for number in range(5)]
    messages.queue(shop, [birthday(each) for each in people])
    seen, after = [], None
    while True:
        page = listed(shop, "waiting", after, 2)
        seen += [view.client for view in page.items]
        if (after := page.after) is None:
            break
    assert seen == people[::-1]
    assert shelf_counts(shop) == {"waiting": 5, "sent": 0, "failed": 0}
    assert message(shop, 99) is None


def test_messages_follow_a_merge_go_home_and_are_forgotten_with_the_person(shop: Shop) -> None:
    keep, other = somebody(shop), somebody(shop, "Анна Б.")
    messages.queue(shop, [birthday(keep), birthday(other)])
    messages.note_sent(shop, birthday(other, "sms"))
    before = content(shop)
    merging.merge(shop, keep, other)
    with shop.reading() as session:
        used = channels_used(session, keep, f"c{keep}/birthday/2026/1")
    assert used == {"email": "queued", "sms": "sent"}  # her second letter stays with the file that is no more
    merged = next(each for each in history(shop, keep) if each.deed == "merge")
    undo_change(shop, merged.number)
    assert content(shop) == before
    merging.merge(shop, keep, other)
    erasing.erase(shop, keep)
    assert shelf_counts(shop) == {"waiting": 0, "sent": 0, "failed": 0}
    assert "Всех благ".encode() not in shop.path.read_bytes()


def test_a_mailbox_is_kept_in_order_or_refused(shop: Shop) -> None:
    assert keep_mail_account(shop, ACCOUNT) is None
    clean = replace(ACCOUNT, host="smtp.example.com", address="Shop@example.com")
    assert mail_account(shop) == clean
    for unfit in ("", "smtp .example.com", "smtp.example.com:465", "https://example.com", "a" * 64):
        with pytest.raises(HostInvalid):
            keep_mail_account(shop, replace(ACCOUNT, host=unfit))
    for changed in ({"port": 0}, {"port": 65536}, {"security": "none"}):
        with pytest.raises(ValueInvalid):
            keep_mail_account(shop, replace(ACCOUNT, **changed))
    assert keep_mail_account(shop, None) == clean
    assert mail_account(shop) is None


def test_known_providers_need_no_looking_up() -> None:
    gmail = known_mail("lavka@GMAIL.com")
    assert gmail is not None
    assert (gmail.host, gmail.port, gmail.security) == ("smtp.gmail.com", 587, "starttls")
    assert known_mail("shop@example.com") is None
    assert [wait_after(tries).seconds // 60 for tries in (1, 2, 3)] == [5, 10, 20]


def test_what_waited_in_an_older_state_of_the_file_is_not_sent_again_by_itself(
    shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    [number] = messages.queue(shop, [birthday(somebody(shop))]).numbers
    copy = copy_now(shop).path
    messages.take_back(shop, [number])
    shop.close()
    restore(copy, shop.path, clock)
    again = open_shop(shop.path, clock)
    assert message_sending.due(again) == ()
    assert message_sending.cut_off(again) == (number,)
    [doubted] = listed(again, "waiting").items
    assert doubted.trouble == Trouble.RESTORED
    messages.settle(again, number, went=False)
    assert [letter.number for letter in message_sending.due(again)] == [number]
    again.close()
