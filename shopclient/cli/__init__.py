"""The command line: parse, call a service, answer as JSON or as a table."""
