"""A form with several faults: each is said at its own field, and what was typed stays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.clients.book import Book
from tests.ui.desk import type_in

_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_field_that_is_wrong_says_so_at_once(book: Book, galina: int) -> None:
    book.view.open_with(client=galina)
    book.press(Qt.Key.Key_Return, _CONTROL)
    form = book.form.form
    form.dates.occasions.add_button.click()
    type_in(line(book, "dates[0].title"), "свадьба")
    wrong = {
        "phones[0]": "12",
        "birthday": "31.02",
        "dates[0].date": "вчера",
        "wallet_share": "160",
        "family[0].email": "маша@",
    }
    for place, text in wrong.items():
        line(book, place).setText(text)
    for name in ("dates", "shop", "family"):
        form.folds[name].set_open(is_open=False)

    book.press(Qt.Key.Key_F9)

    fields = [form.field_at(place) for place in wrong]
    assert [bool(field and field.error()) for field in fields] == [True] * 5
    assert book.focused is line(book, "phones[0]")
    assert book.form.trouble_notice.text().startswith("Not saved yet: 5 field")
    assert [line(book, place).text() for place in wrong] == list(wrong.values())
    assert [form.folds[name].is_open for name in ("dates", "shop", "own")] == [True, True, False]
    for place, text in zip(wrong, ("8 916 200 27 40", "27.11.1956", "12.06.1980", "60 %", ""), strict=True):
        line(book, place).setText(text)
    book.press(Qt.Key.Key_F9)
    assert (book.page, book.client("зорина").person.wallet_share) == ("file", 60)


def line(book: Book, place: str) -> QLineEdit:
    """The line at a place of the form."""
    field = book.form.form.field_at(place)
    assert field is not None
    assert isinstance(field.editor_widget, QLineEdit)
    return field.editor_widget
