"""The library of texts: what comes with the program, and the shop's own layer over it."""

from collections import Counter
from dataclasses import replace

import pytest

from shopclient.domain.errors import GreetingTextUnknown, PlaceholderUnknown, TextInvalid, ValueInvalid
from shopclient.domain.greeting_texts import CAUSES, TONES, GreetingText
from shopclient.domain.placeholders import fields_of, in_words_of
from shopclient.services import greeting_texts
from shopclient.services.shop import Shop


def test_each_language_has_texts_for_every_occasion_in_every_tone() -> None:
    texts = greeting_texts.shipped_texts()
    assert len({text.key for text in texts}) == len(texts)
    for language in ("en", "ru", "uk"):
        own = [text for text in texts if text.language == language]
        assert len(own) >= 60
        assert {text.cause for text in own} == set(CAUSES)
        assert min(Counter(text.tone for text in own)[tone] for tone in TONES) >= 8
        assert {text.cause for text in own if text.belated} >= {
            "birthday",
            "family_birthday",
            "holiday",
            "memorial",
        }
        # Nothing merry on a day of memory.
        quiet = [text for text in own if text.cause == "memorial"]
        assert not any(text.tone in {"joking", "verse"} for text in quiet)
    for text in texts:
        assert {"name", "own line", "shop"} <= set(fields_of(text.text))
        # Fields are written in the language of the text, so that people can read it.
        assert in_words_of(text.text, text.language) == text.text
        assert "  " not in text.text


def test_the_shop_adds_rewords_and_puts_away(shop: Shop) -> None:
    new = GreetingText("", "ru", "birthday", "warm", "  {Имя}, ура!  ")
    own, before = greeting_texts.keep(shop, new)
    assert (own.key, own.text) == ("own-1", "{Имя}, ура!")
    assert greeting_texts.library(shop)[0].is_own

    shipped = greeting_texts.shipped_texts()[0]
    changed, reworded = greeting_texts.keep(shop, replace(shipped, text="{name}, all the best"))
    hidden = greeting_texts.put_away(shop, shipped.key)
    by_key = {kept.text.key: kept for kept in greeting_texts.library(shop)}
    assert by_key[shipped.key].hidden
    assert by_key[shipped.key].text == changed
    with shop.reading() as session:
        assert shipped.key not in {text.key for text in greeting_texts.texts_in(session)}

    for step in (hidden, reworded, before):
        greeting_texts.put_back(shop, step)
    assert [kept.text for kept in greeting_texts.library(shop)] == list(greeting_texts.shipped_texts())


def test_the_programs_wording_comes_back(shop: Shop) -> None:
    shipped = greeting_texts.shipped_texts()[0]
    greeting_texts.keep(shop, replace(shipped, text="{name}!"))
    greeting_texts.keep(shop, shipped)
    assert not greeting_texts.library(shop)[0].is_own
    greeting_texts.keep(shop, replace(shipped, text="{name}!"))
    greeting_texts.put_away(shop, shipped.key)
    greeting_texts.bring_out(shop, shipped.key)
    again = greeting_texts.library(shop)[0]
    assert (again.hidden, again.text.text) == (False, "{name}!")
    greeting_texts.take_shipped(shop, shipped.key)
    assert not greeting_texts.library(shop)[0].is_own
    with pytest.raises(GreetingTextUnknown):
        greeting_texts.bring_out(shop, shipped.key)


def test_a_text_that_cannot_stand_is_refused(shop: Shop) -> None:
    good = GreetingText("", "ru", "birthday", "warm", "{имя}")
    for unfit, kind in (
        (replace(good, text="{имья}, привет"), PlaceholderUnknown),
        (replace(good, text=" "), TextInvalid),
        (replace(good, language="de"), ValueInvalid),
        (replace(good, key="own-9"), GreetingTextUnknown),
    ):
        with pytest.raises(kind):
            greeting_texts.keep(shop, unfit)
    with pytest.raises(GreetingTextUnknown):
        greeting_texts.put_away(shop, "own-9")
    assert len(greeting_texts.library(shop)) == len(greeting_texts.shipped_texts())
