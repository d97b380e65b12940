"""Words for people of a family in headings and labels: whose name, whose birthday."""

import re
from typing import Final

from shopclient.domain.relations import RELATIONS
from shopclient.formats.client_fields import Field

# Beginnings of words, folded; the first that fits decides.
_RELATIONS: Final = {
    "grandmother": "бабушк|бабус|grandmother",
    "grandfather": "дедушк|дідус|grandfather",
    "granddaughter": "внучк|онучк|granddaughter",
    "grandson": "внук|онук|grandson",
    "godchild": "крестни|крестниц|похресни|хрещени|godchild",
    "child": "ребен|детей|дет|дитин|діт|child|kid|baby",
    "son": "сын|син|son",
    "daughter": "доч|дщер|daughter",
    "wife": "жен|дружин|wife",
    "husband": "муж|чоловік|husband",
    "spouse": "супруг|подружж|spouse",
    "mother": "мам|мать|матер|матір|мати|mother|mom",
    "father": "пап|отец|отц|батьк|тат|father|dad",
    "sister": "сестр|sister",
    "brother": "брат|brother",
    "partner": "партнер|partner|domestic partner",
    "friend": "подруг|друг|friend",
    "pet": "питом|улюбленец|pet",
}
_STARTS: Final = {relation: re.compile(rf"(?:^|\s)(?:{words})") for relation, words in _RELATIONS.items()}
# «жен» begins женщина and женский, «батьк» a patronymic; «мам» nothing else that stands above a column.
_OTHERWISE: Final = re.compile(
    r"женск|женщ|жіноч|мужск|мужч|чоловіч|детск|дитяч|contact|sonst|братств|по батькові"
)
_OF_A_DATE: Final = re.compile(r"рожд|рожден|народж|(?:^|\s)др(?:\s|$)|(?:^|\s)дн(?:\s|$)|birth|bday|dob")


def relation_of(text: str) -> str:
    """Return the code of the relation that a folded heading or a label names; empty: none that we know."""
    plain = text.lower().replace("ё", "е")
    if plain in RELATIONS:
        return plain
    if _OTHERWISE.search(plain):
        return ""
    return next((relation for relation, start in _STARTS.items() if start.search(plain)), "")


def relative_field(key: str) -> Field:
    """Return whether the heading of a relative's column asks for the birthday or for the name."""
    return Field.RELATIVE_BIRTHDAY if _OF_A_DATE.search(key) else Field.RELATIVE
