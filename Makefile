# Everything installs into .venv; nothing else on the machine is touched. PYTHON can name another interpreter.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve test quick lowest neighbors dist release release-check bench fix check clean

site: check ## Check the data, verify that the committed pages are current, build the site.
	$(BIN)/mkdocs build --strict
	mkdir -p site/schema/v1 # the addresses that editors ask for: see plugins/bylaws/presets/__init__.py
	cp plugins/bylaws/presets/schema.json site/schema/v1/governance.json

serve: $(INSTALLED) ## Show the site, and rebuild it when the data changes.
	$(BIN)/mkdocs serve

check: $(INSTALLED)
	$(BIN)/bylaws check

test: $(INSTALLED) ## Lint, types, import directions, tests, Markdown style.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m bylaws.words.compiling --check
	$(BIN)/lint-imports --no-logo
	$(BIN)/rumdl check --quiet .
	$(BIN)/pytest -n auto

quick: $(INSTALLED) ## The same with a wide choice of the tests, in under a minute: for the loop while you work.
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo | tail -1
	$(BIN)/pytest -n auto --quick

lowest: ## Run the tests with the lowest versions that the package says it works with.
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	.venv-lowest/bin/python tests/lowest.py > .venv-lowest/lowest.txt
	.venv-lowest/bin/pip install --quiet --disable-pip-version-check -r .venv-lowest/lowest.txt
	.venv-lowest/bin/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	.venv-lowest/bin/pytest -n auto

neighbors: $(INSTALLED) ## What others judge and format with, at its defaults: linters, formatters, readers of our files.
	$(PYTHON) -m venv .venv-neighbors
	.venv-neighbors/bin/pip install --quiet --disable-pip-version-check -r tests/neighbors/requirements.txt
	$(BIN)/python tests/neighbors/run.py

dist: $(INSTALLED) ## Build the package, and look at it as PyPI would.
	rm -rf dist
	$(BIN)/python -m hatchling build

release: $(INSTALLED) ## Prepare a release: `make release VERSION=0.2.0`, see RELEASING.md.
	$(BIN)/python tests/release.py $(VERSION)

release-check: dist neighbors ## May this be published? The workflow asks before it does.
	$(BIN)/python tests/release.py check

bench: $(INSTALLED) ## Measure, and put the figures into the page: eight minutes on a machine with nothing else to do.
	$(BIN)/python tests/bench.py --into governance/reference/speed.md

fix: $(INSTALLED) ## Format the code, and make again everything that is generated.
	$(BIN)/python -m bylaws.words.compiling
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/bylaws schema > schema.tmp && mv schema.tmp plugins/bylaws/presets/schema.json
	$(BIN)/python -m bylaws.reference governance/reference
	$(BIN)/bylaws schema --api > schema.tmp && mv schema.tmp plugins/bylaws/presets/api-v1.schema.json
	$(BIN)/bylaws schema --api --reference > reference.tmp && mv reference.tmp governance/reference/api.md
	$(BIN)/bylaws explain --commands > commands.tmp && mv commands.tmp governance/reference/commands.md
	$(BIN)/bylaws explain --settings > settings.tmp && mv settings.tmp governance/reference/settings.md
	$(BIN)/python tests/plugin_page.py > plugin.tmp && mv plugin.tmp governance/reference/plugin.md
	$(BIN)/python -m bylaws.reference.python > python.tmp && mv python.tmp governance/reference/python.md
	$(BIN)/bylaws export --page > exports.tmp && mv exports.tmp governance/reference/exports.md
	$(BIN)/python tests/naming.py
	$(BIN)/bylaws render

clean: ## Remove what was installed and built.
	rm -rf $(VENV) .venv-lowest .venv-neighbors site dist build

$(INSTALLED): constraints.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
