"""A greeting on paper: the folded card or the letter, as a PDF."""

from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.services.greeting_case import GreetingCase
from shopclient.texts import days, greetings
from shopclient.texts.words import Words


def draw_card_in(case: GreetingCase, body: str, picture: str, language: str, folder: Path) -> Path:
    """Draw the card in *folder* and return where it is; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    from shopclient.printing.greeting_card import Card, draw_card

    words = Words(language)
    target = folder / f"{words.translate('Greetings', 'Card')}.pdf"
    card = Card(greetings.heading(case.cause, words, is_late=case.belated), body, picture, case.shop)
    try:
        draw_card(target, card)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return target


def draw_letter_in(case: GreetingCase, body: str, language: str, folder: Path) -> Path:
    """Draw the letter in *folder* and return where it is; for a worker. Raises: as ``draw_card_in``."""
    from shopclient.printing.greeting_card import Letter, draw_letter

    words = Words(language)
    target = folder / f"{words.translate('Greetings', 'Letter')}.pdf"
    person = case.person
    to = (person.full_name, *" ".join(person.addresses[:1]).splitlines())
    try:
        draw_letter(target, Letter(case.shop, days.day(case.today, language), to, body))
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return target
