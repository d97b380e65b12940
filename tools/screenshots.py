"""Draws every screen in three languages and two themes, each into a PNG, for a person to look at.

Usage: ``python -m tools.screenshots FOLDER`` (``make screenshots`` does it); ``--languages uk --themes dark``
draws a part.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Literal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from shopclient.app import build_window
from shopclient.domain.money import Cents
from shopclient.jobs.slips import SlipWish
from shopclient.services import cards, client_search, clients, corrections, returns, till, undoing
from shopclient.services.attachment_folder import attachment_folder
from shopclient.services.demo import make_demo
from shopclient.services.files import open_shop
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.appearance import Appearance
from shopclient.ui.background import InlineRunner
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.desk.open_sale import OpenLine
from shopclient.ui.late.window import LateWindow
from shopclient.ui.main_window import MainWindow
from shopclient.ui.pdf.preview import PdfPreview
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.rules.page import RulesPage
from shopclient.ui.rules.subjects import Subject
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.till.view import TillView
from shopclient.ui.widgets.scroll import ScrollArea
from tools.calendar_shots import calendar_visits
from tools.care_shots import care_visits
from tools.counter_shots import Counter, counter_visits, make_counter
from tools.event_shots import event_visits
from tools.form_shots import form_visits
from tools.greeting_shots import greeting_windows
from tools.holiday_shots import holiday_visits
from tools.import_shots import import_visits
from tools.law_shots import law_windows
from tools.list_shots import list_visits
from tools.mail_shots import mail_visits
from tools.move_shots import move_windows
from tools.plan_shots import plan_visits

SIZE = QSize(1366, 768)
Language = Literal["en", "ru", "uk"]
Look = Literal["light", "dark"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "uk")
THEMES: tuple[Look, ...] = ("light", "dark")
#: Pioneer Day, a Tuesday morning: the day of the story.
MORNING = datetime(2026, 5, 19, 7, 15, tzinfo=UTC)
_PASSES = 10  # of layout, until words that wrap have their height
#: Earlier on the shop's own clock, which carries no offset; past in every zone of the demonstration.
MORNING_ON_THE_CLOCK = datetime(2026, 5, 19, 6, 0)  # noqa: DTZ001 - a shop-local moment has none


def main(folder: Path, languages: Sequence[Language] = LANGUAGES, themes: Sequence[Look] = THEMES) -> int:
    """Draw everything into *folder*, in these languages and themes."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        for language in languages:
            demo = Path(scratch) / f"{language}.shopclient"
            make_demo(demo, lambda: MORNING, 60, 500, 1, language)
            for theme in themes:
                fresh = Path(scratch) / language / theme
                fresh.mkdir(parents=True)
                for name, picture in _fresh_pictures(app, demo, fresh, language, theme):
                    picture.grab().save(str(folder / f"{name}-{language}-{theme}.png"))
                    sys.stdout.write(f"{name}-{language}-{theme}\n")
    return 0


def _fresh_pictures(
    app: QApplication, demo: Path, fresh: Path, language: Language, theme: Look
) -> Iterator[tuple[str, QWidget]]:
    """Draw a copy of the shop in *demo*: what one theme's pictures leave behind is in no other's."""
    preferences = Preferences(fresh / "preferences.json")
    appearance = Appearance(app, preferences)
    preferences.change(language=language, theme=theme)
    file = fresh / "shop.shopclient"
    shutil.copyfile(demo, file)
    shutil.copytree(attachment_folder(demo), attachment_folder(file))
    shop = open_shop(file, lambda: MORNING)
    _busy_morning(shop)
    yield from _pictures(shop, preferences)
    shop.close()
    counter = make_counter(fresh / "counter.shopclient", lambda: MORNING, language)
    yield from _counter_pictures(counter, preferences)
    counter.shop.close()
    appearance.deleteLater()


def _counter_pictures(counter: Counter, preferences: Preferences) -> Iterator[tuple[str, QWidget]]:
    window = _open(counter.shop, preferences)
    for name, visit in counter_visits(counter):
        visit(window)
        yield name, _settled(window)
    _put_away(window)
    _close(window)


def _open(shop: Shop, preferences: Preferences) -> MainWindow:
    window = build_window(shop, lambda: MORNING, InlineRunner(), preferences)
    window.resize(SIZE)
    window.show()
    return window


def _close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def _settled(picture: QWidget) -> QWidget:
    """Return *picture* laid out, without what is said of the picture before."""
    if isinstance(picture, MainWindow):
        picture.frame.toast.dismiss()
    for _ in range(_PASSES):
        QApplication.processEvents()
    return picture


def _pictures(shop: Shop, preferences: Preferences) -> Iterator[tuple[str, QWidget]]:
    window = _open(shop, preferences)
    client = client_search.find(shop, "", 1).rows[0].id
    beloved = next(row.id for row in client_search.find(shop, "", 50).rows if row.has_favourite)
    visits: dict[str, Callable[[MainWindow], None]] = {
        "today": lambda each: each.go(Place.TODAY),
        "burning": lambda each: each.go(Place.TODAY, burning=True),
        "till-empty": lambda each: each.go(Place.TILL),
        "till": lambda each: _at_the_till(each, client),
        "till-why": lambda each: _ask_why(each, client),
        "till-parked": lambda each: _with_one_aside(each, beloved, client),
        "till-new-card": partial(_scan_new_card, shop=shop),
        "till-lost-card": partial(_lose_card, shop=shop),
        "till-return": partial(_in_the_list, shop=shop, key=Qt.Key.Key_Return),
        "till-undo": partial(_in_the_list, shop=shop, key=Qt.Key.Key_Delete),
        "till-had-card": partial(_at_the_list, command=Command.HAD_CARD),
        "till-totals": partial(_at_the_list, command=Command.TOTALS),
        "clients": lambda each: each.go(Place.CLIENTS),
        "client": lambda each: each.go(Place.CLIENTS, client=beloved),
        "client-full": partial(_full_file, shop=shop),
        "client-talk": partial(_full_file, shop=shop, talks=True),
        "client-happened": partial(_full_file, shop=shop, below=True),
        "client-new": lambda each: each.go(Place.CLIENTS, new=True),
        **form_visits(shop),
        "clients-import": lambda each: each.go(Place.CLIENTS, import_list=True),
        "cards": lambda each: each.go(Place.CARDS),
        "texts": lambda each: each.go(Place.CAMPAIGNS, part="texts"),
        "settings": lambda each: each.go(Place.SETTINGS),
        "settings-below": _below_in_settings,
        "rules": partial(_in_rules, subject=Subject("card_kind", index=1), key="levels"),
        "rules-returns": partial(_in_rules, subject=Subject("rules", "returns"), key="refund_spent"),
        "rules-fault": _at_a_fault,
        "rules-trial": _at_a_trial,
        **list_visits(shop),
        **care_visits(shop),
        **import_visits(shop),
        **calendar_visits(),
        **holiday_visits(shop),
        **event_visits(shop),
        **mail_visits(shop),
        **plan_visits(shop),
    }
    for name, visit in visits.items():
        visit(window)
        yield name, _settled(window)
    for name, show in {"late": _late_entries, "slip": _slip, "paper-form": _paper_form}.items():
        beside = show(window)
        yield name, _settled(beside)
        beside.close()
    words = Words(preferences.now.language)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as stick:
        for name, moving in move_windows(window, shop, Path(stick), words):
            yield name, _settled(moving)
    for name, beside in chain(law_windows(window, shop), greeting_windows(window, shop)):
        yield name, _settled(beside)
    for name, beside in _beside(window, client):
        yield name, _settled(beside)
    _put_away(window)
    _close(window)


def _at_the_list(window: MainWindow, command: Command) -> None:
    """Open what *command* brings at the till, nothing else being open."""
    window.go(Place.TILL)
    for _ in range(3):
        window.commands[Command.CLEAR].trigger()
    window.commands[command].trigger()


def _in_the_list(window: MainWindow, shop: Shop, key: Qt.Key) -> None:
    """Find the older purchases of a client, and press *key* on the oldest."""
    bought = [row for row in client_search.find(shop, "", 50).rows if row.last_purchase is not None]
    _at_the_list(window, Command.CLEAR)
    counter = window.screen_of(Place.TILL)
    if isinstance(counter, TillView):
        counter.operations.search.setFocus()
        counter.operations.search.setText(bought[0].name)
        counter.operations.search.textEdited.emit(bought[0].name)
        counter.operations.table.setFocus()
        counter.operations.table.choose(counter.operations.table.rows.rowCount() - 1)
        QTest.keyClick(counter.operations.table, key)


def _full_file(window: MainWindow, shop: Shop, *, talks: bool = False, below: bool = False) -> None:
    """Show the fullest file: how to talk to the client, the family, presents; or what comes below."""
    sought = (clients.get(shop, row.id) for row in client_search.find(shop, "", 100).rows)
    window.go(Place.CLIENTS, client=next(file.id for file in sought if file.person.talk))
    view = window.screen_of(Place.CLIENTS)
    if isinstance(view, ClientsView):
        if talks:
            view.file_page.begin_log()
        else:
            view.file_page.log.close_band()
        _settled(window)
        bar = view.file_page.findChildren(ScrollArea)[0].verticalScrollBar()
        bar.setValue(bar.maximum() if below else 0)


def _at_the_till(window: MainWindow, client: int) -> None:
    window.go(Place.TILL, client=client)
    counter = window.screen_of(Place.TILL)
    if isinstance(counter, TillView):
        counter.sale.edit.clear()
        QTest.keyClicks(counter.sale.edit, "1250")


def _beside(window: MainWindow, client: int) -> Iterator[tuple[str, QWidget]]:
    """Serve a client in the till strip, the customer looking on."""
    for command in (Command.STRIP, Command.CUSTOMER_SCREEN):
        window.commands[command].trigger()
    strip = window.beside.strip.strip if window.beside else None
    screen = window.beside.screen.view if window.beside else None
    if strip is None or screen is None:
        return
    strip.desk.clear()
    strip.say("")
    yield "strip-empty", strip.view
    yield "customer-idle", screen
    strip.desk.bring(client=client)
    QTest.keyClicks(strip.view.edit, "1250")
    yield "strip", strip.view
    strip.desk.toggle_spend()
    yield "strip-spending", strip.view
    yield "customer", screen
    strip.desk.set_lines((OpenLine("120"), OpenLine("35,50*2")), "50")
    yield "strip-lines", strip.view
    strip.desk.set_lines((), "1250")
    strip.desk.bring(card="4600000000000")
    yield "strip-trouble", strip.view
    strip.desk.bring(client=client)
    strip.desk.record()
    yield "strip-done", strip.view
    yield "customer-thanks", screen


def _late_entries(window: MainWindow) -> QWidget:
    """Type two lines of a paper form, the second with a time that is none."""
    window.commands[Command.PAPER_ENTRY].trigger()
    sheet = window.findChildren(LateWindow)[0]
    sheet.may_close = lambda: True
    for place, (time, amount) in enumerate((("6:05", "1250"), ("25:00", "99,90"))):
        QTest.keyClicks(sheet.rows[place].time, time)
        QTest.keyClicks(sheet.rows[place].amount, amount)
    return sheet


def _slip(window: MainWindow) -> QWidget:
    window.go(Place.TILL)
    counter = window.screen_of(Place.TILL)
    if isinstance(counter, TillView):
        counter.presenter.slips.show_slip(SlipWish("morning-5"))
    return window.findChildren(PdfPreview)[0]


def _paper_form(window: MainWindow) -> QWidget:
    window.commands[Command.PAPER_FORM].trigger()
    return window.findChildren(PdfPreview)[-1]


def _below_in_settings(window: MainWindow) -> None:
    """Show the cards at the end of the page."""
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    if isinstance(settings, SettingsView):
        _settled(window)
        bar = settings.findChildren(ScrollArea)[0].verticalScrollBar()
        bar.setValue(bar.maximum())


def _with_one_aside(window: MainWindow, waiting: int, served: int) -> None:
    """Serve one client while the purchase of another waits."""
    _at_the_till(window, waiting)
    window.commands[Command.PARK].trigger()
    _at_the_till(window, served)


def _put_away(window: MainWindow) -> None:
    """Leave nothing typed: the next window would bring it back."""
    counter = window.screen_of(Place.TILL)
    if isinstance(counter, TillView):
        desk = counter.presenter.desk
        for parked in desk.face.parked:
            desk.aside.drop(parked.key)
        desk.clear()
    if window.lasting is not None:
        window.lasting.drafts.finish()


def _scan_new_card(window: MainWindow, shop: Shop) -> None:
    """Scan a printed card that was not given out, a sum typed before it."""
    [blank] = cards.issue_bearer(shop, shop.programme().kinds[0].key, 1, blank=True)
    window.go(Place.TILL, card=blank.number)


def _lose_card(window: MainWindow, shop: Shop) -> None:
    """Call the card of a client lost, who is at the till for nothing else."""
    loser = [row.id for row in client_search.find(shop, "", 50).rows if row.cards][-1]
    window.go(Place.TILL, client=loser)
    window.commands[Command.LOST_CARD].trigger()


def _ask_why(window: MainWindow, client: int) -> None:
    """Type a basket as it lies on the counter, and ask why that is to pay."""
    _at_the_till(window, client)
    counter = window.screen_of(Place.TILL)
    if isinstance(counter, TillView):
        QTest.keyClicks(counter.sale.edit, "+35,50*2")
        QTest.keyClick(counter.sale.bill.to_pay.name, Qt.Key.Key_Return)


def _in_rules(window: MainWindow, subject: Subject, key: str) -> None:
    """Show *subject* of the rules, the field of *key* in sight."""
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    if isinstance(settings, SettingsView):
        rules = settings.presenter.rules or settings.presenter.open_rules()
        rules.editing.choose(subject)
        for page in settings.findChildren(RulesPage):
            page.form.editor(key).focus()


def _at_a_fault(window: MainWindow) -> None:
    _in_rules(window, Subject("card_kind", index=0), "cashback_percent")
    editor = window.focusWidget()
    if isinstance(editor, QLineEdit):
        QTest.keyClicks(editor, "x")
        QTest.keyClick(editor, Qt.Key.Key_Tab)


def _at_a_trial(window: MainWindow) -> None:
    """Try other bonuses on the purchases of three months, what was found in sight."""
    _in_rules(window, Subject("card_kind", index=0), "cashback_percent")
    settings = window.screen_of(Place.SETTINGS)
    if isinstance(settings, SettingsView) and (rules := settings.presenter.rules):
        rules.editing.draft.change(None, lambda tree: tree["card_kind"][0].update(cashback_percent="7"))
        rules.save()
        for page in settings.findChildren(RulesPage):
            page.trial.try_button.click()


def _busy_morning(shop: Shop) -> None:
    """Book a few sales of this very morning, so that the till has something to show."""
    rows = client_search.find(shop, "", 12).rows
    for number, row in enumerate(rows[2:8]):
        moment = MORNING_ON_THE_CLOCK.replace(minute=4 + 6 * number)
        amount = Cents(31_000 + 17_350 * number)
        draft = SaleDraft.of((amount,), client=None if number == 3 else row.id, at=moment)
        till.sell(shop, request(f"morning-{number}"), draft)
    undoing.undo(shop, request("morning-undo"), "morning-2")
    for number, row in enumerate(row for row in rows if row.cards):
        burns = MORNING.date() + timedelta(days=1 + number)
        reason, credit = "gift", request(f"morning-gift-{number}")
        corrections.adjust(shop, credit, row.cards[0], Cents(12_000 + 9_550 * number), reason, burns_on=burns)
    returns.refund(shop, request("morning-back"), "morning-4", returns.Wanted(Cents(24_500)))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description="Draw every screen into a folder.")
    options.add_argument("folder", type=Path, nargs="?", default=Path("screenshots"))
    options.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    options.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES)
    given = options.parse_args()
    sys.exit(main(given.folder, given.languages, given.themes))
