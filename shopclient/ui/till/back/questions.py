"""The three short questions of a return, a line each; one key passes them all by (R65)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shopclient.domain.return_reasons import ReturnReasons
from shopclient.domain.texts_in import NAME_LIMIT
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced


class ReturnQuestions(QWidget):
    """What did not suit in the goods, in the staff's work, at the moment of sale; Enter goes on."""

    answered = Signal()  # Enter after the last one
    edited = Signal()
    asked = Signal(object)  # the question that has the cursor now: the whole of its row, for it to be seen

    def __init__(self) -> None:
        super().__init__()
        title = Label(self.tr("What did not suit?"), "label", "text")
        skip = self.tr("Enter goes on, {key} skips the questions").format(key=KEYS[Command.RECORD][0])
        hint = Label(skip, "second", "muted", wrap=True)
        self.goods, self.staff, self.moment = QLineEdit(), QLineEdit(), QLineEdit()
        column = spaced(QVBoxLayout(self), 6)
        column.addWidget(title)
        column.addWidget(hint)
        self._grid = QGridLayout()
        self._labels: list[Label] = []
        column.addLayout(self._grid)
        names = (self.tr("The goods"), self.tr("The service"), self.tr("The moment of sale"))
        for row, (name, edit) in enumerate(zip(names, self.edits, strict=True)):
            label = Label(name, "second", "text2", wrap=True)
            label.setBuddy(edit)
            self._labels.append(label)
            edit.setAccessibleName(f"{title.text()} {name}")
            edit.setMaxLength(NAME_LIMIT)
            edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            edit.returnPressed.connect(self._go_on)
            edit.textEdited.connect(self.edited)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(edit, row, 1)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def edits(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        """The fields, in the order of the questions."""
        return self.goods, self.staff, self.moment

    def reasons(self) -> ReturnReasons:
        """Return what was answered."""
        return ReturnReasons(*(edit.text() for edit in self.edits))

    def show_reasons(self, told: ReturnReasons) -> None:
        """Write what was answered before; nothing: ask anew."""
        for edit, said in zip(self.edits, (told.goods, told.staff, told.moment), strict=True):
            edit.setText(said)

    def take_focus(self) -> None:
        """Ask the first question that has no answer yet."""
        empty = [edit for edit in self.edits if not edit.text()]
        self._ask((empty or [self.goods])[0])

    def _go_on(self) -> None:
        place = next(place for place, edit in enumerate(self.edits) if edit.hasFocus())
        if place + 1 < len(self.edits):
            self._ask(self.edits[place + 1])
        else:
            self.answered.emit()

    def _ask(self, edit: QLineEdit) -> None:
        edit.setFocus()
        self.asked.emit(self._labels[self.edits.index(edit)])

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(6))
