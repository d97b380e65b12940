"""The list of clients on paper: everybody in it once, no name run out, pages as long as it takes."""

from datetime import UTC, datetime
from pathlib import Path

from pypdfium2 import PdfDocument

from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs.client_list import Asked, write_list
from shopclient.services import clients
from shopclient.texts.words import Words
from tests.fresh import fresh_shop
from tests.printing.paper import read

MORNING = datetime(2026, 11, 21, 9, tzinfo=UTC)
GOLDEN = Path(__file__).parent.parent / "golden" / "client_list.txt"


def test_everybody_is_on_it_once_and_long_names_keep_to_their_column(tmp_path: Path) -> None:
    programme = read_programme({"shop": {"name": "Чайная <b>{x}</b>"}})
    shop = fresh_shop(tmp_path / "shop.db", programme, lambda: MORNING)
    nasty = ("<b>{x}</b> %n =1+1", "Ганна Ґудзь 🎂", "Зорина " * 30, "Й" * 200)
    ids = [clients.add(shop, Person(name=name.strip(), phones=("+7 926 393-65-21",))) for name in nasty]
    ids += [clients.add(shop, Person(last="Бондар", first=f"Анна-{place}")) for place in range(60)]
    asked = Asked("Чай & кофе", ("Приходит снова", "День рождения: май"), "анна")
    target = tmp_path / "list.pdf"

    assert write_list(shop, ids, asked, Words("ru"), target) == 2
    pages = read(target.read_bytes())
    words = " ".join("\n".join(pages).split())
    assert [words.count(f"Анна-{place} ") for place in range(60)] == [1] * 60
    assert words.count("Последний визит") == 2
    assert "<b>{x}</b> %n =1+1" in words
    assert "[U+1F382]" in words
    assert "Й…" in words
    with PdfDocument(target) as document:
        for page in document:
            texts = page.get_textpage()
            boxes = [texts.get_rect(place) for place in range(texts.count_rects())]
            assert max(box[2] for box in boxes) <= page.get_width() - 40
    assert GOLDEN.read_text(encoding="utf-8") == "\n".join(pages[0].splitlines()[:12]) + "\n"
    assert write_list(shop, [], Asked(), Words("ru"), target) == 1
    shop.close()
