"""Clients as JSON: whatever holds some is read to the last of them, and nothing else is taken for empty."""

from pathlib import Path

import pytest

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.client_list import read_clients

ANNA, BORIS = '{"name": "Анна"}', '{"name": "Борис"}'


@pytest.mark.parametrize(
    ("text", "names", "faults"),
    [
        (ANNA, ["Анна"], []),
        (f"{ANNA}\n{BORIS}\n", ["Анна", "Борис"], []),
        (f'{ANNA}\n{{"name": \n{BORIS}', ["Анна", "Борис"], [2]),
        (f"[1, {ANNA}]", ["Анна"], [1]),
        (f"[{ANNA},\n{BORIS}", ["Анна", "Борис"], [2]),
        (f"[{ANNA}]\n[{BORIS}]", ["Анна"], [1]),
        (f'{{"note": {{"clients": [{BORIS}]}}, "clients": [{ANNA}], "count": 1}}', ["Анна"], []),
        ('{"name": "Анна", "tags": ["clients", "["]}', ["Анна"], []),
        ('{"currency": "EUR", "clients": []}', [], []),
        ("[]", [], []),
    ],
)
def test_each_client_is_read_and_each_other_thing_named(
    tmp_path: Path, text: str, names: list[str], faults: list[int]
) -> None:
    path = tmp_path / "list.json"
    path.write_text(text, encoding="utf-8")
    found = read_clients(path, decimals=2)
    assert [each.person.name for each in found.people] == names
    assert [each.line for each in found.faults] == faults


@pytest.mark.parametrize(
    "text", ['{"a":', '{"people": [{"name": "Анна"}]}', "{}", '{"clients": {"name": 1}}', f"{ANNA[:-1]}"]
)
def test_json_without_clients_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportUnreadable) as refused:
        read_clients(path, decimals=2)
    assert refused.value.why == "json"
