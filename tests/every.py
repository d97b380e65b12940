"""What the usual run draws of a matrix of looks, and what only the full one does (``FULL_LOOKS=1``)."""

import os

#: Russian has the longest words; the full run draws every language.
LANGUAGES = ["en", "ru", "uk"] if os.environ.get("FULL_LOOKS") else ["ru"]
