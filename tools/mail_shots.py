"""Pictures of letters: the mailbox in Settings, the list of messages, and a letter to many."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from shopclient.services import message_sending, messages
from shopclient.services.message_reading import messages as read_messages
from shopclient.services.messages import NewMessage
from shopclient.services.shop import Shop
from shopclient.ui.main_window import MainWindow
from shopclient.ui.messages.letter_page import LetterPage
from shopclient.ui.messages.view import MessagesView
from shopclient.ui.places import Place
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.widgets.scroll import ScrollArea

_PASSES = 10  # of layout, until words that wrap have their height


def mail_visits(shop: Shop) -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be drawn, in this order; one more letter is left in doubt, as after a crash."""
    return {
        "messages": partial(_shelf, shelf="sent"),
        "messages-failed": partial(_shelf, shelf="failed"),
        "messages-doubt": partial(_in_doubt, shop=shop),
        "letter": _letter,
        "settings-mail": _mailbox,
    }


def _shelf(window: MainWindow, shelf: str) -> None:
    window.go(Place.CAMPAIGNS, part="messages", shelf=shelf)


def _in_doubt(window: MainWindow, shop: Shop) -> None:
    for row in read_messages(shop, "sent").items[:2]:
        again = NewMessage(row.client, f"c{row.client}/birthday/2026/1", "email", row.body, row.subject)
        messages.queue(shop, [again])
    for letter in message_sending.due(shop)[:1]:
        message_sending.begin(shop, letter)
    _shelf(window, "waiting")


def _letter(window: MainWindow) -> None:
    window.go(Place.CAMPAIGNS, part="messages")
    for view in window.findChildren(MessagesView):
        view.presenter.write_letter()
    for page in window.findChildren(LetterPage):
        page.audience.editor.setCurrentIndex(page.audience.editor.count() - 1)
        page.audience_chosen.emit()


def _mailbox(window: MainWindow) -> None:
    window.go(Place.SETTINGS, part="mail")
    view = window.screen_of(Place.SETTINGS)
    assert isinstance(view, SettingsView)
    for _ in range(_PASSES):
        QApplication.processEvents()
    for area in view.findChildren(ScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
