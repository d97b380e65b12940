"""The rules of the shop: pure functions and frozen values, without clock, settings, session or language."""
