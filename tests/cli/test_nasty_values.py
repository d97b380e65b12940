"""What pranksters type goes through the command line to the letter, in JSON and in tables."""

import json
from pathlib import Path

from shopclient.domain.person_tree import read_person, write_person
from tests.cli.conftest import Program
from tests.cli.test_commands import refused
from tests.nasty import CORE, REFUSED, field, nasty_person


def test_a_client_is_told_as_typed_and_what_cannot_be_kept_is_refused(shop: Program, tmp_path: Path) -> None:
    given = write_person(nasty_person())
    people = tmp_path / "people.json"
    people.write_text(json.dumps([given]), encoding="utf-8")
    [added] = shop("clients", "add", people, "--json").tree["clients"]

    told = shop("clients", "show", added["id"], "--json").tree
    assert {key: told[key] for key in given} == given
    assert read_person({key: told[key] for key in given}).notes == nasty_person().notes
    # A terminal is given spaces for signs that it might obey.
    assert CORE.partition("\N{MAN}")[0] in shop("clients", "show", added["id"]).out
    for text in (field("hobby"), field("tag", 2), "DROP TABLE"):
        [found] = shop("clients", "find", text, "--json").tree["clients"]
        assert found["name"] == nasty_person().full_name
    [change] = shop("clients", "history", added["id"], "--json").tree["changes"]
    assert any(CORE in str(each) for each in change["fields"][0].values())

    people.write_text(json.dumps([{"name": f"Анна {REFUSED[0]}"}]), encoding="utf-8")
    refused(shop("clients", "add", people, "--json"), "text_invalid")
    long = [{"name": "Анна"}, {"name": "Пётр", "hobbies": ["лодки", "ч" * 5_000]}]
    people.write_text(json.dumps(long), encoding="utf-8")
    answer = shop("clients", "add", people, "--json")
    refused(answer, "text_invalid")
    assert answer.tree["error"]["field"].endswith("hobbies[1]")
    assert "[1].hobbies[1]: The text is longer than" in answer.err
    assert shop("check", "--json").tree["ok"]
