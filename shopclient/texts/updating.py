"""What is said while a shop's file is brought to this version of the program."""

from pathlib import Path

from shopclient.texts.words import Words


def updating(copy: Path, words: Words) -> str:
    """Return the sentence; *copy* is the checked copy that stays."""
    said = words.translate(
        "Updating",
        "The shop’s file is being brought to this version of the program. First a checked copy of it is"
        " made, which is kept: {name}",
    )
    return said.format(name=copy.name)
