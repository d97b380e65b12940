"""Who somebody is to a client, as offered in a form and read back from it; and what animal a pet is."""

from shopclient.domain.names import fold
from shopclient.domain.relations import RELATIONS, SPECIES
from shopclient.texts.words import Words


def relation(word: str, words: Words) -> str:
    """Return a relation in the nominative, ``son``; the shop's own word as it was typed."""
    return {
        "wife": words.translate("Relations", "wife"),
        "husband": words.translate("Relations", "husband"),
        "spouse": words.translate("Relations", "spouse"),
        "partner": words.translate("Relations", "partner"),
        "son": words.translate("Relations", "son"),
        "daughter": words.translate("Relations", "daughter"),
        "child": words.translate("Relations", "child"),
        "mother": words.translate("Relations", "mother"),
        "father": words.translate("Relations", "father"),
        "parent": words.translate("Relations", "parent"),
        "sister": words.translate("Relations", "sister"),
        "brother": words.translate("Relations", "brother"),
        "sibling": words.translate("Relations", "sister or brother"),
        "grandmother": words.translate("Relations", "grandmother"),
        "grandfather": words.translate("Relations", "grandfather"),
        "grandparent": words.translate("Relations", "grandparent"),
        "granddaughter": words.translate("Relations", "granddaughter"),
        "grandson": words.translate("Relations", "grandson"),
        "grandchild": words.translate("Relations", "grandchild"),
        "aunt": words.translate("Relations", "aunt"),
        "uncle": words.translate("Relations", "uncle"),
        "aunt_or_uncle": words.translate("Relations", "aunt or uncle"),
        "niece": words.translate("Relations", "niece"),
        "nephew": words.translate("Relations", "nephew"),
        "aunts_child": words.translate("Relations", "niece or nephew"),
        "cousin": words.translate("Relations", "cousin"),
        "godmother": words.translate("Relations", "godmother"),
        "godfather": words.translate("Relations", "godfather"),
        "godparent": words.translate("Relations", "godparent"),
        "goddaughter": words.translate("Relations", "goddaughter"),
        "godson": words.translate("Relations", "godson"),
        "godchild": words.translate("Relations", "godchild"),
        "mother_in_law": words.translate("Relations", "mother-in-law"),
        "father_in_law": words.translate("Relations", "father-in-law"),
        "parent_in_law": words.translate("Relations", "parent-in-law"),
        "daughter_in_law": words.translate("Relations", "daughter-in-law"),
        "son_in_law": words.translate("Relations", "son-in-law"),
        "child_in_law": words.translate("Relations", "child-in-law"),
        "friend": words.translate("Relations", "friend"),
        "neighbour": words.translate("Relations", "neighbour"),
        "colleague": words.translate("Relations", "colleague"),
        "boss": words.translate("Relations", "boss"),
        "employee": words.translate("Relations", "employee"),
        "contact_person": words.translate("Relations", "contact person"),
        "employer": words.translate("Relations", "employer"),
        "owner": words.translate("Relations", "owner"),
        "pet": words.translate("Relations", "pet"),
    }.get(word, word)


def relations(words: Words) -> list[str]:
    """Return the words for all relations that have a translation."""
    return [relation(code, words) for code in RELATIONS]


def relation_code(text: str, words: Words) -> str:
    """Return the relation that *text* is the word for, in this language or in English; else *text*."""
    wanted = fold(text)
    known = (code for code in RELATIONS if wanted in {fold(relation(code, words)), code})
    return next(known, text.strip())


def species(word: str, words: Words) -> str:
    """Return what animal a pet is, ``dog``; the shop's own word as it was typed."""
    return {
        "dog": words.translate("Pets", "dog"),
        "cat": words.translate("Pets", "cat"),
        "parrot": words.translate("Pets", "parrot"),
        "rabbit": words.translate("Pets", "rabbit"),
        "hamster": words.translate("Pets", "hamster"),
        "guinea_pig": words.translate("Pets", "guinea pig"),
        "turtle": words.translate("Pets", "turtle"),
        "fish": words.translate("Pets", "fish"),
        "horse": words.translate("Pets", "horse"),
        "bird": words.translate("Pets", "bird"),
    }.get(word, word)


def animals(words: Words) -> list[str]:
    """Return the words for all animals that have a translation."""
    return [species(code, words) for code in SPECIES]


def species_code(text: str, words: Words) -> str:
    """Return the animal that *text* is the word for, in this language or in English; else *text*."""
    wanted = fold(text)
    known = (code for code in SPECIES if wanted in {fold(species(code, words)), code})
    return next(known, text.strip())
