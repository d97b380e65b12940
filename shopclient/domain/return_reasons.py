"""Why goods came back: the three short questions of a return, in one text that people can read (R65).

A return keeps them as its reason, an answer a line, each under its own word. What stands under no word is a
reason in the person's own words, as the command line gives it.
"""

from dataclasses import dataclass

#: What a return asks about, in this order: the goods, the staff's work, the moment of the sale.
QUESTIONS = ("goods", "staff", "moment")

_OWN = "\\"  # before a line of own words that reads like an answer


@dataclass(frozen=True)
class ReturnReasons:
    """What did not suit the client; each empty if it was not told."""

    goods: str = ""
    staff: str = ""
    moment: str = ""
    other: str = ""

    def written(self) -> str:
        """Return the text that is kept; empty if nothing was told."""
        answers = ((each, _in_one_line(getattr(self, each))) for each in QUESTIONS)
        lines = [f"{each}: {said}" for each, said in answers if said]
        return "\n".join([*lines, *map(_marked, self.other.strip().splitlines())])


def read_reasons(text: str) -> ReturnReasons:
    """Return the answers that a kept reason holds; a line under none of the words is the person's own."""
    found: dict[str, str] = {}
    others: list[str] = []
    for line in text.splitlines():
        word = _word_of(line)
        if word and word not in found:
            found[word] = line.partition(":")[2].strip()
        else:
            others.append(line.removeprefix(_OWN) if _word_of(line.lstrip(_OWN)) else line)
    return ReturnReasons(**found, other="\n".join(others).strip())


def _word_of(line: str) -> str:
    """Return the question that a line reads as an answer to; empty for none."""
    word, colon, said = line.partition(":")
    return word if colon and word in QUESTIONS and said.strip() else ""


def _marked(line: str) -> str:
    """Return a line of own words so that it is read as none of the answers."""
    return f"{_OWN}{line}" if _word_of(line.lstrip(_OWN)) else line


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
