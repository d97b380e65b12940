"""Writing clients down in the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopclient.domain.people import Favourite, Person
from shopclient.domain.person_dates import PersonDate
from shopclient.services import clients
from shopclient.services.double_pairs import find_pairs
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from tests.ui.clients.book import Book
from tests.ui.clients.conftest import GALINA

_CONTROL = Qt.KeyboardModifier.ControlModifier


def button(inside: QWidget, words: str) -> Button:
    """Return the visible button with these words."""
    [found] = [each for each in inside.findChildren(Button) if each.label() == words and each.isVisible()]
    return found


def test_at_the_counter_a_name_a_phone_and_enter_are_enough(book: Book) -> None:
    book.press(Qt.Key.Key_F4)
    book.type("Олена Соловей")
    book.press(Qt.Key.Key_Tab)
    book.type("063 792 29 60")
    book.press(Qt.Key.Key_Return)

    assert book.client("соловей").person.phones == ("063 792 29 60",)
    assert book.notes.toasts == ["Олена Соловей is in the client file now."]
    assert book.page == "file"
    book.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier)
    assert book.notes.toasts[-1] == "Олена Соловей is in the client file no more."
    assert (book.page, book.names) == ("list", [])


def test_a_number_that_is_dialled_nowhere_is_known_by_its_digits(book: Book) -> None:
    first = clients.add(book.shop, Person(name="Ганна", phones=("+380 00 002-37-57",)))
    book.press(Qt.Key.Key_F4)
    book.type("Олег")
    book.press(Qt.Key.Key_Tab)
    book.type("+380 00 0023757")
    notice = book.form.doubles_notice
    assert notice.text() == "This phone is already in the client file: Ганна."
    book.press(Qt.Key.Key_F9)
    book.view.open_with(client=first)
    book.press(Qt.Key.Key_Return, _CONTROL)  # the other one is told of, too, before anything is typed
    assert notice.text() == "This phone is already in the client file: Олег."
    assert find_pairs(book.shop) == ()  # two of one family


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list of suggestions opens
def test_a_person_with_family_and_favourite_is_added_by_keyboard(book: Book) -> None:
    form = book.form.form
    book.press(Qt.Key.Key_F4)
    book.type("Галина Петровна Зорина")
    book.tab_to(form.who.phones.field(0).editor)
    book.type("8 916 200 27 40")
    book.tab_to(book.form.more_button)
    book.press(Qt.Key.Key_Space)
    book.tab_to(form.who.birthday.editor)
    book.type("29.02.1956")
    book.tab_to(form.who.feb29.editor)
    book.press(Qt.Key.Key_End)
    book.tab_to(form.likes.tastes.editor)
    book.type("сыр с плесенью, без сахара")
    book.tab_to(form.favourites.picker.editor)
    book.type("комсомол")
    book.press(Qt.Key.Key_Return)
    book.type("Лучшие годы")
    book.tab_to(form.family.add_button)
    book.press(Qt.Key.Key_Space)
    book.type("son")
    book.press(Qt.Key.Key_Tab)
    book.type("Денис")
    book.tab_to(form.family.field(0, "birthday").editor_widget)
    book.type("03.11.")
    book.press(Qt.Key.Key_Tab)
    book.type("мотоциклы")
    book.press(Qt.Key.Key_F9)

    person = book.client("зорина").person
    assert (person.last, person.first, person.middle) == ("Зорина", "Галина", "Петровна")
    assert (person.birthday, person.feb29) == (PersonDate(2, 29, 1956), "03-01")
    assert person.tastes == ("сыр с плесенью", "без сахара")
    assert person.favourites == (Favourite("komsomol_day", "Лучшие годы"),)
    [son] = person.family
    assert (son.relation, son.name, son.birthday, son.hobbies) == (
        "son",
        "Денис",
        PersonDate(11, 3),
        ("мотоциклы",),
    )


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list of suggestions opens
def test_the_holiday_of_the_shops_country_is_suggested_first(book: Book, fyodorov: int) -> None:
    book.view.open_with(client=fyodorov)
    button(book.view.file_page, "Add it").click()

    book.type("учит")
    book.press(Qt.Key.Key_Return)

    assert [each.key for each in book.form.form.favourites.favourites()] == ["teacher_day_ru"]


def test_a_day_that_is_not_stays_typed_with_a_sentence_under_it(book: Book, galina: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    birthday = book.form.form.who.birthday
    book.tab_to(birthday.editor)
    book.press(Qt.Key.Key_A, _CONTROL)
    book.type("31.02")

    book.press(Qt.Key.Key_F9)

    assert birthday.error() == "There is no such date: “31.02”. Type it like 31.12.1985 or 31.12."
    assert (birthday.text(), book.focused) == ("31.02", birthday.editor)
    assert book.client("зорина").person.birthday == GALINA.birthday


def test_refusals_of_the_service_stand_at_their_own_row(book: Book) -> None:
    form = book.form.form
    book.press(Qt.Key.Key_F4)
    book.type("Ольга")
    form.who.phones.set_texts(["+7 903 455-30-48", "12"])

    book.press(Qt.Key.Key_F9)

    assert "too few digits" in form.who.phones.field(1).error()
    assert form.who.phones.field(0).error() == ""
    assert book.focused is form.who.phones.field(1).editor


def test_a_birthday_of_tomorrow_is_refused_at_the_relative(book: Book, galina: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    form = book.form.form
    book.tab_to(form.family.add_button)
    book.press(Qt.Key.Key_Space)  # a row that stays blank
    book.tab_to(form.family.field(0, "birthday").editor_widget)
    book.press(Qt.Key.Key_A, _CONTROL)
    book.type("28.11.2026")

    book.press(Qt.Key.Key_F9)

    assert form.family.field(0, "birthday").error() == "“28 November 2026” has not come yet. Check the date."


def test_who_is_there_already_is_told_while_typing(book: Book, galina: int) -> None:
    book.press(Qt.Key.Key_F4)
    book.tab_to(book.form.form.who.phones.field(0).editor)

    book.type("916200274")
    assert book.form.doubles_notice.text() == ""
    book.type("0")

    notice = book.form.doubles_notice
    assert notice.text() == "This phone is already in the client file: Галина Петровна Зорина."
    known = [label.text() for label in notice.findChildren(Label)]
    assert "+7 916 200 27 40 · no purchases yet" in known
    book.tab_to(button(notice, "Open"))
    book.press(Qt.Key.Key_Return)
    assert book.page == "file"


def test_a_namesake_is_pointed_out_and_holds_nothing_up(book: Book, galina: int) -> None:
    book.press(Qt.Key.Key_F4)
    book.type("Зорена Галина")
    notice = book.form.doubles_notice
    assert notice.text() == "Somebody with such a name is in the client file: Галина Петровна Зорина."

    button(notice, "Somebody else").click()
    book.type(" А")
    assert notice.text() == ""
    book.press(Qt.Key.Key_F9)

    assert book.client("зорена").person.tags == ()


def test_who_is_the_same_person_is_saved_and_both_files_are_laid_side_by_side(
    book: Book, galina: int
) -> None:
    book.press(Qt.Key.Key_F4)
    book.type("Galina Zorina")
    button(book.form.doubles_notice, "The same person: join").click()

    assert clients.get(book.shop, galina + 1).person.full_name == "Galina Zorina"
    window = book.view.presenter.law.merge_window
    assert window is not None
    rows = {each.field: each for each in window.rows}
    rows["name"].choose("keep")
    window.merge_button.click()
    assert (book.page, book.names) == ("file", ["Зорина Галина Петровна"])


def test_somebody_else_is_remembered_with_the_file(book: Book, galina: int) -> None:
    book.press(Qt.Key.Key_F4)
    book.type("Зорена Галина")
    button(book.form.doubles_notice, "Somebody else").click()
    book.press(Qt.Key.Key_F9)
    book.press(Qt.Key.Key_Return, _CONTROL)
    book.type("Зорина Галина")  # corrected: called alike all the more, and still another one
    assert book.form.doubles_notice.text() == ""


def test_a_change_is_undone_from_the_toast_and_by_key(book: Book, galina: int) -> None:
    def by_toast() -> None:
        assert book.notes.undo is not None
        book.notes.undo()

    for undo in (by_toast, lambda: book.press(Qt.Key.Key_Z, _CONTROL)):
        book.view.open_with(client=galina)
        book.press(Qt.Key.Key_Return, _CONTROL)
        book.tab_to(book.form.form.likes.notes.editor)
        book.type("Говорить громче.")
        book.press(Qt.Key.Key_F9)
        assert book.notes.toasts[-1] == "Saved: Галина Петровна Зорина."
        assert book.client("зорина").person.notes == "Говорить громче."

        undo()

        person = book.client("зорина").person
        assert person.notes == ""
        assert [kin.name for kin in person.family] == ["Маша"]
        assert person.favourites == GALINA.favourites


def test_what_was_taken_away_comes_back_from_the_toast_and_by_key(book: Book, galina: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    form = book.form.form

    def take_away(words: str) -> None:
        found = [each for each in form.findChildren(IconButton) if each.accessibleName() == words]
        next(each for each in found if each.isVisible()).click()

    form.who.phones.set_texts(["8 916 200 27 40", "+7 903 455-30-48"])
    before = form.draft()
    for words, said in (
        ("Take this relative away", "Taken away: Маша."),
        ("Take this holiday away", "Taken away: Komsomol Day (birthday of the Komsomol)."),
        ("Take this phone away", "Taken away: 8 916 200 27 40."),
    ):
        take_away(words)
        assert form.draft() != before
        assert book.notes.toasts[-1] == said
        assert book.notes.undo is not None

        book.notes.undo()

        assert form.draft() == before

    take_away("Take this relative away")
    book.press(Qt.Key.Key_Z, _CONTROL)
    assert form.draft() == before


def test_ctrl_z_in_a_line_takes_back_what_was_typed_there(book: Book, galina: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    hobbies = book.form.form.likes.hobbies
    book.tab_to(hobbies.editor)
    book.type("песни")

    book.press(Qt.Key.Key_Z, _CONTROL)

    assert hobbies.text() == ""
    assert book.page == "form"


def test_what_somebody_else_saved_is_not_overwritten_unasked(book: Book, galina: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    book.tab_to(book.form.form.likes.notes.editor)
    book.type("Мои слова")
    clients.update(book.shop, galina, 1, replace(GALINA, addresses=("ул. Лесная, 4",)))

    book.press(Qt.Key.Key_F9)

    assert "was changed elsewhere" in book.form.trouble_notice.text()
    assert book.form.form.likes.notes.text() == "Мои слова"
    assert clients.get(book.shop, galina).person.notes == ""

    button(book.form, "Save mine over it").click()
    assert clients.get(book.shop, galina).person.notes == "Мои слова"


@pytest.mark.parametrize("part", ["favourites", "birthday"])
def test_what_is_unknown_is_added_from_the_file(book: Book, fyodorov: int, part: str) -> None:
    book.view.open_with(client=fyodorov)
    words = {"favourites": "Add it", "birthday": "Birthday is not known: add it"}[part]

    button(book.view.file_page, words).click()

    form = book.form.form
    wanted = {"favourites": form.favourites.picker.editor, "birthday": form.who.birthday.editor}[part]
    assert book.focused is wanted
