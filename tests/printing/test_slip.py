"""The slip on a roll: as long as what it says, no figure cut, no name taken for markup."""

import io
from datetime import date, datetime

import pypdfium2
import pytest

from shopclient.domain.bill import GiftPaid
from shopclient.domain.money import Cents
from shopclient.domain.slips import Slip, SlipAccount, SlipBill, SlipLine, SlipRow
from shopclient.printing.measures import MM
from shopclient.printing.slip import PAPERS, SlipPaper, draw_slip
from shopclient.texts.slip import slip_rows
from shopclient.texts.words import Words
from tests.printing.paper import read

SALE = Slip(
    what="sale",
    shop="Липа и рожь",
    currency="RUB",
    language="ru",
    at=datetime.fromisoformat("2026-11-24T10:00:00"),
    number=1204,
    client="Нина С.",
    card="2060844711270",
    bill=SlipBill(
        (SlipLine(Cents(700_00), "Хлеб"), SlipLine(Cents(345_50), "Чай")),
        *(
            Cents(1045_50),
            Cents(31_37),
            Cents(24_00),
            (GiftPaid("2083162140409", Cents(500_00), Cents(10_12)),),
        ),
        *(Cents(13), Cents(490_00)),
    ),
    moved=Cents(24_50),
    account=SlipAccount(
        *(Cents(49_00), Cents(24_50), Cents(0), (date(2026, 12, 24), Cents(24_50))), stamps=2, stamps_every=6
    ),
)
GOLDEN = {
    "en": """
Липа и рожь
Purchase No. 1204
24 Nov 2026, 10:00
Client Нина С.
Card 2060…70
Хлеб 700.00 ₽
Чай 345.50 ₽
Sum 1,045.50 ₽
Discount −31.37 ₽
Paid with bonuses −24.00 ₽
Gift card 2083…09 −500.00 ₽
Left on it 10.12 ₽
Rounded down −0.13 ₽
To pay 490.00 ₽
Bonuses earned +24.50
Bonus balance 49
Not active yet 24.50
Expiring on 24 Dec 2026 24.50
Stamps 2 of 6
Спасибо, ждём вас снова!
This is not a fiscal receipt.""",
    "ru": """
Липа и рожь
Покупка № 1204
24.11.2026, 10:00
Клиент Нина С.
Карта 2060…70
Хлеб 700,00 ₽
Чай 345,50 ₽
Сумма 1 045,50 ₽
Скидка −31,37 ₽
Оплачено бонусами −24,00 ₽
Подарочная
карта 2083…09 −500,00 ₽
Остаток на ней 10,12 ₽
Округление −0,13 ₽
К оплате 490,00 ₽
Начислено бонусов +24,50
Баланс бонусов 49
Ещё не активны 24,50
Сгорают 24.12.2026 24,50
Штампы 2 из 6
Спасибо, ждём вас снова!
Не является кассовым чеком.""",
    "uk": """
Липа и рожь
Покупка № 1204
24.11.2026, 10:00
Клієнт Нина С.
Картка 2060…70
Хлеб 700,00 ₽
Чай 345,50 ₽
Сума 1 045,50 ₽
Знижка −31,37 ₽
Сплачено бонусами −24,00 ₽
Подарункова
картка 2083…09 −500,00 ₽
Залишок на ній 10,12 ₽
Округлення −0,13 ₽
До сплати 490,00 ₽
Нараховано бонусів +24,50
Баланс бонусів 49
Ще не активні 24,50
Згорають 24.12.2026 24,50
Штампи 2 із 6
Спасибо, ждём вас снова!
Не є фіскальним чеком.""",
}


def drawn(rows: tuple[SlipRow, ...], paper: str = "80") -> bytes:
    target = io.BytesIO()
    draw_slip(target, rows, PAPERS[paper])
    return target.getvalue()


def plain(data: bytes) -> list[str]:
    return [page.replace("\u00a0", " ") for page in read(data)]


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_a_slip_reads_as_it_always_did(language: str) -> None:
    rows = slip_rows(SALE, Words(language), "Спасибо, ждём вас снова!")

    assert plain(drawn(rows)) == [GOLDEN[language].strip()]


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_nothing_leaves_the_paper(paper: SlipPaper) -> None:
    name = "<b>Торговый дом</b> «Константинопольские пряности & сладости Йорданова» 🎁 {name} %n"
    rows = [SlipRow(name, look="title"), SlipRow(name, "987 654 321,99 ₽"), SlipRow("Client", name)]
    rows += [
        SlipRow("Электроинструментыисверхдлинноеслово", "999 999 999,99 ₽", "strong"),
        SlipRow(look="rule"),
    ]
    target = io.BytesIO()
    pages = draw_slip(target, rows * 12, paper)

    with pypdfium2.PdfDocument(target.getvalue()) as document:
        assert len(document) == pages == (1 if paper.height is None else pages)
        for page in document:
            width, height = page.get_size()
            assert width == pytest.approx(paper.width * MM, abs=0.01)
            for item in page.get_objects(max_depth=2):
                left, bottom, right, top = item.get_bounds()
                assert paper.margin * MM - 1 <= left
                assert right <= width - paper.margin * MM + 1
                assert bottom >= 0
                assert top <= height
    said = " ".join(target_text for target_text in plain(target.getvalue()))
    assert "<b>Торговый дом</b>" in said.replace("\n", " ")
    assert said.count("999 999 999,99 ₽") == said.count("987 654 321,99 ₽") == 12


def test_a_roll_is_cut_where_the_slip_ends() -> None:
    short, long = (drawn((SlipRow("Sum", "1"),) * count, "58") for count in (30, 60))
    with pypdfium2.PdfDocument(short) as one, pypdfium2.PdfDocument(long) as other:
        assert other[0].get_height() > 1.8 * one[0].get_height()
    assert len(read(drawn((SlipRow("Sum", "1"),) * 60, "a6"))) == 3
