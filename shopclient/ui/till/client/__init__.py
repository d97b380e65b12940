"""Who stands at the counter, and what may be done with the card that was read."""
