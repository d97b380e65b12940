"""The client file in the window: list, file, editor, import."""
