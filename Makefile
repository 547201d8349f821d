# `make demo` and `make test` do everything, and either may be the first: `.venv` is set up once.

PYTHON    ?= $(shell command -v python3.11 || command -v python3)
REAL_DATA ?= ../shared/data

bin         := .venv/bin
provenance  := $(bin)/provenance
sources     := data/sources
demo        := build/demo
real        := build/demo-real
as_of       := 2026-11-22
later       := $(demo)/later/ledger
later_as_of := 2027-06-30

.PHONY: setup compiled test test-stores lint demo demo-real bench-ingest bench-ledger bench-fingerprint bench-near-duplicates bench-personal-information ui clean

setup: .venv/.project

# A changed lock starts a new environment; an interrupted one leaves no stamp and starts again.
.venv/.lock: requirements.lock
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("python: expected 3.11 or newer, found " + sys.version.split()[0] + "; run make PYTHON=/path/to/python3.11")'
	@echo "setting up .venv: once, about two minutes"
	@$(PYTHON) -m venv --clear .venv
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/.project: .venv/.lock pyproject.toml
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Kernels, expressions and their search are compiled when first used, and kept: two minutes, which are spent here once
# rather than in every process of the tests.
compiled: setup
	$(bin)/python -W ignore tests/compiled.py

# Two processes, a file's tests in one of them: most tests keep a single processor busy.
test: setup
	$(bin)/python -m pytest -q -m "not stores" -n 2 --dist loadfile

# The same contract, and the whole road, on a real S3 server that Go builds.
test-stores: setup
	$(bin)/python -m pytest -q -m stores

lint: setup
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy

# The whole road on the sample data and its proofs; then, on a copy of the ledger half a year later, a release
# that every release rule refuses.
demo: export PROVENANCE_LEDGER := $(demo)/ledger
demo: export PROVENANCE_KEYS := $(demo)/keys
demo: setup
	@rm -rf $(demo) && mkdir -p $(demo)/later
	$(bin)/python data/generate.py
	$(provenance) init --origin example.org/demo
	$(provenance) run --sources $(sources) --release demo --as-of $(as_of)
	$(provenance) sql "$$(cat data/rules-seen.sql)"
	$(provenance) verify
	$(provenance) verify-release $(demo)/releases/demo
	@cp -r $(demo)/ledger $(later)
	$(provenance) decide --ledger $(later) --as-of $(later_as_of)
	$(provenance) release refused --ledger $(later) --sources $(sources) \
	    --declaration data/releases/refused.yaml > $(demo)/later/refusal.txt 2>&1; test $$? -eq 1
	@cat $(demo)/later/refusal.txt && grep -q "nothing was written" $(demo)/later/refusal.txt

# The same on real corpora, which are never copied here; REAL_DATA says where they lie.
demo-real: export PROVENANCE_LEDGER := $(real)/ledger
demo-real: export PROVENANCE_KEYS := $(real)/keys
demo-real: export REAL_DATA := $(abspath $(REAL_DATA))
demo-real: setup
	@if [ ! -d "$(REAL_DATA)" ]; then \
	    echo "no real data at $(REAL_DATA): set REAL_DATA to the folder that holds it"; \
	    exit 0; \
	fi; \
	set -ex; \
	rm -rf $(real) && mkdir -p $(real); \
	$(provenance) init --origin example.org/demo-real; \
	$(provenance) run --sources data/real --release real --as-of $(as_of); \
	$(provenance) verify; \
	$(provenance) verify-release $(real)/releases/real

# How fast the whole ingest stage is, and where its time goes: ten minutes.
bench-ingest: export REAL_DATA := $(abspath $(REAL_DATA))
bench-ingest: setup
	$(bin)/python -W ignore tests/benchmarks/bench_ingest.py

# What the ledger costs as it grows: ten minutes, and 5 GB in the temporary folder.
bench-ledger: setup
	$(bin)/python -W ignore tests/benchmarks/bench_ledger.py

# What a signature costs beside datasketch, rensa and what the processor allows: five minutes.
bench-fingerprint: export REAL_DATA := $(abspath $(REAL_DATA))
bench-fingerprint: setup
	$(bin)/python -W ignore tests/benchmarks/bench_fingerprint.py

# From JSONL to clusters beside datatrove and text-dedup, which get environments of their own; candidate pairs beside
# MinHashLSH; growth up to ten million texts: an hour, and 30 GB in the temporary folder.
bench-near-duplicates: setup build/peers/datatrove build/peers/text_dedup
	$(bin)/python -W ignore tests/benchmarks/bench_near_duplicates.py

# How well personal information is found and what it costs, beside argus-redact, Presidio and jieba; then the whole
# ingest stage: half an hour.
bench-personal-information: export REAL_DATA := $(abspath $(REAL_DATA))
bench-personal-information: setup build/peers/argus build/peers/jieba
	$(bin)/python -W ignore tests/benchmarks/bench_personal_information.py

build/peers/%: tests/benchmarks/peers/%.txt
	@mkdir -p build/peers && $(PYTHON) -m venv --clear $@
	@$@/bin/python -m pip install --quiet --disable-pip-version-check -r $<

# Dagster's web UI over the demo's ledger; its sensor makes a partition of every declared source.
ui: export PROVENANCE_LEDGER := $(abspath $(demo)/ledger)
ui: export PROVENANCE_KEYS := $(abspath $(demo)/keys)
ui: export PROVENANCE_SOURCES := $(abspath $(sources))
ui: export PROVENANCE_RELEASE ?= from-the-ui
ui: export DAGSTER_HOME := $(abspath build/dagster)
ui: setup
	@test -d $(demo)/ledger || $(MAKE) demo
	@mkdir -p $(DAGSTER_HOME) && printf 'telemetry:\n  enabled: false\n' > $(DAGSTER_HOME)/dagster.yaml
	$(bin)/dagster dev -m dagster_project.definitions

clean:
	rm -rf build .venv *.egg-info .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
