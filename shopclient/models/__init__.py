"""The tables of the shop's file, one module a noun, and how the file is opened."""
