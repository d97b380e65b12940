"""The shop goes to another computer: packed on the old one, carried over, taken over on the new one."""
