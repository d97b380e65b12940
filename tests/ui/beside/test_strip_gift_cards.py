"""Gift cards in the till strip: what they do is said, for only the till lists them."""

from dataclasses import replace

from PySide6.QtTest import QTest

from shopclient.domain.bill import BillLine
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Cents
from shopclient.services import cards, programmes, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.errors import short_card
from shopclient.ui.main_window import MainWindow
from tests.ui.beside.test_strip import plain, strip_of


def test_what_a_gift_card_pays_and_what_goes_onto_one_is_said(shop: Shop, window: MainWindow) -> None:
    programme = shop.programme()
    gift = CardKind(key="present", name="Подарочная", gift=True, holders=("bearer",))
    programmes.load(shop, replace(programme, kinds=(*programme.kinds, gift)))
    [present] = cards.issue_bearer(shop, "present", 1)
    [blank] = cards.issue_bearer(shop, "present", 1, blank=True)
    line = BillLine(Cents(500_00), gift_card=present.number)
    till.sell(shop, request("sold"), SaleDraft((line,)))

    strip = strip_of(window)
    QTest.keyClicks(strip.edit, "300")
    window.scans.take(present.number)
    assert plain(strip.due.text()) == "0.00 ₽"
    assert "pays 300.00 ₽; 200.00 ₽ is left on it" in plain(strip.notice.text())
    window.scans.take(blank.number)
    assert f"Gift card {short_card(blank.number)} is not sold yet" in plain(strip.notice.text())
