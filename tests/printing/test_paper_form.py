"""The form for a day without power: one page, words in the seller's language, lines a hand can write on."""

import io
import itertools

import pypdfium2
import pytest

from shopclient.printing.measures import MM
from shopclient.printing.paper_form import FormColumn, PaperForm, draw_form
from shopclient.texts.paper_form import asked_once, columns, form_title, how_to
from shopclient.texts.words import Words
from tests.printing.paper import read

SHOP = "Торговый дом <b>«Константинопольские пряности & сладости Йорданова»</b> 🎁"


def drawn(language: str) -> bytes:
    words = Words(language)
    asked = tuple(FormColumn(*column) for column in columns("RUB", words))
    target = io.BytesIO()
    draw_form(target, PaperForm(form_title(words), SHOP, asked_once(words), asked, how_to(words)))
    return target.getvalue()


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_every_word_stands_on_the_one_page(language: str) -> None:
    [page] = read(drawn(language))
    words = Words(language)

    said = " ".join(page.split())
    asked = [*asked_once(words), *(name for name, _share in columns("RUB", words))]
    for text in [form_title(words), *asked, *how_to(words)]:
        assert " ".join(text.split()) in said
    assert "<b>«Константинопольские" in said


def test_a_hand_has_room() -> None:
    with pypdfium2.PdfDocument(drawn("en")) as document:
        page = document[0]
        boxes = [item.get_bounds() for item in page.get_objects(max_depth=2)]
        width, height = page.get_size()
    rules = sorted(
        {round(top, 1) for left, bottom, right, top in boxes if top - bottom < 2 and right - left > 700}
    )
    gaps = [(above - below) / MM for below, above in itertools.pairwise(rules)]

    assert (width, height) == (pytest.approx(297 * MM), pytest.approx(210 * MM))
    assert len([gap for gap in gaps if gap >= 10.5]) >= 11
    assert min(bottom for _left, bottom, _right, _top in boxes) > 8 * MM
