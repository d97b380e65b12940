"""The dossier written down in the evening: everything beside the name and the phone."""

import pytest
from PySide6.QtCore import Qt

from shopclient.domain.people import ChannelWish, CustomValue, DatedOccasion, Person
from shopclient.domain.person_dates import PersonDate
from shopclient.services import clients, custom_fields
from shopclient.ui.clients.fold import Fold
from tests.ui.clients.book import Book
from tests.ui.clients.test_editor import button

_CONTROL = Qt.KeyboardModifier.ControlModifier


def edit(book: Book, client: int) -> None:
    book.view.open_with(client=client)
    book.press(Qt.Key.Key_Return, _CONTROL)


def unfold(book: Book, name: str) -> Fold:
    """Open a part of the form by keyboard."""
    fold = book.form.form.folds[name]
    book.tab_to(fold.head)
    book.press(Qt.Key.Key_Space)
    return fold


def test_how_to_talk_and_which_ways_are_wanted_is_typed_by_keyboard(book: Book, galina: int) -> None:
    edit(book, galina)
    reach = book.form.form.reach
    unfold(book, "reach")
    book.tab_to(reach.salutation.editor)
    book.type("Галочка")
    book.press(Qt.Key.Key_Tab)
    book.press(Qt.Key.Key_End)
    book.tab_to(reach.addresses.field(0).editor)
    book.type("ул. Лесная, 4")
    book.tab_to(reach.channels["phone"].editor)
    book.press(Qt.Key.Key_End)
    book.press(Qt.Key.Key_F9)

    person = book.client("зорина").person
    assert (person.salutation, person.address_form) == ("Галочка", "informal")
    assert person.addresses == ("ул. Лесная, 4",)
    assert person.channels == (ChannelWish("phone", "refused"),)


def test_a_head_says_how_much_is_filled_in_and_what(book: Book, galina: int) -> None:
    edit(book, galina)
    folds = book.form.form.folds

    assert folds["family"].head.accessibleName() == "Family and close ones, 1, open"
    assert folds["shop"].head.accessibleName() == "For the shop, folded"
    book.tab_to(folds["likes"].head)
    book.press(Qt.Key.Key_Space)
    assert folds["likes"].head.summary_label.text() == "сыр с плесенью, аллергия: орехи"


def test_the_name_day_is_proposed_by_the_first_name(book: Book, galina: int) -> None:
    edit(book, galina)
    dates = book.form.form.dates
    unfold(book, "dates")
    button(dates.proposals, "29 April by the old style").click()
    button(dates, "Add a day of the client’s own").click()
    book.type("свадьба")
    book.press(Qt.Key.Key_F9)
    assert dates.occasions.field(0, "date").error() == "Nothing is typed here yet."
    book.type("14.06.1980")
    book.press(Qt.Key.Key_F9)

    person = book.client("зорина").person
    assert person.name_day == PersonDate(4, 29)
    assert person.dates == (DatedOccasion("свадьба", PersonDate(6, 14, 1980)),)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list of suggestions opens
def test_who_recommended_whom_and_who_is_whose_wife(book: Book, galina: int, fyodorov: int) -> None:
    edit(book, fyodorov)
    form = book.form.form
    unfold(book, "shop")
    book.tab_to(form.shop.referred_by.search.editor)
    book.type("зорина")
    book.press(Qt.Key.Key_Return)
    button(form.family, "Somebody of the client file").click()
    book.type("wife")
    book.press(Qt.Key.Key_Tab)
    book.type("27 40")
    book.press(Qt.Key.Key_Return)
    row = form.family.line(0)
    assert row.reverse_label.text() == "For Галина Петровна Зорина this client is: husband."
    book.press(Qt.Key.Key_F9)

    person = book.client("федоров").person
    assert person.referred_by == galina
    assert [(kin.relation, kin.known) for kin in person.family] == [("wife", galina)]


def test_an_organisation_has_contact_persons(book: Book) -> None:
    form = book.form.form
    book.press(Qt.Key.Key_F4)
    book.type("Кафе «Уют»")
    button(book.form, "More: birthday, family, favourite holiday …").click()
    form.who.organisation.click()
    button(form.family, "Add a contact person").click()
    for text in ("бухгалтер", "Ольга Лаврова", "050 123 45 67"):
        book.type(text)
        book.press(Qt.Key.Key_Tab)
    button(form.family.line(0), "More").click()
    book.tab_to(form.family.field(0, "birthday").editor_widget)
    book.type("07.03")
    book.press(Qt.Key.Key_F9)

    person = book.client("уют").person
    assert (person.is_organisation, person.name) == (True, "Кафе «Уют»")
    [contact] = person.family
    assert (contact.role, contact.name, contact.birthday) == ("бухгалтер", "Ольга Лаврова", PersonDate(3, 7))


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # a list of suggestions opens
def test_a_pet_and_a_school_class_find_their_place(book: Book, galina: int) -> None:
    edit(book, galina)
    family = book.form.form.family
    button(family.line(0), "More").click()
    book.tab_to(family.field(0, "school_class").editor_widget)
    book.type("1-Б")
    button(family, "Add a pet").click()
    book.type("cat")
    book.press(Qt.Key.Key_Tab)
    book.type("Мурка")
    book.press(Qt.Key.Key_F9)

    masha, cat = book.client("зорина").person.family
    assert (masha.name, masha.school_class) == ("Маша", "1-Б")
    assert (cat.relation, cat.species, cat.name) == ("pet", "cat", "Мурка")


def test_a_field_of_the_shops_own_is_made_where_it_was_missed(book: Book, galina: int) -> None:
    custom_fields.add(book.shop, "Любимый столик", "list", ("у окна", "у двери"))
    edit(book, galina)
    own = book.form.form.own
    unfold(book, "own")
    book.tab_to(own.own("любимый_столик").field.editor_widget)
    book.press(Qt.Key.Key_End)
    button(own, "Add a field of your own").click()
    book.type("Машина")
    book.press(Qt.Key.Key_Return)
    book.type("Нива, {x}, =1+1")
    book.press(Qt.Key.Key_F9)

    assert book.client("зорина").person.custom == (
        CustomValue("любимый_столик", "у двери"),
        CustomValue("машина", "Нива, {x}, =1+1"),
    )


def test_what_is_guessed_and_asked_is_judged_at_its_field(book: Book, galina: int) -> None:
    edit(book, galina)
    form = book.form.form
    form.who.birthday.set_text("")
    form.who.born_about.set_text("about")
    book.press(Qt.Key.Key_F9)
    assert "does not fit" in form.who.born_about.error()
    form.who.born_about.set_text("40")
    form.shop.wallet_share.set_text("130")
    form.shop.score.set_value(9)
    book.press(Qt.Key.Key_F9)
    assert "0 … 100" in form.shop.wallet_share.error()
    assert form.folds["shop"].is_open
    form.shop.wallet_share.set_text("30 %")
    book.press(Qt.Key.Key_F9)

    person = book.client("зорина").person
    today = book.shop.today()
    assert (person.born_about, person.wallet_share) == (today.year - 40, 30)
    assert (person.score, person.score_on) == (9, today)


def test_a_slip_in_an_address_is_offered_to_be_mended(book: Book, galina: int) -> None:
    edit(book, galina)
    emails = book.form.form.who.emails
    book.tab_to(emails.field(0).editor)
    book.type("galina@gmial.com")
    book.press(Qt.Key.Key_Tab)

    assert emails.hint(0).label() == "Is galina@gmail.com meant?"
    emails.hint(0).click()
    assert emails.texts() == ("galina@gmail.com",)

    emails.field(0).set_text("galina")
    emails.field(0).setFocus()
    book.press(Qt.Key.Key_Tab)
    assert "is not an e-mail address" in emails.field(0).error()


MARKUP = "<b>жирно</b> & <img src=x>"
PLACES = "{x} {0} %n %1"
FORMULA = "=1+1@SUM(A1)"
EMOJI = "🎉👩‍👧 День"
HEBREW = "שלום עולם"
QUOTES = "«Кавычки» \"и\" 'апострофы'"


def test_what_looks_odd_is_kept_to_the_letter(book: Book, galina: int) -> None:
    edit(book, galina)
    form = book.form.form
    for field, text in (
        (form.who.last, MARKUP),
        (form.who.first, PLACES),
        (form.who.middle, EMOJI),
        (form.reach.addresses.field(0), HEBREW),
        (form.reach.salutation, QUOTES),
        (form.likes.tags, FORMULA),
        (form.likes.notes, f"{MARKUP}\n{PLACES}\n{FORMULA}"),
        (form.family.line(0).fields["name"], QUOTES),
        (form.shop.source, HEBREW),
    ):
        field.set_text(text)
    book.press(Qt.Key.Key_F9)

    person = clients.get(book.shop, galina).person
    assert (person.last, person.first, person.middle) == (MARKUP, PLACES, EMOJI)
    assert (person.addresses, person.salutation, person.source) == ((HEBREW,), QUOTES, HEBREW)
    assert (person.tags, person.notes) == ((FORMULA,), f"{MARKUP}\n{PLACES}\n{FORMULA}")
    assert person.family[0].name == QUOTES
    edit(book, galina)
    assert form.folds["reach"].head.summary_label.text() == f"{QUOTES}, {HEBREW}"


def test_what_cannot_be_kept_is_refused_at_its_field_and_stays(book: Book, galina: int) -> None:
    edit(book, galina)
    field = book.form.form.who.last
    for text, why in (("А" * 10_000, "longer than"), ("А\x00Б", "cannot be seen")):
        field.set_text(text)
        book.press(Qt.Key.Key_F9)
        assert why in field.error()
        assert (book.focused, field.text()) == (field.editor, text)
    assert clients.get(book.shop, galina).person.last == "Зорина"


def test_a_word_with_a_comma_stays_whole_beside_a_new_one(book: Book) -> None:
    client = clients.add(book.shop, Person(name="Пётр", hobbies=("песни, но не всякие", "лодки")))
    edit(book, client)
    hobbies = book.form.form.likes.hobbies
    book.tab_to(hobbies.editor)
    book.press(Qt.Key.Key_End)
    book.type(", чай")
    book.press(Qt.Key.Key_F9)

    assert clients.get(book.shop, client).person.hobbies == ("песни, но не всякие", "лодки", "чай")
