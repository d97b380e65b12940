"""What people, imports and pranksters type: a client full of it, and what a window makes of it.

``CORE`` is kept to the letter everywhere; ``REFUSED`` is refused at the field with a sentence.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from shopclient.domain.people import CustomValue, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate

#: A letter that stands nowhere else: by it the value is found wherever it is shown.
SIGN = "Ѫ"
CORE = (
    f"<b>{SIGN}</b>{{x}}%n%1 &amp; &lt;i> R&D 'q' \"q\" \\n [*] '); DROP TABLE client;-- "
    "\N{SLIGHTLY SMILING FACE}\N{MAN}\u200d\N{WOMAN} \u05e2\u05d1\u05e8\u200f q\u0301 a\u200bb"
)
#: Beginnings that a spreadsheet takes for a formula.
FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)")
#: Control characters, overrides of the reading order, half of a pair: no field of a person keeps one.
REFUSED = (
    *("a\x00b", "a\x1bb", "a\x7fb", "a\x85b", "a\u2028b"),
    *("a\u202eb", "a\u2066b", "a\ud83db"),
)


def field(name: str, place: int = 0) -> str:
    """Return a nasty value for one field, told from the others by *name*; each fourth is a formula alike."""
    return f"{FORMULAS[place % len(FORMULAS)]} {name} {CORE}"


def nasty_person(keys: tuple[str, ...] = ()) -> Person:
    """Return somebody with a nasty value in each field of text; *keys* are those of the shop's own fields."""
    tasty = (Favourite("komsomol_day", field("why", 1)),)
    son = Relative(
        "son",
        field("son", 2),
        PersonDate(11, 21, 2018),
        hobbies=(field("ball", 3),),
        notes=field("son notes"),
        tastes=(field("ice", 1),),
        school_class=field("class", 2),
        favourites=tasty,
    )
    pet = Relative("pet", field("pet", 3), species=field("species"))
    aunt = Relative(field("relation", 1), field("aunt", 2), role=field("role", 3))
    return Person(
        last=field("last"),
        first=field("first", 1),
        middle=field("middle", 2),
        phones=("+7 916 555-01-10",),
        emails=("nasty@example.com",),
        birthday=PersonDate(11, 21, 1980),
        addresses=(field("address", 3),),
        family=(son, pet, aunt),
        hobbies=(field("hobby"),),
        tastes=(field("taste", 1),),
        tags=(field("tag", 2),),
        sizes=(field("size", 3),),
        allergies=(field("allergy"),),
        favourites=tasty,
        dates=(DatedOccasion(field("wedding", 1), PersonDate(11, 22)),),
        notes=f"{field('notes', 2)}\n{'щ' * 10_000}",
        salutation=field("salutation", 3),
        talk=field("talk"),
        source=field("source", 1),
        custom=tuple(CustomValue(key, field("own", 2)) for key in keys),
    )


def long_person() -> Person:
    """Return somebody whose every text is as long as it may be, without a place to break it."""
    line, text = "Ж" * 200, "Ж" * 2_000
    relative = Relative("daughter", line, hobbies=(line,), tastes=(line,), notes="Ж" * 10_000, role=line)
    return replace(
        nasty_person(),
        first=line,
        salutation=line,
        hobbies=(line,),
        tastes=(line,),
        tags=(line,),
        sizes=(line,),
        allergies=(line,),
        talk=text,
        source=text,
        last="Ж" * 190,
        middle="",
        phones=(),
        emails=(),
        addresses=(text,),
        family=(relative,),
        favourites=(Favourite("komsomol_day", text),),
        dates=(DatedOccasion(line, PersonDate(11, 22)),),
        notes="Ж" * 20_000,
    )


def not_literal(app: QApplication) -> list[str]:
    """Return what the visible windows show otherwise than it was typed: where, and how."""
    found = []
    for widget in app.allWidgets():
        if widget.isVisible():
            found += [f"{_named(widget)}: {text}" for text in _told(widget) if not _is_literal(text)]
            found += [f"{_named(widget)}: may be markup" for text in _guessed(widget)]
    return found


def shows(app: QApplication) -> int:
    """Return in how many places the visible windows show a nasty value."""
    return sum(SIGN in text for each in app.allWidgets() if each.isVisible() for text in _told(each))


def _is_literal(text: str) -> bool:
    """Whether each nasty value in *text* stands there to the letter, or as far as it is shortened."""
    for part in _parts(text):
        known = CORE[: len(part)] if len(part) < len(CORE) else CORE
        shown = part.split("…")[0]
        if not (part.startswith(known) or (shown != part and CORE.startswith(shown))):
            return False
    return True


def _parts(text: str) -> Iterator[str]:
    start = -1
    while (start := text.find(SIGN, start + 1)) >= 0:
        yield text[max(0, start - CORE.index(SIGN)) :]


def _told(widget: QWidget) -> Iterator[str]:
    yield from (_as_tip(widget.toolTip()), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle().replace("[*][*]", "[*]")
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QAbstractButton):
        yield _without_mnemonics(widget.text())
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (_without_mnemonics(widget.tabText(place)) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget.model())
    for action in widget.actions():
        yield from (_without_mnemonics(action.text()), _as_tip(action.toolTip()), action.statusTip())


def _items(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            yield from (str(index.data(role) or "") for role in roles)
            yield _as_tip(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def _guessed(widget: QWidget) -> Iterator[str]:
    """Yield the nasty texts of a label that takes them for markup, or their & for a key."""
    if isinstance(widget, QLabel) and SIGN in widget.text():
        is_guessed = widget.textFormat() != Qt.TextFormat.PlainText or widget.buddy() is not None
        yield from (widget.text(),) if is_guessed else ()


def _as_tip(text: str) -> str:
    """Return *text* as a tool tip shows it."""
    if "<" not in text and "&lt;" not in text:  # by these Qt guesses, and more strictly
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _without_mnemonics(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _named(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(above).__name__}/{type(widget).__name__}"
