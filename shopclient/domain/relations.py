"""Who people are to each other, and who somebody is the other way round: wife – husband, child – parent."""

from typing import Final, Literal

Sex = Literal["female", "male"]

#: Relation → what the other one is to that one: a woman, a man, nobody knows.
_REVERSE: Final = {
    "wife": ("wife", "husband", "spouse"),
    "husband": ("wife", "husband", "spouse"),
    "spouse": ("wife", "husband", "spouse"),
    "partner": ("partner", "partner", "partner"),
    "son": ("mother", "father", "parent"),
    "daughter": ("mother", "father", "parent"),
    "child": ("mother", "father", "parent"),
    "mother": ("daughter", "son", "child"),
    "father": ("daughter", "son", "child"),
    "parent": ("daughter", "son", "child"),
    "sister": ("sister", "brother", "sibling"),
    "brother": ("sister", "brother", "sibling"),
    "sibling": ("sister", "brother", "sibling"),
    "grandmother": ("granddaughter", "grandson", "grandchild"),
    "grandfather": ("granddaughter", "grandson", "grandchild"),
    "grandparent": ("granddaughter", "grandson", "grandchild"),
    "granddaughter": ("grandmother", "grandfather", "grandparent"),
    "grandson": ("grandmother", "grandfather", "grandparent"),
    "grandchild": ("grandmother", "grandfather", "grandparent"),
    "aunt": ("niece", "nephew", "aunts_child"),
    "uncle": ("niece", "nephew", "aunts_child"),
    "aunt_or_uncle": ("niece", "nephew", "aunts_child"),
    "niece": ("aunt", "uncle", "aunt_or_uncle"),
    "nephew": ("aunt", "uncle", "aunt_or_uncle"),
    "aunts_child": ("aunt", "uncle", "aunt_or_uncle"),
    "cousin": ("cousin", "cousin", "cousin"),
    "godmother": ("goddaughter", "godson", "godchild"),
    "godfather": ("goddaughter", "godson", "godchild"),
    "godparent": ("goddaughter", "godson", "godchild"),
    "goddaughter": ("godmother", "godfather", "godparent"),
    "godson": ("godmother", "godfather", "godparent"),
    "godchild": ("godmother", "godfather", "godparent"),
    "mother_in_law": ("daughter_in_law", "son_in_law", "child_in_law"),
    "father_in_law": ("daughter_in_law", "son_in_law", "child_in_law"),
    "parent_in_law": ("daughter_in_law", "son_in_law", "child_in_law"),
    "daughter_in_law": ("mother_in_law", "father_in_law", "parent_in_law"),
    "son_in_law": ("mother_in_law", "father_in_law", "parent_in_law"),
    "child_in_law": ("mother_in_law", "father_in_law", "parent_in_law"),
    "friend": ("friend", "friend", "friend"),
    "neighbour": ("neighbour", "neighbour", "neighbour"),
    "colleague": ("colleague", "colleague", "colleague"),
    "boss": ("employee", "employee", "employee"),
    "employee": ("boss", "boss", "boss"),
    "contact_person": ("employer", "employer", "employer"),
    "employer": ("contact_person", "contact_person", "contact_person"),
    "owner": ("pet", "pet", "pet"),
    "pet": ("owner", "owner", "owner"),
}

#: Relations with a translation, as a form offers them; any other word is kept and shown as it was typed.
RELATIONS: Final = tuple(_REVERSE)

#: Those of whom a consent about the data of children speaks.
CHILDREN: Final = (
    *("daughter", "son", "child", "granddaughter", "grandson", "grandchild"),
    *("niece", "nephew", "aunts_child", "goddaughter", "godson", "godchild"),
)

#: Kinds of pets with a translation; any other word is kept as it was typed.
SPECIES: Final = (
    "dog", "cat", "parrot", "rabbit", "hamster", "guinea_pig", "turtle", "fish", "horse", "bird",
)  # fmt: skip

_FEMALE: Final = frozenset(
    (
        *("wife", "daughter", "mother", "sister", "grandmother", "granddaughter", "aunt", "niece"),
        *("godmother", "goddaughter", "mother_in_law", "daughter_in_law"),
    )
)
_MALE: Final = frozenset(
    (
        *("husband", "son", "father", "brother", "grandfather", "grandson", "uncle", "nephew"),
        *("godfather", "godson", "father_in_law", "son_in_law"),
    )
)


def reverse(relation: str, sex: Sex | None = None) -> str:
    """Return what somebody is to the one who is *relation* to him: of a ``son``, the mother or the father.

    Args:
        relation: A code of ``RELATIONS``, or the shop's own word, which has no reverse: "".
        sex: That of the somebody; where nobody knows it, the word is one for both (``parent``).
    """
    words = _REVERSE.get(relation)
    if words is None:
        return ""
    return words[("female", "male", None).index(sex)]


def sex_of(relation: str) -> Sex | None:
    """Return whether *relation* is said of a woman or of a man; None where it is said of both."""
    if relation in _FEMALE:
        return "female"
    return "male" if relation in _MALE else None
