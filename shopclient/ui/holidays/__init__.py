"""The shop's holidays: the catalogue looked through, changed and added to."""
