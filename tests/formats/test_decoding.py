"""Texts in UTF-16 that lack their mark."""

from pathlib import Path

import pytest

from shopclient.formats.decoding import open_text, read_text

LISTS = (
    "Имя;Телефон\nОльга Лаврова;+79161234567\n",
    "Name;Phone\nAnna Lee;+442071234567\n",
    "№;Їжак – «Ё»\n",
)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", LISTS)
def test_utf16_without_its_mark_is_recognised(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    read = open_text(path)
    assert ("".join(read.lines()), read.encoding, read.damaged) == (text, encoding, False)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251"])
@pytest.mark.parametrize("text", LISTS[:2])
def test_a_stray_nul_makes_no_utf16(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    spoilt = text.replace("+", "\0", 1) * 2
    path.write_bytes(spoilt.encode(encoding))
    assert read_text(path) == spoilt
