# `make demo` and `make test` do everything, and either may be the first. `.venv` is set up once.

PYTHON    ?= $(shell command -v python3.11 || command -v python3)
REAL_DATA ?= ../shared/data

bin  := .venv/bin
demo := build/demo
real := build/demo-real

export DAGSTER_DISABLE_TELEMETRY := yes

.PHONY: setup test lint demo demo-real ui clean

setup: .venv/.project

# A changed lock starts a new environment; an interrupted one leaves no stamp and starts again.
.venv/.lock: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python: expected 3.11 or newer, found " + sys.version.split()[0] + "; set PYTHON=/path/to/python3.11")'
	@echo "Setting up .venv: once, about two minutes."
	@$(PYTHON) -m venv --clear .venv
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/.project: .venv/.lock pyproject.toml
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

test: setup
	$(bin)/python -m pytest -q

lint: setup
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
