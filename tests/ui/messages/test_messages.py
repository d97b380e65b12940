"""Letters and messages in the window: what waits, what went, what is in doubt; and a letter to many."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.errors import MailNotSet
from shopclient.domain.mail import Trouble
from shopclient.domain.people import Favourite, Person
from shopclient.jobs import mail_password
from shopclient.services import clients, consents, message_sending, messages, segments
from shopclient.services.client_timeline import timeline
from shopclient.services.mail_account import keep_mail_account
from shopclient.services.message_reading import shelf_counts
from shopclient.services.messages import NewMessage
from shopclient.services.occasions import greet
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.messages import open_messages
from shopclient.ui.messages.letter_page import LetterPage
from shopclient.ui.messages.view import MessagesView
from shopclient.ui.places import Place
from shopclient.ui.post import Post
from tests.jobs.post_office import PASSWORD, PostOffice, post_office, text_of
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, type_in


@pytest.fixture(autouse=True)
def no_safe() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # theirs
    yield
    keyring.set_keyring(before)
    mail_password._kept_here.clear()


@pytest.fixture
def office(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PostOffice]:
    with post_office(tmp_path) as opened:
        monkeypatch.setenv("SSL_CERT_FILE", str(opened.ca))
        keep_mail_account(shop, opened.account())
        mail_password.keep_password(opened.account(), PASSWORD)
        yield opened


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def context(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, notes: Notes) -> Context:
    posts: list[Post] = []

    def one_post(asked: Context) -> Post:
        if not posts:
            posts.append(Post(shop, asked.runner, lambda: asked))
        return posts[0]

    return replace(make_context(shop, clock, tmp_path, "en", notes), open_post=one_post)


@pytest.fixture
def view(qtbot: QtBot, context: Context) -> MessagesView:
    view = open_messages(context)
    assert isinstance(view, MessagesView)
    qtbot.addWidget(view)
    view.resize(1100, 620)
    view.show()
    view.reload()
    return view


def somebody(shop: Shop, name: str, **known: object) -> int:
    person = Person(name=name, emails=(f"{name.lower()}@example.com",))
    client = clients.add(shop, replace(person, **known))  # type: ignore[arg-type]  # any field of a person
    consents.give(shop, client, "greeting", "spoken")
    return client


def birthday(client: int) -> NewMessage:
    return NewMessage(client, f"c{client}/birthday/2026/1", "email", "All the best!", "Happy birthday!")


def undo(notes: Notes) -> None:
    assert notes.undo is not None
    notes.undo()


def names(view: MessagesView) -> list[str]:
    return [view.table.rows.row(place).name for place in range(view.table.rows.rowCount())]


def test_a_queued_letter_is_taken_back_sent_answered_and_each_is_taken_back(
    view: MessagesView, shop: Shop, office: PostOffice, notes: Notes
) -> None:
    anna, olga = somebody(shop, "Anna"), somebody(shop, "Olga")
    messages.queue(shop, [birthday(anna), birthday(olga)])
    view.reload()
    assert names(view) == ["Olga", "Anna"]
    assert view.panel.text.text() == "All the best!"
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert names(view) == ["Anna"]
    undo(notes)
    assert names(view) == ["Olga", "Anna"]

    view.send_button.click()
    assert sorted(office.recipients) == ["anna@example.com", "olga@example.com"]
    assert (names(view), view.none.isVisible()) == ([], True)
    assert notes.toasts[-1] == "Sent: 2 letters."
    undo(notes)  # the button leads to what was sent
    assert notes.visits[-1] == (Place.CAMPAIGNS, {"part": "messages", "shelf": "sent"})

    view.open_with(shelf="sent")
    assert view.count.text() == view.tr("%n message(s)", "", 2)
    view.panel.answer_button.click()
    assert view.panel.answer.error() != ""
    type_in(view.panel.answer.editor, "Thank you <3")
    chosen = view.table.chosen_row()
    view.panel.answer_button.click()
    assert view.panel.reply.text() == "Answered: Thank you <3"
    assert not view.panel.answer_button.isVisible()
    told = timeline(shop, chosen.client, ("contact",)).items
    assert [each.incoming for each in told] == [True, False]
    undo(notes)
    assert view.panel.answer_button.isVisible()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert notes.visits[-1] == (Place.CLIENTS, {"client": chosen.client})


def test_what_was_cut_off_is_asked_about_and_what_failed_tells_why(
    view: MessagesView, shop: Shop, office: PostOffice, notes: Notes, context: Context
) -> None:
    anna, olga = somebody(shop, "Anna"), somebody(shop, "Olga")
    messages.queue(shop, [birthday(anna), birthday(olga)])
    cut, bad = message_sending.due(shop)
    message_sending.begin(shop, cut)
    message_sending.failed(shop, bad.number, Trouble.BAD_ADDRESS, "5.1.1 No such user")
    context.open_post(context).look()
    assert notes.toasts[-1] == "1 letter may have gone or not: look into it."
    view.reload()
    assert "cut off" in view.panel.why.text()
    view.panel.went_button.click()
    assert shelf_counts(shop) == {"waiting": 0, "sent": 1, "failed": 1}
    undo(notes)
    assert shelf_counts(shop)["waiting"] == 1
    view.panel.again_button.click()
    view.send_button.click()
    assert office.recipients == ["anna@example.com"]

    view.open_with(shelf="failed")
    assert view.panel.why.text() == "no such address: 5.1.1 No such user"
    view.panel.again_button.click()
    assert context.open_post(context).is_soon
    undo(notes)
    assert shelf_counts(shop) == {"waiting": 0, "sent": 1, "failed": 0}


def test_what_a_server_puts_off_follows_by_itself_until_the_program_ends(
    view: MessagesView, shop: Shop, office: PostOffice, clock: ShopClock, notes: Notes
) -> None:
    messages.queue(shop, [birthday(somebody(shop, "Anna"))])
    office.answers["anna@example.com"] = "451 4.7.1 Later"
    post = view.presenter.post
    post.send()
    assert notes.toasts[-1] == "Will be tried again later: 1."
    assert view.panel.why.text().startswith("the mail server asked to wait, not before 10:05")
    assert post._again.isActive()
    assert 290_000 < post._again.interval() <= 300_000
    office.answers.clear()
    clock.moment += timedelta(minutes=5)
    post._again.timeout.emit()
    assert office.recipients == ["anna@example.com"]

    messages.queue(shop, [birthday(somebody(shop, "Olga"))])
    post.send_soon()
    post.stop()
    assert not post.is_soon
    post.send()
    assert office.recipients == ["anna@example.com"]


def test_without_a_mailbox_the_letters_wait_and_settings_are_offered(
    view: MessagesView, shop: Shop, notes: Notes
) -> None:
    messages.queue(shop, [birthday(somebody(shop, "Anna"))])
    view.reload()
    view.send_button.click()
    assert isinstance(view.presenter.post.trouble, MailNotSet)
    assert "Settings" in view.note.text()
    undo(notes)
    assert notes.visits[-1] == (Place.SETTINGS, {"part": "mail"})
    assert shelf_counts(shop)["waiting"] == 1


def the_letter(view: MessagesView) -> LetterPage:
    view.commands()[Command.NEW_CLIENT]()
    page = view.findChild(LetterPage)
    assert isinstance(page, LetterPage)
    return page


def test_a_letter_to_many_is_seen_as_each_will_read_it_and_nobody_is_left_out_in_silence(
    view: MessagesView, shop: Shop, office: PostOffice, notes: Notes
) -> None:
    loves = (Favourite("new_year"),)
    anna = somebody(shop, "", first="Anna", last="Bond", emails=("anna@example.com",), favourites=loves)
    olga = somebody(shop, "Olga", favourites=loves)
    somebody(shop, "Vera", favourites=loves, emails=())
    clients.add(shop, Person(name="Zoya", favourites=loves, emails=("zoya@example.com",)))
    somebody(shop, "Nobody")
    page = the_letter(view)
    assert "New Year" in page.audience.editor.currentText()
    assert [(each.name, page._why(each)) for each in page.left_out.rows._rows] == [
        ("Vera", "no e-mail address"),
        ("Zoya", "not asked for consent"),
    ]
    view.commands()[Command.RECORD]()
    assert page.subject.error() != ""
    type_in(page.subject.editor, "{Day} is near, {name}")
    page.language.set_value("en")
    page.language.chosen.emit("en")
    type_in(page.text.editor, "Come to us on {date}, {whose}")
    assert "whose" in page.text.error()
    page.text.set_text("Come to us on {date}.\n{own line}\n")
    page.text.editor.moveCursor(page.text.editor.textCursor().MoveOperation.End)
    page.field_buttons["shop"].click()
    assert page.shown_text.text() == "Come to us on 1 January.\nЛипа и рожь"
    assert (page.reader_name.text(), page.place.text()) == ("Anna Bond", "1 of 2")
    type_in(page.own_line.editor, "Bring Peter!")
    assert page.shown_text.text() == "Come to us on 1 January.\nBring Peter!\nЛипа и рожь"
    page.after_button.click()
    assert (page.reader_name.text(), page.own_line.text()) == ("Olga", "")
    assert page.shown_text.text() == "Come to us on 1 January.\nЛипа и рожь"

    view.commands()[Command.RECORD]()
    assert shelf_counts(shop) == {"waiting": 2, "sent": 0, "failed": 0}
    undo(notes)
    assert shelf_counts(shop)["waiting"] == 0
    page = the_letter(view)
    assert page.subject.text() == "{Day} is near, {name}"  # nothing typed is lost
    page.send_button.click()
    view.presenter.post.send()
    assert [letter["Subject"] for letter in office.letters] == [
        "New Year's Day is near, Anna",
        "New Year's Day is near, Olga",
    ]
    assert "Bring Peter!" in text_of(office.letters[0])
    assert "Bring Peter!" not in text_of(office.letters[1])
    page = the_letter(view)
    assert page._why(page.left_out.rows.row(0)) == "greeting already noted, or passed over"
    assert not page.send_button.isVisible()
    assert {anna, olga} < {each.client for each in page.left_out.rows._rows}


def test_nobody_gets_the_letter_of_a_day_that_is_dealt_with(
    view: MessagesView, shop: Shop, office: PostOffice
) -> None:
    loves = (Favourite("new_year"),)
    people = [somebody(shop, name, favourites=loves) for name in ("Anna", "Olga", "Vera", "Zoya")]
    keys = [f"c{each}/holiday:new_year/2027/1" for each in people]
    greet(shop, keys[0], "done")
    messages.note_sent(shop, NewMessage(people[1], keys[1], "phone", "Happy New Year!"))
    page = the_letter(view)
    assert page.place.text() == "1 of 2"
    assert page._why(page.left_out.rows.row(0)) == "greeting already noted, or passed over"
    type_in(page.subject.editor, "Happy New Year")
    type_in(page.text.editor, "All the best")
    view.commands()[Command.NEW_CLIENT]()  # the key that opened the page stays on it
    assert view.is_writing()
    page.send_button.click()
    greet(shop, keys[2], "skipped")  # meanwhile
    view.presenter.post.send()
    assert office.recipients == ["zoya@example.com"]
    view.open_with(shelf="failed")
    assert view.panel.why.text() == "greeting already noted, or passed over"


def test_a_letter_to_a_group_has_no_day_and_needs_a_consent_of_its_own(
    view: MessagesView, shop: Shop
) -> None:
    anna = somebody(shop, "Anna", tags=("tea",))
    somebody(shop, "Olga")
    segments.add(shop, "Tea", ClientFilter(tags=("tea",)))
    page = the_letter(view)
    assert [page.audience.editor.itemText(place) for place in range(page.audience.editor.count())] == [
        "Segment “Tea”",
        "All clients",
    ]
    assert "day" not in page.field_buttons
    assert page.place.text() == "1 of 1"
    page.purpose.set_value("messages")
    page.purpose.chosen.emit("messages")
    assert not page.send_button.isVisible()
    assert page.nobody.isVisible()
    assert page._why(page.left_out.rows.row(0)) == "not asked for consent"
    consents.give(shop, anna, "messages", "spoken")
    view.reload()
    assert page.place.text() == "1 of 1"
    view.commands()[Command.CLEAR]()
    assert not view.is_writing()
