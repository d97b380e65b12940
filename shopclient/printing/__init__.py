"""Finished values drawn as PDF; nothing here knows the shop's file."""
