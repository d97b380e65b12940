"""Measurements against a floor in the same run; they print, they never fail on time."""
