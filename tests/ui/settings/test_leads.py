"""The tasks before a day in Settings: changed, taken back, and said in the reader's language."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclient.domain.leads import DEFAULT, GIFT, Lead
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services.leads import read_leads
from shopclient.services.shop import Shop
from shopclient.ui.settings.leads_card import LeadsCard
from shopclient.ui.settings.leads_presenter import LeadsPresenter
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, type_in


def test_a_task_is_added_changed_taken_out_and_taken_back(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    notes = Notes()
    context = make_context(shop, clock, tmp_path, "en", notes)
    card = LeadsCard(context.words)
    presenter = LeadsPresenter(card, context)
    qtbot.addWidget(card)
    card.show()
    presenter.reload()
    told = [label.text() for label in card.findChildren(Label)]
    assert "7 days before: get the present ready; 1 day before: have everything ready for tomorrow" in told

    card.edit_buttons[OccasionKind.BIRTHDAY].click()
    form = card.form
    assert form is not None
    (_, present), (_, remind) = form.rows
    assert present.text() == "get the present ready"
    remind.editor.clear()
    form.more_button.click()
    number, call = form.rows[-1]
    number.set_value(2)
    type_in(call.editor, "call at noon")
    QTest.keyClick(call.editor, Qt.Key.Key_Return)
    assert read_leads(shop).of[OccasionKind.BIRTHDAY] == (Lead(7, GIFT), Lead(2, "call at noon"))

    card.early.click()
    assert not read_leads(shop).early
    assert notes.undo is not None
    notes.undo()
    assert read_leads(shop).early
    card.edit_buttons[OccasionKind.HOLIDAY].click()
    again = card.form
    assert again is not None
    type_in(again.rows[0][1].editor, "x" * 80)
    again.save_button.click()
    assert again.rows[0][1].error() != ""
    assert read_leads(shop).of[OccasionKind.HOLIDAY] == DEFAULT.of[OccasionKind.HOLIDAY]
