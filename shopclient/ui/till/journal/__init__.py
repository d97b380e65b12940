"""The till's list: finding, undoing and moving what was recorded."""
