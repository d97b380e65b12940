"""What a heading means that is in no list: told by the telling words in it, slips of the pen forgiven.

``Номер карты клиента``, ``ФИО покупателя (полностью)``, ``cardNumber`` and ``Телефн`` are as clear to people
as the plain words are. A person still sees what was made of each column before anything is written.
"""

import re
from difflib import get_close_matches
from functools import cache
from typing import Final

from shopclient.domain.names import fold
from shopclient.formats.client_fields import Field
from shopclient.formats.header_words import IGNORED_HEADERS, SYNONYMS
from shopclient.formats.relative_words import relation_of

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")
_PUNCTUATION = re.compile(r"[\W_]+")
_LONGEST: Final = 80  # characters; what is longer is a sentence
_SHORTEST_WORD: Final = 5  # letters: shorter words are too near to each other
_LIKENESS: Final = 0.8

# Whose it is says nothing in a list of clients, and neither do these little words.
_OWNER = re.compile(
    r"\b(?:клиент(?:а|ов|у)|покупател(?:я|ей|ю)|клієнт(?:а|ів|у)|покупц(?:я|ів|ю)|гост(?:я|ей)|"
    r"участник(?:а|ов)|"
    r"учасник(?:а|ів)|абонента|контакта|customer s?|client s?|buyer s?|guest s?|of|the|наш|основной|"
    r"основний|primary|main)\b"
)

#: Field (None: a figure of another program, which is no client's) → pattern of the telling words, pattern
#: of what speaks against it. The first that fits decides.
_TELLING: Final[tuple[tuple[Field | None, str, str], ...]] = (
    (None, r"\bподпись\b|\bпідпис\b|signature", ""),
    (Field.EMAIL_WISH, r"рассыл|розсил|подписк|підписк|newsletter|subscri|marketing", ""),
    (Field.CONSENT, r"согласи|\bзгода|consent|gdpr|персональн", ""),
    (Field.SOURCE, r"источник|откуда|джерел|звідки|\bsource", ""),
    (Field.ISSUED_ON, r"(?:дат|date).*(?:выдач|видач|issue)|\bвыдан|\bвидан", ""),
    (
        Field.CARD_STATE,
        r"(?:статус|состояни|стан\b|status|state).*(?:карт|card)|(?:карт|card).*(?:статус|status)",
        "",
    ),
    (
        Field.KIND,
        r"(?:вид|тип|категори|категорі|kind|type).*(?:карт|card)|(?:карт|card).*(?:type|kind|тип|вид)",
        "",
    ),
    # How often and when, counted elsewhere: no sum and no balance.
    (
        None,
        r"(?:кол во|количеств|кількіст|к ть|число|count|number of|qty).*(?:покуп|чек|визит|візит|заказ|"
        r"замовл|"
        r"purchas|visit|order|transact)|средн|середн|average|\bavg",
        "",
    ),
    (
        Field.LAST_VISIT,
        r"(?:последн|остан|\blast).*(?:визит|візит|посещ|відвід|покуп|чек|visit|purchase|order)",
        r"сумм|сума|amount",
    ),
    (
        Field.FIRST_VISIT,
        r"(?:перв|перш|\bfirst).*(?:визит|візит|посещ|відвід|покуп|visit|purchase|order)|регистрац|"
        r"реєстрац|registered|created",
        r"сумм|сума|amount",
    ),
    (
        None,
        r"(?:последн|остан|перв|перш|\blast|\bfirst).*(?:визит|візит|посещ|відвід|покуп|чек|visit|"
        r"purchase|order)",
        "",
    ),
    (Field.EMAIL, r"\be ?m(?:ai|ia)l|электрон|електрон|\bпочт[аы]\b|\bпошт[аи]\b|имейл|емейл|імейл", ""),
    (
        Field.PHONE,
        r"\bтел(?:\b|еф)|\bмоб|сотов|\b(?:tele)?phone|mobile|\bcell\b|viber|вайбер|whats ?app|ватсап",
        r"телеграм|\btype",
    ),
    (Field.PHONE, r"^(?:домашний|рабочий|робочий|домашній|дополнительный|додатковий|home|work)$", ""),
    (Field.BORN_ABOUT, r"(?:год|рік|year).*(?:рожд|народж|birth)", ""),
    (
        Field.BIRTHDAY,
        r"рожд|рожден|народж|birth|\bdob\b|\bbday|^день р$",
        r"мест|місц|place|возраст|\bвік\b|\bage\b",
    ),
    (
        Field.REMARK,
        r"скид.*(?:процент|%|размер)|(?:процент|%|размер).*скид|^скид|знижк|discount(?!.*card)",
        r"карт|card",
    ),
    (
        Field.BONUS_BALANCE,
        r"(?:баланс|остат|залиш|доступн|накопл|накопич|сумм|сума|кол во|количеств|кількіст|balance|"
        r"available|current)"
        r".*(?:бонус|балл|\bбал|кешб|кэшб|points?|bonus|cashback|reward)|(?:баланс|остат|залиш|"
        r"balance).*(?:карт|card)",
        r"номер|number",
    ),
    (
        Field.BONUS_BALANCE,
        r"(?:бонус|балл|\bбал[иіу]|кешб|кэшб|points?\b|bonus|cashback|reward)",
        r"карт|card|списан|истрач|потрач|витрач|сгор|згор|начисл|нарахов|\bдат|date|процент|відсот|"
        r"earned|used|spent|expir|percent",
    ),
    (
        Field.BONUS_BALANCE,
        r"^(?:текущ\w* |поточн\w* |current )?(?:остаток|баланс|залишок|balance)(?: счета| рахунку)?$",
        "",
    ),
    (
        Field.CARD,
        r"\bкарт[аыуоиі]?\b|карточк|картк|\bcard\b|штрих ?код|^шк$|barcode|member (?:id|no)|\bдк\b|"
        r"loyalty (?:id|no)",
        r"дат|date|срок|термін|процент|сумм|сума|оборот|обіг|количеств|кол во|медицинск|банк",
    ),
    (
        Field.TOTAL_SPENT,
        r"(?:сумм|сума|оборот|обіг|потрач|витрач|накопл|накопич|всего|всього|усього|общ|загал|total|"
        r"lifetime|amount)"
        r".*(?:покуп|продаж|заказ|карт|spent|spend|sales|purchas|orders|card|сумм|сума)|^оборот|^обіг|"
        r"выручк|turnover|"
        r"revenue|^(?:total|итого|всего|усього|всього|разом)$|(?:всего|всього|усього|total) (?:потрач|"
        r"витрач|купл)|spent\b",
        r"бонус|балл|\bбал|дат|date|посл|остан|\blast|средн|середн|возврат|повернен|refund|скид|знижк|"
        r"месяц|місяц|month|год\b|рік|year",
    ),
    (
        Field.ORGANISATION,
        r"организац|організац|компани|компані|предприят|підприємств|\bфирм|\bфірм|company|organi[sz]ation",
        "",
    ),
    (
        Field.NAME,
        r"(?:фамили|прізвищ).*(?:имя|імя|\bи\b|\bі\b|иниц|ініц)|(?:имя|імя).*(?:фамили|прізвищ)",
        "",
    ),
    (Field.NAME, r"\bфио\b|\bф и о\b|\bпіб\b|\bп і б\b|полное имя|повне імя|full name", ""),
    (Field.LAST, r"фамили|прізвищ|surname|(?:last|family) name", ""),
    (Field.FIRST, r"(?:имя|імя).*(?:отчеств|по батькові|\bо\b)|(?:given|first) name", ""),
    (Field.MIDDLE, r"отчеств|по батькові|patronymic|middle", ""),
    (Field.POSTAL_CODE, r"\bиндекс|\bіндекс|postal|\bzip\b|postcode", ""),
    (Field.CITY, r"\bгород|\bмісто\b|\bcity\b|насел", ""),
    (Field.STREET, r"адрес|address|жительств|проживан|street|\bулиц|\bвулиц", r"\bip\b"),
    (Field.HOBBIES, r"хобб|хобі|увлеч|захопл|интерес|інтерес|hobb|interest", ""),
    (Field.TASTES, r"предпочт|вподоб|уподоб|вкус|смак|prefer|taste", ""),
    (
        Field.TAGS,
        r"\bгрупп|\bгруп[аи]|категор|сегмент|метк|мітк|\bтег|статус|\btag|\bgroup|segment|categor|status",
        "",
    ),
    (Field.KEEPER, r"менеджер|ответственн|відповідальн|консультант|manager|assigned|responsible", ""),
    (
        Field.NOTES,
        r"примеч|^прим\b|комм?ент|^комм\b|замет|описан|доп(?:олнит\w*)? инф|приміт|нотат|опис|додатков|"
        r"дополнит|"
        r"\bnote|comment|remark|\bmemo\b|особ\w* (?:отмет|приміт)|характерист",
        "",
    ),
    (
        Field.NAME,
        r"контактн\w* (?:лиц|особ)|\bклиент\b|\bклієнт\b|покупатель|покупець|контрагент|держатель|"
        r"владелец|власник|"
        r"наименован|найменуван|^название|^назва|\bимя\b|\bімя\b|\bname\b|^(?:contact|buyer|guest|"
        r"customer|client|гость|гість)$",
        r"файл|company|user|логин|login|город|город|карт|card|товар|product|магазин|store|shop",
    ),
)
_PATTERNS: Final = tuple(
    (field, re.compile(telling), re.compile(against) if against else None)
    for field, telling, against in _TELLING
)


def guess(heading: str, *, forgiving: bool = True) -> Field | None:
    """Return what a heading means that is in no list; None: nobody can say, or nothing of a client.

    *forgiving*: whether slips of the pen are looked for, which takes a thousandth of a second for each word.
    """
    plain = _HUMP.sub(" ", heading)
    if len(plain) > _LONGEST:
        return None
    for text in dict.fromkeys((_IN_BRACKETS.sub(" ", plain), plain)):
        words = _PUNCTUATION.sub(" ", fold(text).replace("№", " номер ")).split()
        # Only where the words as they stand say nothing, one of them may be a slip of the pen.
        for spelling in (str, _spelt) if forgiving else (str,):
            field, decided = _told(" ".join(map(spelling, words)))
            if decided:
                return field
    return None


def without_owner(words: str) -> str:
    """Return a folded heading without whose it is: ``имя покупателя`` is ``имя``."""
    return " ".join(_OWNER.sub(" ", words).split())


def _told(words: str) -> tuple[Field | None, bool]:
    telling = without_owner(words) or words
    if telling != words and (word := _listed().get(telling)):
        return Field(word), True
    spoken_against = False
    for field, pattern, against in _PATTERNS:
        if not pattern.search(telling):
            continue
        if not (against and against.search(telling)):
            return (field, True) if field is None or not relation_of(telling) else (_of_kin(field), True)
        spoken_against = True
    return None, spoken_against


def _of_kin(field: Field) -> Field:
    """Return where the wife's phone goes: only names and birthdays of a family have fields of their own."""
    if field is Field.BIRTHDAY:
        return Field.RELATIVE_BIRTHDAY
    return Field.RELATIVE if field in {Field.NAME, Field.FIRST} else Field.REMARK


def _spelt(word: str) -> str:
    if len(word) < _SHORTEST_WORD or not word.isalpha() or word in _vocabulary():
        return word
    return next(iter(get_close_matches(word, _vocabulary(), 1, _LIKENESS)), word)


@cache
def _listed() -> dict[str, str]:
    return {fold(phrase): field for field, phrases in SYNONYMS.items() for phrase in phrases.split("|")}


@cache
def _vocabulary() -> tuple[str, ...]:
    phrases = "|".join((*SYNONYMS.values(), IGNORED_HEADERS))
    words = {word for phrase in phrases.split("|") for word in phrase.split()}
    return tuple(sorted(word for word in words if len(word) >= _SHORTEST_WORD))
