"""The day's totals, money and bonuses apart."""
