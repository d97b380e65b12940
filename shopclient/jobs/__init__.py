"""Longer work made of services, formats and printing, with progress."""
