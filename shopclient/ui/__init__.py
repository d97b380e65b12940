"""The window: views show, presenters decide."""
