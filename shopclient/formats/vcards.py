"""vCard 2.1, 3.0 and 4.0 taken apart: cards, their properties, and the values as text.

Our own, because the library for it (vobject) stops a whole file at one broken card, cuts a note at its first
comma, and tells no lines.
"""

import binascii
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_NAME = re.compile(r"(?:(?P<group>[A-Za-z0-9-]+)\.)?(?P<name>[A-Za-z0-9-]+)(?P<rest>[;:].*)", re.DOTALL)
_PARAMETER = re.compile(
    r';(?P<key>[A-Za-z0-9-]+)(?:=(?P<value>(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?'
)
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}
_HIDDEN_SEMICOLON = re.compile(r"(?<!\\)(?<!=5C)=3B", re.IGNORECASE)
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
# Characters of one property: a photo of some megabytes.
_LONGEST = 20_000_000


@dataclass(frozen=True)
class Property:
    """One property of a card: its name and parameters in capitals, its value not taken apart yet."""

    name: str
    group: str
    parameters: dict[str, list[str]]
    raw: str
    version: str

    def text(self) -> str:
        """Return the whole value as text."""
        return self._plain(self.raw)

    def parts(self, divider: str = ";") -> list[str]:
        """Return the value's components, divided by ``;`` (a name, an address) or ``,`` (categories)."""
        if self.version == "2.1":
            return [self._plain(part) for part in re.split(rf"(?<!\\){divider}", self.raw)]
        parts = [""]
        for piece in re.findall(rf"\\.|{divider}|[^\\{divider}]+|\\", self.raw, re.DOTALL):
            if piece == divider:
                parts.append("")
            else:
                parts[-1] += piece
        return [self._plain(part) for part in parts]

    @property
    def types(self) -> list[str]:
        """What kind of phone, address or relation it is."""
        return [one for one in self.parameters.get("TYPE", []) if one not in _ENCODINGS]

    def _plain(self, text: str) -> str:
        if self.version == "2.1":
            # Of this version only the semicolon is escaped, and a backslash is a backslash.
            return text.replace("\\;", ";")
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


@dataclass
class Card:
    """One contact; *line* is that of its ``BEGIN``; *broken*: line, code and text of what cannot be read."""

    line: int
    properties: list[Property] = field(default_factory=list)
    broken: list[tuple[int, str, str]] = field(default_factory=list)

    def labels(self) -> dict[str, str]:
        """Return group → label, as telephones name a date or a relation of a person's own."""
        return {
            one.group: one.text().removeprefix("_$!<").removesuffix(">!$_")
            for one in self.properties
            if one.name in {"X-ABLABEL", "X-LABEL"} and one.group
        }


def read_cards(lines: Iterable[str]) -> Iterator[Card]:
    """Yield the cards of a file; what stands between them is passed over."""
    begun, inside, depth = 0, list[tuple[int, str]](), 0
    for number, line in _unfolded(lines):
        plain = line.strip().upper()
        if plain == "BEGIN:VCARD":
            # In an AGENT a second card stands inside the first; anywhere else the first one lacks its end.
            if depth and inside and inside[-1][1].upper().startswith("AGENT"):
                depth += 1
                continue
            if depth:
                yield _card(begun, inside, is_ended=False)
            begun, inside, depth = number, [], 1
        elif plain == "END:VCARD" and depth:
            depth -= 1
            if not depth:
                yield _card(begun, inside, is_ended=True)
        elif depth == 1 and plain:
            inside.append((number, line))
    if depth:
        yield _card(begun, inside, is_ended=False)


def _card(begun: int, lines: list[tuple[int, str]], *, is_ended: bool) -> Card:
    card, version = Card(begun), "3.0"
    for number, line in lines:
        found = _property(line, version)
        if found is None:
            card.broken.append((number, "line_broken", line[:200]))
        elif found.name == "VERSION":
            version = found.raw.strip()
        else:
            card.properties.append(found)
    if not is_ended:
        card.broken.append((begun, "card_unended", "BEGIN:VCARD"))
    return card


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield (line, text) with continued lines joined: by a blank, or by ``=`` in quoted-printable."""
    begun, parts = 0, list[str]()
    soft = False
    for number, line in enumerate(lines, start=1):
        bare = line.rstrip("\r\n")
        if soft or (parts and bare[:1] in (" ", "\t") and bare.strip()):
            piece = bare if soft else bare[1:]
            if sum(map(len, parts)) < _LONGEST:
                parts[-1] = parts[-1][:-1] if soft else parts[-1]
                parts.append(piece)
        else:
            if parts:
                yield begun, "".join(parts)
            begun, parts = number, [bare]
        soft = bare.endswith("=") and "QUOTED-PRINTABLE" in parts[0].partition(":")[0].upper()
    if parts:
        yield begun, "".join(parts)


def _property(line: str, version: str) -> Property | None:
    found = _NAME.fullmatch(line.lstrip())
    if found is None:
        return None
    rest, parameters = found["rest"], dict[str, list[str]]()
    while parameter := _PARAMETER.match(rest):
        key, value = parameter["key"].upper(), parameter["value"]
        if value is None:  # 2.1: TEL;CELL
            key, value = ("ENCODING", key) if key in _ENCODINGS else ("TYPE", key)
        items = [_uncaret(item.strip('"')) for item in re.findall(r'"[^"]*"|[^,]+', value)]
        parameters.setdefault(key, []).extend(items)
        rest = rest[parameter.end() :]
    if not rest.startswith(":"):
        return None
    name = found["name"].upper()
    parameters["TYPE"] = [item.upper() for one in parameters.get("TYPE", []) for item in one.split(",")]
    # A picture stays as it was sent: no text is made of its bytes.
    raw = rest[1:] if name == "PHOTO" else _decoded(rest[1:], parameters)
    return Property(name, found["group"] or "", parameters, raw, version)


def _uncaret(text: str) -> str:
    return re.sub(r"\^[n'^]", lambda found: _CARET[found[0]], text)


def _decoded(raw: str, parameters: dict[str, list[str]]) -> str:
    encoding = next(iter(parameters.get("ENCODING", [])), "").upper()
    charset = next(iter(parameters.get("CHARSET", [])), "utf-8")
    if encoding == "QUOTED-PRINTABLE":
        if ";" in raw:  # one that is written as a number divides nothing
            raw = _HIDDEN_SEMICOLON.sub(r"=5C=3B", raw)
        return _in_charset(quopri.decodestring(raw.encode("utf-8", "surrogateescape")), charset)
    if encoding in {"B", "BASE64"} and "X" not in raw[:1]:
        try:
            data = binascii.a2b_base64(raw)
        except ValueError:  # also letters that are none of it
            return raw
        # A picture stays what it is; texts are sent so, too.
        return raw if b"\0" in data else _in_charset(data, charset)
    return raw


def _in_charset(data: bytes, charset: str) -> str:
    for candidate in (charset, "utf-8", "cp1251"):
        try:
            return data.decode(candidate)
        except (LookupError, ValueError):  # ValueError: a NUL in the name, or a charset that decodes nothing
            continue
    return data.decode("utf-8", "replace")
