"""The form with which somebody becomes a client says what the shop wrote, on one small sheet."""

from datetime import UTC, datetime
from pathlib import Path

from pypdfium2 import PdfDocument

from shopclient.domain.programme_toml import read_programme
from shopclient.jobs.sign_up import draw_sign_up_in, wordings_in
from shopclient.services import consents
from shopclient.services.consents import Wording
from shopclient.texts.words import Words
from tests.fresh import fresh_shop

MORNING = datetime(2026, 11, 21, 9, tzinfo=UTC)


def test_the_form_holds_the_words_in_force_on_one_sheet(tmp_path: Path) -> None:
    programme = read_programme({"shop": {"name": "Чайная <b>{x}</b>"}})
    shop = fresh_shop(tmp_path / "shop.db", programme, lambda: MORNING)
    long = "Согласен на всё, что написано на стене у кассы, и ещё на многое. " * 6
    consents.set_wording(shop, Wording("messages", "ru", "Первая редакция."))
    assert consents.set_wording(shop, Wording("messages", "ru", long)) == 2
    path = draw_sign_up_in(shop, Words("ru"), tmp_path)

    with PdfDocument(path) as document:
        [page] = document
        text = "".join(page.get_textpage().get_text_bounded().split())
        assert [round(side / 72 * 25.4) for side in page.get_size()] == [148, 210]
    assert "Чайная<b>{x}</b>" in text
    assert text.count("Согласеннавсё") == 6
    assert "Первая" not in text
    assert wordings_in(shop, Words("ru"))["photo"][1] == 0
    shop.close()
