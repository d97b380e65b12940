"""Places in the form of a client as refusals name them: ``phones[1]``, ``family[0].favourites[2].key``."""

import re
from typing import Final

#: One place: *what* field, the *index* of an item, a *part* of it, and the *inner* index in that.
PLACE: Final = re.compile(
    r"(?P<what>[a-z_0-9]+)(?:\[(?P<index>\d+)\])?(?:\.(?P<part>[a-z_]+)(?:\[(?P<inner>\d+)\])?)?"
)
