"""The migrations of the file, oldest first."""
