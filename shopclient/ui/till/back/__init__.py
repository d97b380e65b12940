"""A return: what comes back, and three short questions."""
