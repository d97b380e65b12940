# Every target prepares what is missing (.venv, packages) and then does its work; see tools/dev.py.
PYTHON ?= python3
DEV = $(PYTHON) tools/dev.py

.PHONY: run test test-full screenshots bench translations lock

run:
	@$(DEV) run

test:
	@$(DEV) test

test-full:
	@$(DEV) test-full

screenshots:
	@$(DEV) screenshots

bench:
	@$(DEV) bench

translations:
	@$(DEV) translations

lock:
	@$(DEV) lock
