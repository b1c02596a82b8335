# The verbs of the project:
#   deps build demo test lint format rules corpus golden report-check report-look pictures bench-start bench-verification bench-extraction bench-speed install
# demo and test are all a newcomer needs.

SHELL := /bin/bash
BIN := .build/release/assay
PACKAGES := libpcre2-dev libsqlite3-dev libstemmer-dev libsodium-dev libmd4c-dev libgumbo-dev pkg-config

.PHONY: deps build demo test lint format rules corpus golden report-check report-look pictures bench-start bench-verification bench-extraction bench-speed install

deps:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; \
	fi

# The standard library is linked in: that halves the time a check takes to start.
build: deps
	swift build -c release --product assay --static-swift-stdlib

corpus: build
	$(BIN) corpus build

demo: corpus
	@mkdir -p Reports/Local
	@echo
	$(BIN) check Tests/Articles/security-council.txt --dateline 2022-11-04 --fail-on never \
	  --also html=Reports/Local/security-council.html
	@echo
	@echo "The HTML report is Reports/Local/security-council.html"

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

format:
	swift format --in-place --recursive Sources Tests Benchmarks Package.swift

test: deps lint
	swift test --disable-xctest

rules: build
	$(BIN) rules test

golden:
	-RECORD_GOLDEN=1 swift test --disable-xctest

# Writes all formats of the sample articles and validates them with validators of other people.
report-check: corpus .venv/validators
	@rm -rf .build/report-check
	.venv/bin/python Tests/Validators/check_reports.py $(BIN) .build/report-check

# Looks at the pages that report-check wrote, in a real browser, and at the example, of which it takes pictures.
report-look: .venv/validators
	@command -v chromium >/dev/null || { sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq chromium >/dev/null; }
	.venv/bin/python Tests/Validators/look.py --into Reports/Local Reports/Examples/security-council.html \
	  $(wildcard .build/report-check/*.html)

pictures: report-look
	cp Reports/Local/security-council.{light,dark,print}.png Reports/Examples/

.venv/validators: Tests/Validators/requirements.txt
	@command -v java >/dev/null || { sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq default-jre-headless >/dev/null; }
	python3 -m venv .venv || { sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq python3-venv >/dev/null && python3 -m venv .venv; }
	.venv/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

bench-start: corpus
	Benchmarks/start.sh $(BIN)

bench-extraction: build
	@test -n "$(SETS)" || { echo "usage: make bench-extraction SETS=FOLDER"; exit 2; }
	@Benchmarks/extraction.py $(BIN) $(SETS)

bench-speed: deps
	swift build -c release --product bench-speed --static-swift-stdlib
	taskset -c 0 .build/release/bench-speed $(BENCH_ARGUMENTS)

# BENCHMARKS names the folder that holds the sets; see docs/benchmarks.md.
bench-verification: build
	@test -n "$(BENCHMARKS)" || { echo "name the folder of the sets: make $@ BENCHMARKS=folder"; exit 2; }
	@python3 Benchmarks/verification.py $(BIN) "$(BENCHMARKS)"

install: build
	install -d $(DESTDIR)/usr/local/bin $(DESTDIR)/usr/local/share/assay
	install -m 755 $(BIN) $(DESTDIR)/usr/local/bin/assay
	cp -R Rules Corpus $(DESTDIR)/usr/local/share/assay/
	ln -sfn Corpus/corpus.sqlite $(DESTDIR)/usr/local/share/assay/corpus.sqlite
