"""Contacts of phones: vCard 2.1, 3.0 and 4.0."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.people import DatedOccasion, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.formats.client_list import ClientList, read_clients
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.row_cells import Fault

IMPORTS = Path(__file__).parent.parent / "data" / "imports"


def contacts(folder: Path, *lines: str, end: str = "\r\n") -> ClientList:
    path = folder / "contacts.vcf"
    path.write_bytes(end.join([*lines, ""]).encode())
    return read_clients(path, decimals=2)


def contact(folder: Path, *lines: str, version: str = "3.0") -> ImportRow:
    found = contacts(folder, "BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD")
    assert found.faults == []
    assert found.mapping.unrecognised == ()
    [person] = found.people
    return person


def test_the_contacts_of_three_telephones_come_in_whole() -> None:
    found = read_clients(IMPORTS / "phone_contacts.vcf", decimals=2)
    assert (found.read, found.skipped, found.faults, found.mapping.unrecognised) == (10, 0, [], ())
    old, apple, new = (each.person for each in found.people[:3])
    assert (old.last, old.first, old.birthday) == ("Соловей", "Сергей", PersonDate(7, 18, 1959))
    assert (apple.birthday, apple.notes) == (PersonDate(2, 29), "без орехов; скидку помнит")
    assert (new.phones, new.birthday) == (("+380674395362",), PersonDate(9, 6))
    assert new.dates == (DatedOccasion("Anniversary", PersonDate(6, 19, 2010)),)
    assert found.people[4].person.notes == "дочь Оля, 7 лет"
    assert [each.line for each in found.people][:3] == [1, 8, 17]


def test_groups_and_numbers_of_other_contacts_are_told_and_no_people(tmp_path: Path) -> None:
    found = contacts(
        tmp_path,
        *(
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:group",
            "FN:Постоянные",
            "MEMBER:urn:uuid:03a0e51f",
            "END:VCARD",
        ),
        *("BEGIN:VCARD", "VERSION:4.0", "FN:Анна Ковал", "RELATED;TYPE=child:urn:uuid:f81d4fae", "END:VCARD"),
    )

    assert [(each.line, each.reason, each.value) for each in found.faults] == [
        (1, "no_person", "Постоянные"),
        (7, "relative_elsewhere", "urn:uuid:f81d4fae"),
    ]
    [anna] = found.people
    assert (anna.name, anna.person.family, found.read, found.skipped) == ("Анна Ковал", (), 2, 1)


def test_a_semicolon_that_is_written_as_a_number_divides_no_address(tmp_path: Path) -> None:
    street = "ADR;HOME;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Lipova 5=3B kv. 2;Lviv;;79000;UA"
    known = contact(tmp_path, "N:Koval;Anna", street, version="2.1")
    assert known.person.addresses == ("Lipova 5; kv. 2, Lviv, 79000, UA",)


def test_a_card_of_an_iphone(tmp_path: Path) -> None:
    anna = contact(
        tmp_path,
        "PRODID:-//Apple Inc.//iPhone OS 18//EN",
        "N:Ковал;Анна;Петровна;д-р;",
        "FN:д-р Анна Петровна Ковал",
        "X-PHONETIC-FIRST-NAME:Anna",
        "ORG:Ромашка\\, ООО;Склад",
        "item1.TEL;type=pref:+38 063 111-22-33",
        "item1.X-ABLabel:_$!<Mobile>!$_",
        "TEL;type=HOME;type=VOICE:8 (903) 111-22-33",
        "EMAIL;type=INTERNET;type=HOME:anna@example.org",
        "item2.ADR;type=HOME;type=pref:;;вул. Садова\\, 5\\nкв. 7;Львів;;79000;Україна",
        "item3.X-ABDATE;type=pref:2010-06-19",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
        "item4.X-ABDATE:1604-03-08",
        "item4.X-ABLabel:переезд",
        "item5.X-ABRELATEDNAMES:Оля",
        "item5.X-ABLabel:_$!<Daughter>!$_",
        "item6.X-ABRELATEDNAMES:Пётр",
        "item6.X-ABLabel:кум",
        "BDAY:1980-02-29",
        "NOTE:любит чай\\; торт\\nи тишину\\, обратный \\\\ слэш",
        "CATEGORIES:VIP,подруга",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgK",
        " DBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/",
    )
    person = anna.person
    assert (person.last, person.first, person.middle, person.salutation) == (
        *("Ковал", "Анна", "Петровна"),
        "д-р",
    )
    assert person.phones == ("+38 063 111-22-33", "8 (903) 111-22-33")
    assert person.addresses == ("вул. Садова, 5 кв. 7, Львів, 79000, Україна",)
    assert person.dates == (
        DatedOccasion("Anniversary", PersonDate(6, 19, 2010)),
        DatedOccasion("переезд", PersonDate(3, 8)),
    )
    assert person.family == (Relative("daughter", "Оля"), Relative("кум", "Пётр"))
    assert person.notes == ("любит чай; торт\nи тишину, обратный \\ слэш\nOrganization: Ромашка, ООО, Склад")
    assert person.tags == ("VIP", "подруга")


def test_a_card_of_an_old_android(tmp_path: Path) -> None:
    person = contact(
        tmp_path,
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9A=D0=BE=D0=B2=D0=B0=D0=BB;=D0=90=",
        "=D0=BD=D0=BD=D0=B0;;;",
        "TEL;CELL;PREF:0631112233",
        "TEL;X-Viber:0631112233",
        "EMAIL;HOME:anna@example.org",
        "BDAY:19800229",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-19;1;;;;;;;;;;;;;",
        "NOTE;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=F7=E0=E9=0D=0A=EA=EE=F4=E5",
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ==",
        "",
        version="2.1",
    ).person
    assert (person.last, person.first) == ("Ковал", "Анна")
    assert (person.phones, person.birthday) == (("0631112233",), PersonDate(2, 29, 1980))
    assert person.notes == "чай\nкофе"
    assert [each.date for each in person.dates] == [PersonDate(6, 19, 2010)]


def test_an_organisation_and_a_card_of_version_4(tmp_path: Path) -> None:
    firm = contact(tmp_path, "KIND:org", "FN:Ромашка", "ORG:Ромашка", "TEL:0321112233", version="4.0").person
    assert (firm.name, firm.is_organisation, firm.notes) == ("Ромашка", True, "")
    person = contact(
        tmp_path,
        "FN:Анна",
        'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+380-63-111-22-33;ext=5',
        "BDAY;VALUE=date-and-or-time:--0229",
        "LANG:uk",
        "RELATED;TYPE=spouse;VALUE=text:Пётр",
        "ANNIVERSARY:20100619T120000Z",
        version="4.0",
    ).person
    assert (person.name, person.phones, person.language) == ("Анна", ("+380-63-111-22-33",), "uk")
    assert (person.birthday, person.family) == (PersonDate(2, 29), (Relative("spouse", "Пётр"),))
    assert [each.date for each in person.dates] == [PersonDate(6, 19, 2010)]


def test_a_broken_card_costs_no_other_and_nothing_of_its_own(tmp_path: Path) -> None:
    found = contacts(
        tmp_path,
        *("BEGIN:VCARD", "VERSION:3.0", "FN:Анна", "это не свойство", "TEL:0631112233", "END:VCARD"),
        *("BEGIN:VCARD", "VERSION:3.0", "FN:Пётр", "BDAY:around 1980", "BEGIN:VCARD", "FN:Олег"),
        *("TEL:12", "END:VCARD", "BEGIN:VCARD", "VERSION:3.0", "NOTE:кто это?", "END:VCARD"),
        end="\n",
    )
    assert [each.name for each in found.people] == ["Анна", "Пётр", "Олег"]
    assert found.faults == [
        Fault(4, "", "это не свойство", "line_broken"),
        Fault(7, "", "BEGIN:VCARD", "card_unended"),
        Fault(7, "birthday", "around 1980", "date_invalid"),
        Fault(11, "phone", "12", "phone_invalid"),
        Fault(15, "name", found.faults[-1].value, "name_missing"),
    ]
    assert (found.read, found.skipped) == (4, 1)


def test_a_text_that_says_how_it_is_written_and_is_not_stays_as_it_is(tmp_path: Path) -> None:
    found = contacts(
        tmp_path,
        *("BEGIN:VCARD", "VERSION:2.1", "FN:Анна", "NOTE;ENCODING=BASE64:привет", "END:VCARD"),
        *("BEGIN:VCARD", "VERSION:2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=undefined:=D0=9E=D0=BB=D1=8F"),
        *("TITLE;ENCODING=b:абв", "END:VCARD"),
        end="\n",
    )
    assert [(each.name, each.person.notes.partition(": ")[2]) for each in found.people] == [
        ("Анна", ""),
        ("Оля", "абв"),
    ]
    assert found.people[0].person.notes == "привет"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.just("\n"), max_size=200))
def test_no_text_breaks_the_reading_of_contacts(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("cards") / "contacts.vcf"
    path.write_bytes(f"BEGIN:VCARD\nFN:Анна\n{text}\nEND:VCARD\n".encode("utf-8", "replace"))
    found = read_clients(path, decimals=2)
    assert any("Анна" in each.name for each in found.people)
