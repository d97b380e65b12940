"""The file of one client at work: conversations, presents, consents, photo, favourites."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.people import DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services import client_gifts, clients, consents, families, photos, programmes
from shopclient.services.attachments import attachments
from shopclient.services.client_gifts import Present
from shopclient.services.client_timeline import timeline
from shopclient.services.shop import Shop
from shopclient.ui.clients.file_page import FilePage
from shopclient.ui.clients.jotted import GiftDraft
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import Theme
from tests.services.conftest import ShopClock
from tests.ui.clients.book import Book
from tests.ui.desk import type_in
from tests.ui.shell_kit import open_window

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def in_front(book: Book, client: int) -> FilePage:
    book.view.open_with(client=client)
    assert book.page == "file"
    return book.view.file_page


def page_of(window: MainWindow) -> FilePage:
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    return view.file_page


def words(page: FilePage) -> list[str]:
    """Everything that the page says, from its beginning on."""
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: FilePage, name: str) -> QAbstractButton:
    """The visible button of this name."""
    QApplication.processEvents()
    found = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    [wanted, *_] = [each for each in found if name in {each.accessibleName(), each.text()}]
    return wanted


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list of holidays opens
def test_a_favourite_is_linked_from_the_page_with_one_key(book: Book, shop: Shop) -> None:
    boris = clients.add(shop, Person(first="Борис"))
    in_front(book, boris)
    book.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier)
    book.type("комсом")
    book.press(Qt.Key.Key_Return)
    book.type("первый костёр")
    book.press(Qt.Key.Key_F9)

    assert clients.get(shop, boris).person.favourites == (Favourite("komsomol_day", "первый костёр"),)


def test_the_page_says_what_is_to_be_heeded_of_a_favourite(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme
) -> None:
    programme = shop.programme()
    programmes.load(shop, replace(programme, shop=replace(programme.shop, country="UA")))
    loves = (Favourite("komsomol_day", "костёр"), Favourite("ramadan_start"))
    oksana = clients.add(shop, Person(first="Оксана", favourites=loves))
    window = open_window(qtbot, shop, clock, tmp_path)
    window.go(Place.CLIENTS, client=oksana)
    said = words(page_of(window))

    assert [each for each in said if each.startswith("The law of Ukraine restricts")] != []
    assert [each for each in said if each.endswith("± 1 day")] == ["favourite holiday, in 79 days ± 1 day"]


def test_a_conversation_is_noted_by_keys_alone_and_taken_back(book: Book, shop: Shop, galina: int) -> None:
    page = in_front(book, galina)

    book.press(Qt.Key.Key_F2, _SHIFT)
    book.type("Спросила про новый чай")
    book.press(Qt.Key.Key_Tab, _SHIFT)
    book.press(Qt.Key.Key_Down)
    book.tab_to(page.log.day.editor)
    book.type("завтра")
    book.press(Qt.Key.Key_Return)
    assert page.log.day.error()
    page.log.day.editor.clear()
    book.type("19.11")
    book.press(Qt.Key.Key_Return)

    [_, told] = timeline(shop, galina).items
    assert (told.what, told.text, told.at.date()) == ("visit", "Спросила про новый чай", date(2026, 11, 19))
    assert book.notes.toasts[-1] == "The conversation is noted."
    assert not page.log.isVisible()
    assert "Visit" in words(page)

    button(page, "Put this note right").click()
    type_in(page.log.text.editor, ", обещала зайти")
    page.log.result.set_text("complaint")
    book.press(Qt.Key.Key_Return)
    [_, right] = timeline(shop, galina).items
    assert timeline(shop, galina, ("complaint", "return")).items == (right,)
    button(page, "Note the answer").click()
    book.type("Извинились")
    book.press(Qt.Key.Key_Return)
    answer, _, right = timeline(shop, galina).items
    assert (answer.detail, right.answered) == ("answered", shop.today())
    assert any("answered on" in text for text in words(page))
    assert book.notes.undo is not None
    book.notes.undo()
    button(page, "Put this note right").click()
    book.press(Qt.Key.Key_Escape)  # the panel first, then the page
    assert (book.page, page.log.isVisible()) == ("file", False)
    button(page, "Put this note right").click()
    type_in(page.log.text.editor, "!")
    book.press(Qt.Key.Key_Return)
    assert (right.text, right.detail, right.at) == (
        "Спросила про новый чай, обещала зайти",
        "complaint",
        told.at,
    )
    assert book.notes.undo is not None
    book.notes.undo()
    assert timeline(shop, galina).items[1].text == "Спросила про новый чай, обещала зайти"
    button(page, "Take this note out").click()
    assert [item.kind for item in timeline(shop, galina).items] == ["change"]


def test_what_is_typed_of_a_conversation_waits_in_its_own_file(
    book: Book, galina: int, fyodorov: int
) -> None:
    page = in_front(book, galina)
    page.begin_log()
    book.press(Qt.Key.Key_Return)
    assert page.log.text.error() == "A word about it is needed, or what came of it."
    page.log.text.setFocus()
    book.type("перезвонить")

    in_front(book, fyodorov)
    assert not page.log.isVisible()
    in_front(book, galina)

    assert page.log.isVisible()
    assert page.log.text.text() == "перезвонить"
    page.log.close_button.click()
    assert not page.log.isVisible()
    assert book.notes.undo is not None
    book.notes.undo()
    assert page.log.text.text() == "перезвонить"


def test_an_idea_becomes_a_present_and_the_same_one_is_warned_of(book: Book, shop: Shop, galina: int) -> None:
    [masha] = clients.get(shop, galina).person.family
    old = Present("Книга о лошадях", state="given", year=2025, relative=masha.id)
    client_gifts.add(shop, galina, old)
    page = in_front(book, galina)

    page.gifts.add_button.click()
    book.type("книга о лошадях")
    page.gifts.form.whom.set_value(masha.id)
    page.gifts.form.whom.editor.activated.emit(1)
    assert page.gifts.form.same.isVisible()  # before anything is noted
    book.press(Qt.Key.Key_Return)

    page.gifts.form.close_button.click()
    assert "The same was given in 2025: think of something else?" in words(page)
    button(page, "Bought: книга о лошадях").click()
    button(page, "Given: книга о лошадях").click()
    assert [each.present.state for each in client_gifts.presents(shop, galina)] == ["given", "given"]
    assert book.notes.undo is not None
    book.notes.undo()
    assert client_gifts.presents(shop, galina)[0].present.state == "bought"


def test_a_present_is_changed_and_the_change_taken_back(book: Book, shop: Shop, galina: int) -> None:
    [masha] = clients.get(shop, galina).person.family
    client_gifts.add(shop, galina, Present("Краски", "Новый год"))
    page, form = in_front(book, galina), book.view.file_page.gifts.form

    button(page, "Change this present: Краски").click()
    assert (form.title.text(), form.year.text()) == ("Change the present", "2026")
    form.whom.set_value(masha.id)
    form.state.set_value("given")
    form.what.editor.clear()
    for field, typed in ((form.year, "двадцать"), (form.cost, "1 200,505")):
        type_in(field.editor, typed)
    form.save_button.click()
    assert [bool(each.error()) for each in (form.what, form.year, form.cost)] == [True] * 3
    for field, typed in ((form.what, "Краски, большие"), (form.year, "2025"), (form.cost, "600*2")):
        field.editor.clear()
        type_in(field.editor, typed)
    book.press(Qt.Key.Key_Return)

    [kept] = client_gifts.presents(shop, galina)
    assert kept.present == Present(
        "Краски, большие", "Новый год", "given", 2025, None, Cents(120_000), masha.id
    )
    assert not form.isVisible()
    assert book.notes.undo is not None
    book.notes.undo()
    assert client_gifts.presents(shop, galina)[0].present.what == "Краски"


def test_what_was_half_typed_on_the_page_outlives_a_crash(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme, galina: int, fyodorov: int
) -> None:
    tea = client_gifts.add(shop, galina, Present("Чай"))
    window = open_window(qtbot, shop, clock, tmp_path)
    window.go(Place.CLIENTS, client=galina)
    page = page_of(window)
    page.begin_log()
    type_in(page.log.text.editor, "{x} & <b>перезвонить")
    button(page, "Change this present: Чай").click()
    type_in(page.gifts.form.cost.editor, "250")
    window.go(Place.CLIENTS, client=fyodorov)
    page.gifts.add_button.click()
    type_in(page.gifts.form.what.editor, "удочка")
    assert window.lasting is not None
    window.lasting.drafts.finish()  # the last that was written before the program was killed

    window = open_window(qtbot, shop, clock, tmp_path)
    window.go(Place.CLIENTS, client=galina)
    page = page_of(window)
    assert page.log.text.text() == "{x} & <b>перезвонить"
    assert page.log.isVisible()
    assert page.gifts.form.draft() == GiftDraft(tea.id, "Чай", year="2026", cost="250")
    page.log.close_button.click()
    window.go(Place.CLIENTS, client=fyodorov)
    page.gifts.form.save_button.click()
    assert [each.present.what for each in client_gifts.presents(shop, fyodorov)] == ["удочка"]
    window.go(Place.CLIENTS, client=galina)
    assert not page.log.isVisible()
    assert page.gifts.form.isVisible()


def test_consents_are_asked_given_and_withdrawn(book: Book, shop: Shop, galina: int) -> None:
    page = in_front(book, galina)

    button(page, "Agreed in words: News and offers").click()

    given = consents.consents(shop, galina)[1]
    assert (given.state, given.how) == ("given", "spoken")
    assert given.wording is not None
    assert given.wording.text.startswith("I agree to get news")
    button(page, "Withdraw: News and offers").click()
    assert consents.consents(shop, galina)[1].state == "withdrawn"
    book.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier)
    assert consents.consents(shop, galina)[1].state == "given"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list of holidays opens
def test_a_phrase_of_a_note_becomes_a_favourite_with_its_reason(
    book: Book, shop: Shop, fyodorov: int
) -> None:
    file = clients.get(shop, fyodorov)
    clients.update(
        shop, fyodorov, file.version, replace(file.person, notes="Служил на флоте. Берёт чай по пятницам.")
    )
    page = in_front(book, fyodorov)

    page.notes.notes.setSelection(0, len("Служил на флоте"))
    page.notes.love_button.click()
    book.type("navy")
    book.press(Qt.Key.Key_Return)

    [loved] = clients.get(shop, fyodorov).person.favourites
    assert (loved.key, loved.reason) == (loved.key, "Служил на флоте")
    assert "“Служил на флоте”" in words(page)
    assert book.notes.undo is not None
    book.notes.undo()
    assert clients.get(shop, fyodorov).person.favourites == ()


def test_days_of_the_clients_own_stand_on_the_page_the_nearest_first(
    book: Book, shop: Shop, galina: int
) -> None:
    file = clients.get(shop, galina)
    wedding = DatedOccasion("свадьба", PersonDate(2, 29, 1980))
    person = replace(file.person, name_day=PersonDate(12, 1), dates=(wedding,), language="uk")
    clients.update(shop, galina, file.version, person)

    page = in_front(book, galina)

    shown = words(page)
    assert {"1 December", "Speaks", "Українська"} <= set(shown)
    assert shown.index("name day") < shown.index("свадьба")  # the first of December comes first
    assert any(text.startswith("29 February 1980; 4") for text in shown)
    button(page, "Add or change days of the client’s own").click()
    book.type("первая покупка")
    book.press(Qt.Key.Key_Tab)
    book.type("05.04.2019")
    book.press(Qt.Key.Key_F9)
    assert [each.title for each in clients.get(shop, galina).person.dates] == ["свадьба", "первая покупка"]


def test_who_changed_this_phone_and_when(book: Book, shop: Shop, galina: int) -> None:
    file = clients.get(shop, galina)
    clients.update(shop, galina, file.version, replace(file.person, phones=("8 916 200 27 41",), notes="Раз"))
    page = in_front(book, galina)

    button(page, "Who changed the phone, and when").click()

    said = words(page)
    assert any("phone: 8 916 200 27 40 → 8 916 200 27 41" in text for text in said)
    assert not any("notes: Раз" in text for text in said)
    button(page, "Take this change back").click()
    assert clients.get(shop, galina).person.phones == ("8 916 200 27 40",)


def test_a_granddaughter_gets_a_file_of_her_own_and_the_tree_is_told(
    book: Book, shop: Shop, galina: int
) -> None:
    friend = clients.add(shop, Person(name="Ира <b>", referred_by=galina))
    page = in_front(book, galina)

    button(page, "Give Маша a file of his or her own").click()

    [masha] = clients.get(shop, galina).person.family
    assert masha.known is not None
    assert clients.get(shop, masha.known).person.hobbies == ("лошади",)
    button(page, "Ира <b>").click()
    assert page.asks is not None
    assert book.view.file_page.till_button.isVisible()
    assert "Ира <b>" in words(page)
    assert clients.get(shop, friend).person.name == "Ира <b>"


def test_the_photo_and_a_file_come_in_and_go(book: Book, shop: Shop, galina: int, tmp_path: Path) -> None:
    Image.effect_noise((300, 200), 60).save(tmp_path / "galina.png")
    (tmp_path / "Мерки.txt").write_text("38")
    book.paths.picture, book.paths.attachment = tmp_path / "galina.png", tmp_path / "Мерки.txt"
    page = in_front(book, galina)

    button(page, "Choose a photo").click()
    button(page, "Copy a file in").click()
    button(page, "Open Мерки.txt").click()

    first = photos.photo(shop, galina)
    assert first is not None
    button(page, "Take the photo out").click()
    assert photos.photo(shop, galina) is None
    assert book.notes.undo is not None
    book.notes.undo()
    assert photos.photo(shop, galina) == first
    assert words(page).count("Photo changed") == 2
    [shown] = book.paths.shown
    assert shown.read_text() == "38"
    button(page, "Take Мерки.txt out").click()
    assert attachments(shop, galina) == ()
    assert book.notes.undo is not None
    book.notes.undo()
    assert [each.name for each in attachments(shop, galina)] == ["Мерки.txt"]
    book.paths.picture = tmp_path / "Мерки.txt"
    button(page, "Choose another photo").click()
    assert book.notes.toasts[-1].endswith(
        "is not a picture that can be read. Nothing was changed; choose another picture."
    )


def test_a_file_goes_into_the_archive_and_back(book: Book, shop: Shop, galina: int) -> None:
    page = in_front(book, galina)

    page.archive_button.click()

    assert clients.get(shop, galina).archived
    assert page.archive_button.text() == "Bring back from the archive"
    book.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier)
    assert not clients.get(shop, galina).archived


@pytest.mark.parametrize("kind", ["contact", "change"])
def test_what_happened_can_be_narrowed_down(book: Book, galina: int, kind: str) -> None:
    page = in_front(book, galina)

    page.timeline.kinds.set_value(kind)
    page.asks.kind.emit(kind)

    nothing = "No conversations yet: note one with “Note a talk”."
    assert (nothing in words(page)) == (kind == "contact")
    assert page.timeline.fields.isVisible() == (kind == "change")


def test_who_lives_together_is_one_household(book: Book, shop: Shop, galina: int, fyodorov: int) -> None:
    file = clients.get(shop, galina)
    son = Relative("son", "Артём", known=fyodorov)
    clients.update(shop, galina, file.version, replace(file.person, family=(son,), addresses=("Липовая, 3",)))
    page = in_front(book, galina)

    button(page, "They live together").click()

    home = families.home_of(shop, fyodorov)
    assert home is not None
    assert (home.name, {each.id for each in home.members}) == ("Липовая, 3", {galina, fyodorov})
    button(page, "Lives there no more").click()
    assert families.home_of(shop, galina) is None
    book.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier)
    assert families.home_of(shop, galina) is not None


def test_tab_goes_through_the_file_as_the_eye_does(book: Book, galina: int) -> None:
    page = in_front(book, galina)
    page.back_button.setFocus()
    way = []
    for _ in range(60):
        way.append(book.focused.accessibleName() or getattr(book.focused, "text", str)())
        book.press(Qt.Key.Key_Tab)
        if book.focused is page.back_button:
            break

    wanted = [
        *("All clients", "Edit", "Note a talk", "Take to till", "Who changed the phone, and when"),
        *("Issue a card", "Change who it is", "Change tastes and hobbies", "Change the notes"),
        *("Add a relative", "Give Маша a file of his or her own", "Note a present, or an idea for one"),
        *("Agreed in words: Bonus programme", "What is shown of all that happened"),
        *("Copy a file in", "Put into the archive"),
    ]
    assert [name for name in way if name in wanted] == wanted
