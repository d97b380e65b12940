"""Fields that a shop makes up for itself, and what may stand in each kind."""

from dataclasses import replace

import pytest

from shopclient.domain.errors import FieldUnknown, Refusal, TextInvalid, ValueInvalid
from shopclient.domain.people import CustomValue, Person
from shopclient.services import archiving, client_history, clients, custom_fields, field_care, merging
from shopclient.services.shop import Shop

ANNA = Person(name="Анна")


def keep(shop: Shop, *values: tuple[str, str]) -> dict[str, str]:
    """Add somebody with these values, and return what is kept of them."""
    person = replace(ANNA, custom=tuple(CustomValue(*each) for each in values))
    return {each.key: each.value for each in clients.get(shop, clients.add(shop, person)).person.custom}


def test_each_kind_keeps_its_values_in_one_form(shop: Shop) -> None:
    for title, kind in (
        ("Рост", "number"),
        ("Паспорт до", "date"),
        ("Парковка", "yes_no"),
        ("Заметка", "text"),
    ):
        custom_fields.add(shop, title, kind)
    custom_fields.add(shop, "Кофе", "list", ("Чёрный", "С молоком", " "))
    assert [(each.key, each.kind) for each in custom_fields.fields(shop)] == [
        ("рост", "number"),
        ("паспорт_до", "date"),
        ("парковка", "yes_no"),
        ("заметка", "text"),
        ("кофе", "list"),
    ]

    kept = keep(
        shop,
        *(("рост", "0172,50"), ("паспорт_до", "1.2.2030"), ("парковка", "YES")),
        *(("заметка", "две\nстроки"), ("кофе", "черный")),
    )

    assert kept == {
        "рост": "172.5",
        "паспорт_до": "2030-02-01",
        "парковка": "yes",
        "заметка": "две\nстроки",
        "кофе": "Чёрный",
    }
    assert keep(shop, ("рост", "-0,00"), ("заметка", " ")) == {"рост": "0"}


@pytest.mark.parametrize(
    ("key", "value", "refusal"),
    [
        ("рост", "высокий", ValueInvalid),
        ("рост", "1e5", ValueInvalid),
        ("рост", "٣٤", ValueInvalid),
        ("рост", "9" * 10_000, TextInvalid),
        ("дата", "31.02.2030", ValueInvalid),
        ("кофе", "какао", ValueInvalid),
        ("кофе", "Чёрный\0", TextInvalid),
        ("нет_такого", "1", FieldUnknown),
    ],
)
def test_what_does_not_fit_is_refused_at_its_field(
    shop: Shop, key: str, value: str, refusal: type[Refusal]
) -> None:
    custom_fields.add(shop, "Рост", "number")
    custom_fields.add(shop, "Дата", "date")
    custom_fields.add(shop, "Кофе", "list", ("Чёрный",))
    with pytest.raises(refusal) as caught:
        keep(shop, ("рост", "1"), (key, value))
    assert caught.value.at == "custom[1].value"


def test_a_field_is_renamed_and_retired_and_what_was_noted_stays(shop: Shop) -> None:
    field = custom_fields.add(shop, "Размер ноги", "number")
    client = clients.add(shop, replace(ANNA, custom=(CustomValue(field.key, "38"),)))

    changed = custom_fields.change(shop, field.key, title="Обувь", retired=True)

    assert (changed.key, changed.title, changed.retired) == ("размер_ноги", "Обувь", True)
    file = clients.get(shop, client)
    assert file.person.custom == (CustomValue("размер_ноги", "38"),)
    clients.update(shop, client, file.version, replace(file.person, notes="любит чай"))
    assert custom_fields.add(shop, "Размер ноги", "text").key == "размер_ноги_2"
    for title, kind, options in (("Обувь", "text", ()), ("Рост", "sum", ()), ("Чай", "list", (" ",))):
        with pytest.raises(ValueInvalid):
            custom_fields.add(shop, title, kind, options)
    with pytest.raises(FieldUnknown):
        custom_fields.change(shop, "нет_такого", title="Чай")


def test_fields_are_put_in_order_and_choices_renamed_without_losing_a_value(shop: Shop) -> None:
    coffee = custom_fields.add(shop, "Кофе", "list", ("чёрный", "с молоком", "без"))
    custom_fields.add(shop, "Рост", "number")
    anna = clients.add(shop, replace(ANNA, custom=(CustomValue("кофе", "чёрный"),)))
    olga = clients.add(shop, Person(name="Ольга", custom=(CustomValue("кофе", "чёрный"),)))
    merging.merge(shop, anna, olga)
    archiving.archive(shop, clients.add(shop, replace(ANNA, custom=(CustomValue("кофе", "без"),))))
    assert [(each.field.key, each.used) for each in field_care.used_fields(shop)] == [
        ("кофе", 2),
        ("рост", 0),
    ]
    assert field_care.reorder(shop, ("рост",)) == ("кофе", "рост")

    field_care.set_choices(shop, coffee.key, [("без", "без"), ("", "раф"), ("чёрный", "Эспрессо & {x}")])
    used = field_care.used_fields(shop)[1]
    assert used.choices == {"без": 1, "раф": 0, "Эспрессо & {x}": 1}
    [value] = clients.get(shop, anna).person.custom
    assert value == CustomValue("кофе", "Эспрессо & {x}")
    # Parted again, the other one has the new name of the choice, too; a saved form is not refused for it.
    merged = next(each.number for each in client_history.history(shop, anna) if each.deed == "merge")
    client_history.undo_change(shop, merged)
    assert clients.get(shop, olga).person.custom == (CustomValue("кофе", "Эспрессо & {x}"),)
    clients.update(shop, olga, clients.get(shop, olga).version, clients.get(shop, olga).person)

    for wrong in ([("без", "без")], [], [("без", "а"), ("", "А")], [("без", "раф"), ("раф", "без")]):
        with pytest.raises(ValueInvalid):
            field_care.set_choices(shop, coffee.key, wrong)
    with pytest.raises(ValueInvalid):
        field_care.remove(shop, coffee.key)
    field_care.remove(shop, "рост")
    assert [each.key for each in custom_fields.fields(shop)] == ["кофе"]
