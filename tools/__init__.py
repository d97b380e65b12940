"""What developers run: the tools behind the Makefile."""
