"""What people typed is shown as they typed it, and never as markup or as a shortcut."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopclient.ui.theme import Theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import ElidedLabel, Label, broken_lines, plain_tip
from shopclient.ui.widgets.rows import PersonRow


def test_a_name_with_markup_is_shown_literally(theme: Theme, qtbot: QtBot) -> None:
    literal, bare = Label("<b>Олена</b>"), Label("Олена")
    for label in (literal, bare):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert literal.sizeHint().width() > bare.sizeHint().width() + 20


def test_a_tool_tip_shows_markup_literally() -> None:
    assert plain_tip("<b>Олена</b>").endswith(">&lt;b&gt;Олена&lt;/b&gt;</p>")
    assert plain_tip("&lt;b>").endswith(">&amp;lt;b&gt;</p>")
    assert plain_tip("A & B") == "A & B"
    assert "\n" in plain_tip("Ж\n" * 100)
    assert len(plain_tip("Ж" * 10_000)) < 3_000


def test_a_word_wider_than_its_column_is_broken(theme: Theme, qtbot: QtBot) -> None:
    label = Label("\N{SLIGHTLY SMILING FACE}" + "Ж" * 20_000 + "\nконец", wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 400
    label.resize(300, label.heightForWidth(300))
    lines = broken_lines(label.text(), label.font(), 300)
    assert "".join(lines) == label.text().replace("\n", "")
    assert lines[-1] == "конец"
    assert label.height() == len(lines) * label.fontMetrics().lineSpacing()
    label.grab()


def test_an_ampersand_on_a_button_is_no_shortcut(theme: Theme, qtbot: QtBot) -> None:
    button = Button("A&B")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.label() == "A&B"
    assert button.sizeHint().width() > Button("AB").sizeHint().width()


def test_a_cut_line_tells_its_whole_in_the_tip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("Анна-Марія Костянтинівна Задунайська")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(label.sizeHint())
    assert label.toolTip() == ""


def test_an_icon_alone_has_a_name(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton("Edit", "pencil")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Edit", "Edit")


def test_a_row_is_read_out_whole(theme: Theme, qtbot: QtBot) -> None:
    row = PersonRow("Ніна <i>С.</i>", "любить чай")
    qtbot.addWidget(row)
    assert row.accessibleName() == "Ніна <i>С.</i>, любить чай"


def test_a_day_of_changing_words_does_no_harm(theme: Theme, qtbot: QtBot) -> None:
    label, cut, button = Label(), ElidedLabel(), Button()
    for widget in (label, cut, button):
        qtbot.addWidget(widget)
    for number in range(20_000):
        for widget in (label, cut, button):
            widget.setText(f"{number} & <b>")
    assert label.text() == cut.text() == button.label() == "19999 & <b>"
