import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.names import NameParts, fold, initials, is_patronymic, latin, split_name, swap_layout


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("ФЁДОРОВ", "федоров"),
        ("О’Коннор  Анна", "о'коннор анна"),
        ("Соловйова Марʼяна", "соловйова мар'яна"),
        ("Е\u0308лкин", "елкин"),
        ("Римский—Корсаков", "римский-корсаков"),
        ("ＡＮＮＡ", "anna"),
        ("Ко\u0301вал", "ковал"),
    ],
)
def test_a_name_is_found_however_it_is_typed(written: str, searched: str) -> None:
    assert fold(written) == fold(searched)


@pytest.mark.parametrize(
    ("one", "other"), [("Їжак", "Йжак"), ("Ірина", "Ирина"), ("Кий", "Київ"), ("Гнат", "Ґнат")]
)
def test_letters_that_tell_names_apart_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_latin_letter_inside_a_cyrillic_word_is_read_as_what_it_looks_like() -> None:
    assert fold("Iванчук Олексiй") == fold("Іванчук Олексій")
    assert fold("Ivanchuk") == "ivanchuk"


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Фёдоров", "fedorov"),
        ("Фёдоров", "Fyodorov"),
        ("Соловьёв", "Solovyev"),
        ("Соловьёв", "Soloviev"),
        ("Гнатюк", "Hnatiuk"),
        ("Гнатюк", "Gnatyuk"),
        ("Щерба", "Shcherba"),
        ("Юрий", "Yuri"),
        ("Юрій", "Yuriy"),
        ("Олексій", "Oleksiy"),
        ("Алексей", "Alexey"),
        ("Софія", "Sofia"),
        ("Їжак", "Yizhak"),
        ("Müller", "muller"),
        ("Виктор", "Victor"),
        ("Щерба", "Scherba"),
        ("Шмидт", "Schmidt"),
        ("Чайковский", "Tchaikovsky"),
        ("Галина", "Halyna"),
        ("Євген", "Yevhen"),
        ("Київ", "Kyiv"),
        ("Шевченко", "shevchenko"),
    ],
)
def test_a_cyrillic_name_is_found_by_any_of_its_latin_spellings(written: str, typed: str) -> None:
    assert latin(written) == latin(typed)


def test_the_beginning_of_a_latin_spelling_finds_the_name() -> None:
    typed = ["f", "fe", "fed", "fedo", "fedor", "fedoro", "fedorov"]
    assert all(latin("Фёдоров").startswith(latin(part)) for part in typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("atljhjd", "федоров"),
        ("Atljhjd", "федоров"),
        ("[jvzr", "хомяк"),
        ("{jvzr", "хомяк"),
        ("sdfyxer", "іванчук"),
        ("ыванчук", "іванчук"),
        ("руддщ", "hello"),
        ('фттф"учфьздуюсщь', "anna@example.com"),
        ("bdfyjd-gtnhjd", "иванов-петров"),
    ],
)
def test_a_name_typed_in_the_wrong_layout_is_mapped_back(typed: str, meant: str) -> None:
    assert meant in swap_layout(typed)


@pytest.mark.parametrize("typed", ["", "2071883259262", "+38 050", "anna/example.org"])
def test_what_has_no_wrong_layout_gives_nothing(typed: str) -> None:
    assert swap_layout(typed) == ()


@pytest.mark.parametrize(
    "full",
    [
        ("Бондар", "Светлана", "Петровна"),
        ("Щерба", "Олексiй", "Петрович"),
        ("О'Коннор", "Марія", "Сергіївна"),
        ("Коваль", "Юрій", "Андрійович"),
        ("Кузьмин", "Илья", "Ильич"),
        ("Їжак", "Ілля", "Ілліч"),
        ("Мицкевич", "Адам", "Никитич"),
        ("Заяц", "Анна", "Ильинична"),
    ],
)
def test_a_patronymic_tells_the_order_of_a_name(full: tuple[str, str, str]) -> None:
    last, first, middle = full
    parts = NameParts(last, first, middle)
    assert split_name(f"{last} {first} {middle}") == parts
    assert split_name(f" {first}  {middle} {last}") == parts
    assert is_patronymic(middle)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Анна",
        "Олена Соловей",
        "Светлана Петровна",
        "Анна Мария Соловей",
        "ООО Рога Копыта",
        "А Б В Петрович",
    ],
)
def test_a_name_whose_order_nothing_tells_stays_one_name(name: str) -> None:
    assert split_name(name) is None


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Олена Соловей", "ОС"),
        ("Галина Петровна Зорина", "ГЗ"),
        ("Зорина Галина Петровна", "ЗГ"),
        ("Галина Петровна", "ГП"),
        ("анна", "А"),
        ("«Ромашка» 2000", "Р"),
        ("🎂 7", ""),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_and_no_text_breaks_it(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert text not in swap_layout(text)
