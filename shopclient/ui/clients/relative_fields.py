"""The fields that are filled in about one person or animal around a client."""

from collections.abc import Callable

from shopclient.texts.relations import animals, relation, relation_code, relations, species, species_code
from shopclient.texts.words import Words
from shopclient.ui.clients.draft import KinKind
from shopclient.ui.clients.suggestions import SuggestField
from shopclient.ui.widgets.fields import LineField, TextField

#: What stands in the row itself, two by two, and what below "More".
FIRST: dict[KinKind, tuple[str, str]] = {
    "kin": ("relation", "name"),
    "pet": ("species", "name"),
    "contact": ("role", "name"),
}
SECOND: dict[KinKind, tuple[str, str]] = {
    "kin": ("birthday", "hobbies"),
    "pet": ("birthday", "tastes"),
    "contact": ("phone", "email"),
}
MORE: dict[KinKind, tuple[str, ...]] = {
    "kin": ("tastes", "school_class", "phone", "email", "notes"),
    "pet": ("notes",),
    "contact": ("birthday", "hobbies", "tastes", "notes"),
}


def make_field(name: str, text: str, words: Words) -> LineField | TextField:
    """Return the field of a relative's attribute *name*, with *text* as the draft holds it."""

    if name == "relation":
        return _suggesting(
            words.translate("RelativeRow", "Relation"),
            relations(words),
            relation(text, words),
            words.translate("RelativeRow", "son, friend …"),
        )
    if name == "species":
        return _suggesting(
            words.translate("RelativeRow", "Animal"),
            animals(words),
            species(text, words),
            words.translate("RelativeRow", "dog, cat …"),
        )
    if name == "notes":
        return TextField(words.translate("RelativeRow", "Notes"), text, lines=2)
    label, placeholder = {
        "name": (words.translate("RelativeRow", "Name"), ""),
        "birthday": (
            words.translate("RelativeRow", "Birthday"),
            words.translate("RelativeRow", "dd.mm or dd.mm.yyyy"),
        ),
        "hobbies": (
            words.translate("RelativeRow", "Hobbies"),
            words.translate("RelativeRow", "football, dinosaurs"),
        ),
        "tastes": (
            words.translate("RelativeRow", "Tastes"),
            words.translate("RelativeRow", "chocolate, no milk"),
        ),
        "role": (words.translate("RelativeRow", "Role"), words.translate("RelativeRow", "accountant")),
        "phone": (words.translate("RelativeRow", "Phone"), words.translate("RelativeRow", "050 123 45 67")),
        "email": (words.translate("RelativeRow", "E-mail"), "name@example.com"),
        "school_class": (words.translate("RelativeRow", "School class"), "3-А"),
    }[name]
    return LineField(label, text, placeholder=placeholder)


def text_of(name: str, field: LineField | TextField, words: Words) -> str:
    """Return what the draft holds for what is typed in such a field."""
    read: dict[str, Callable[[str, Words], str]] = {"relation": relation_code, "species": species_code}
    return read[name](field.text(), words) if name in read else field.text()


def _suggesting(label: str, offered: list[str], text: str, placeholder: str) -> SuggestField:
    field = SuggestField(label, offered, placeholder=placeholder)
    field.set_text(text)
    return field
