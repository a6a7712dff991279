# The verbs of the repository; continuous integration uses the same ones. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -ec
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Where `make run` keeps its data. Ports: HL_PORT_APP, HL_PORT_MANAGEMENT, HL_PORT_KEYCLOAK, HL_PORT_POSTGRES, HL_PORT_S3.
HL_DATA ?= .data

SERVICE := backend/target/quarkus-app/quarkus-run.jar
DEVSTACK := backend/devstack/target/devstack.jar
PREPARED := backend/devstack/target/.prepared
WEB := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json
CLIENTS := backend/clients/target/.built

SERVICE_SOURCES := backend/pom.xml $(shell find backend/src/main -type f 2>/dev/null)
DEVSTACK_SOURCES := backend/devstack/pom.xml deploy/realm/embedded-realm.json $(shell find backend/devstack/src/main -type f 2>/dev/null)
CLIENT_SOURCES := openapi.yaml backend/clients/pom.xml $(shell find backend/clients/src backend/clients/templates -type f 2>/dev/null)
WEB_SOURCES := $(shell find frontend/src frontend/public -type f 2>/dev/null) $(wildcard frontend/*.ts frontend/*.html frontend/*.json)

SUPERVISOR := java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar $(DEVSTACK)
MAVEN := mvn -B
PACKAGES := chromium fonts-noto-cjk libheif-examples python3 python3-pydantic python3-urllib3 python3-dateutil

# $(call maven,what is waited for,log file,arguments): a short progress on the terminal, everything in the log
define maven
	@echo "$(1)"
	@mkdir -p $(dir $(2))
	@$(MAVEN) $(3) 2>&1 | tee $(2) | awk -f .ci/maven-progress.awk || { \
	  echo "Maven failed; the whole log is in $(2). If a file could not be downloaded, check the network (or the proxy in Maven's settings.xml) and repeat: it goes on where it stopped."; \
	  exit 1; }
endef

## ---- run ----

DEV_MAVEN_VERSION := 3.9.11
DEV_MAVEN := backend/devstack/target/maven/apache-maven-$(DEV_MAVEN_VERSION)/bin/mvn

.PHONY: run
run: build ## start everything on this machine and print the address (Ctrl-C stops it)
	@exec $(SUPERVISOR) run --data "$(HL_DATA)"

.PHONY: dev
dev: java maven node $(DEVSTACK) $(PREPARED) $(MODULES) $(DEV_MAVEN) ## the same with hot reload of the service and the application
	@PATH="$(abspath $(dir $(DEV_MAVEN))):$$PATH" exec $(SUPERVISOR) run --dev --data "$(HL_DATA)"

# Hot reload asks for a newer Maven than builds do, and than Debian has
$(DEV_MAVEN): | java maven
	@echo "Maven 3.9 for the hot reload of the service (once)"
	@$(MAVEN) -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:unpack \
	  -Dartifact=org.apache.maven:apache-maven:$(DEV_MAVEN_VERSION):zip:bin -DoutputDirectory=backend/devstack/target/maven
	@chmod +x $@

.PHONY: demo
demo: ## load a district's demo data into the running service through its public API
	@deploy/demo/load.sh

## ---- build ----

.PHONY: build
build: java $(SERVICE) $(DEVSTACK) $(PREPARED) ## build what is missing or older than its sources

$(MODULES): frontend/package.json frontend/package-lock.json | node
	@echo "Frontend: npm fetches the libraries of the application (first time about a minute)"
	@npm --prefix frontend ci || { echo "npm failed. If a download failed, check the network (or npm's proxy setting) and repeat."; exit 1; }
	@touch $@

$(WEB): $(WEB_SOURCES) $(MODULES) | node
	@echo "Frontend: checking the types and bundling the application (about half a minute)"
	@npm --prefix frontend run build
	@touch $@

$(SERVICE): $(SERVICE_SOURCES) $(WEB) | java maven
	@# Bundles have a new name after every change: the old ones would stay in the service for ever.
	@rm -rf backend/target/classes/META-INF/resources
	$(call maven,Service: Maven fetches libraries and compiles (first time two to four minutes),backend/target/build.log,-f backend/pom.xml -Dmaven.test.skip=true package)
	@touch $@

$(DEVSTACK): $(DEVSTACK_SOURCES) | java maven
	$(call maven,Embedded stack: Maven fetches PostgreSQL$(comma) an S3 server and Keycloak (first time 300 MB),backend/devstack/target/build.log,-f backend/devstack/pom.xml -Dmaven.test.skip=true package)
	@touch $@

$(PREPARED): backend/devstack/pom.xml | $(DEVSTACK)
	@$(SUPERVISOR) prepare
	@touch $@

$(CLIENTS): $(CLIENT_SOURCES) | java maven
	$(call maven,Clients: Maven generates them from openapi.yaml in Java and Python and compiles,backend/clients/target/build.log,-f backend/clients/pom.xml process-classes)
	@touch $@

.PHONY: bench
bench: java $(SERVICE) $(DEVSTACK) ## compare the service with the same SQL by pgbench on a scratch database (BENCH_HAZARDS, BENCH_SECONDS)
	@$(MAVEN) -q -f backend/pom.xml test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd backend && java -cp target/test-classes:target/classes:$$(cat target/test.classpath) org.hazardledger.bench.Bench

.PHONY: bench-exchange
bench-exchange: java $(SERVICE) $(DEVSTACK) ## time imports and exports beside COPY and a set-based merge in the same run (BENCH_ROWS, BENCH_HEAP, BENCH_ONLY=csv)
	@$(MAVEN) -q -f backend/pom.xml test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd backend && java -cp target/test-classes:target/classes:$$(cat target/test.classpath) org.hazardledger.bench.ExchangeBench

.PHONY: bench-archive
bench-archive: java $(SERVICE) $(DEVSTACK) ## build an archive of many photos beside a plain ZIP of them, cancel one, kill one (ARCHIVE_PHOTOS)
	@$(MAVEN) -q -f backend/pom.xml test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd backend && java -cp target/test-classes:target/classes:$$(cat target/test.classpath) org.hazardledger.bench.ArchiveBench

.PHONY: bench-ledger
bench-ledger: java $(SERVICE) $(DEVSTACK) ## verify the chains of a large import beside hashing them by SQL, then find what a superuser changed (BENCH_ROWS)
	@$(MAVEN) -q -f backend/pom.xml test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd backend && java -cp target/test-classes:target/classes:$$(cat target/test.classpath) org.hazardledger.bench.LedgerBench

.PHONY: kill-writes
kill-writes: java $(SERVICE) $(DEVSTACK) ## kill the service in the middle of imports, uploads and single writes and count what is there (KILLS, KILL_SEED, KILL_ROWS)
	@$(MAVEN) -q -f backend/pom.xml test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd backend && java -cp target/test-classes:target/classes:$$(cat target/test.classpath) org.hazardledger.bench.KillWrites

.PHONY: fuzz-api
fuzz-api: java $(SERVICE) $(DEVSTACK) ## send requests made from openapi.yaml to the service and hold every answer against it (FUZZ_REQUESTS, FUZZ_SEED)
	@$(MAVEN) -q -f backend/pom.xml test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd backend && java -cp target/test-classes:target/classes:$$(cat target/test.classpath) org.hazardledger.bench.ApiFuzz

.PHONY: hostile-files
hostile-files: java $(SERVICE) $(DEVSTACK) ## send hostile and good files to the service and count what is taken, how long it lasts, what it costs
	@$(MAVEN) -q -f backend/pom.xml test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd backend && java -cp target/test-classes:target/classes:$$(cat target/test.classpath) org.hazardledger.bench.HostileUploads

.PHONY: verify-ledger
verify-ledger: java $(SERVICE) ## recompute every hash chain of the database named by HL_DB_URL, HL_DB_USER, HL_DB_PASSWORD
	@cd backend/target/quarkus-app && java -cp 'app/*:lib/main/*' org.hazardledger.ledger.VerifyLedger

.PHONY: clean
clean: ## delete everything that was built (not the data of `make run`)
	rm -rf backend/target backend/devstack/target backend/clients/target frontend/dist frontend/node_modules

## ---- test ----

.PHONY: test
test: java maven node packages $(DEVSTACK) $(PREPARED) $(WEB) ## every test: service, application, browser journeys
	@$(MAKE) test-backend
	@$(MAKE) test-frontend
	@$(MAKE) e2e

.PHONY: test-backend
test-backend: java maven $(DEVSTACK) $(WEB) ## unit, architecture, contract, access, migration and integration tests of the service
	@rm -rf backend/target/classes/META-INF/resources
	$(MAVEN) -ntp -f backend/devstack/pom.xml test
	$(MAVEN) -ntp -f backend/pom.xml verify
	@touch $(SERVICE)

.PHONY: test-frontend
test-frontend: node $(WEB) ## unit tests of the application, and that a phone's first load stays within its budget
	npm --prefix frontend test
	npm --prefix frontend run check:size

.PHONY: e2e
e2e: build packages $(MODULES) $(CLIENTS) ## browser journeys and generated clients against the really running stack, on empty data
	@# a journey receives webhooks on this machine, where they go only if this says so
	HL_WEBHOOK_NETWORKS=127.0.0.0/8 $(SUPERVISOR) run --temporary -- npm --prefix frontend run e2e

.PHONY: clients
clients: build packages $(MODULES) $(CLIENTS) ## clients generated from openapi.yaml in Java, Python and TypeScript file a hazard
	@$(SUPERVISOR) run --temporary -- npm --prefix frontend run e2e -- third-party

.PHONY: test-one
test-one: java maven $(DEVSTACK) ## one test class of the service: make test-one T=HazardLifecycleTest
	@test -n "$(T)" || { echo "Say which one: make test-one T=HazardLifecycleTest"; exit 1; }
	$(MAVEN) -ntp -q -f backend/pom.xml test -Dtest='$(T)' -Dsurefire.failIfNoSpecifiedTests=true

## ---- tidy ----

.PHONY: check
check: java maven node $(WEB) $(DEVSTACK) ## format, lint, types, architecture, contract, dead code, size of the first load
	$(MAVEN) -ntp -q -f backend/devstack/pom.xml spotless:check
	$(MAVEN) -ntp -q -f backend/clients/pom.xml spotless:check
	$(MAVEN) -ntp -q -f backend/pom.xml spotless:check
	$(MAVEN) -ntp -q -f backend/pom.xml test -Dtest='org/hazardledger/architecture/*Test,org/hazardledger/contract/*Test'
	npm --prefix frontend run check

.PHONY: fmt
fmt: java maven node $(MODULES) ## format everything
	$(MAVEN) -ntp -q -f backend/devstack/pom.xml spotless:apply
	$(MAVEN) -ntp -q -f backend/clients/pom.xml spotless:apply
	$(MAVEN) -ntp -q -f backend/pom.xml spotless:apply
	npm --prefix frontend run fmt

.PHONY: openapi
openapi: java maven $(MODULES) ## write openapi.yaml and the client types from the service
	@# Not by way of the application: its types are what a changed contract makes stale.
	$(call maven,Service: Maven compiles and describes it,backend/target/build.log,-f backend/pom.xml -Dmaven.test.skip=true package)
	cp backend/target/openapi/openapi.yaml openapi.yaml
	npm --prefix frontend run api

.PHONY: examples
examples: java maven $(DEVSTACK) ## keep what the tests are answered as examples of openapi.yaml, where one is missing or shows less (T=SomeTest for one)
	$(MAVEN) -ntp -q -f backend/pom.xml test $(if $(T),-Dtest='$(T)') -Dmaven.test.failure.ignore=true \
	  -Danswers.recorded=src/main/resources/openapi/examples

.PHONY: openapi-diff
openapi-diff: node $(MODULES) ## name what in openapi.yaml breaks clients of the last released contract (.ci/released-openapi.yaml)
	@node frontend/scripts/openapi-diff.mjs .ci/released-openapi.yaml openapi.yaml

.PHONY: fonts
fonts: node ## rebuild the fonts of the forms from their sources (only for a new edition; the result is committed)
	npm --prefix backend/fonts ci
	npm --prefix backend/fonts run build

.PHONY: migration
migration: ## an empty migration with a fresh number: make migration NAME=add_inspection
	@test -n "$(NAME)" || { echo "Say what it does: make migration NAME=add_inspection"; exit 1; }
	@file="backend/src/main/resources/db/migration/V$$(date -u +%Y%m%d%H%M)__$(NAME).sql"; \
	  printf -- '-- %s\n' "$$(echo '$(NAME)' | tr _ ' ')" > "$$file"; echo "$$file"

## ---- what must be there ----

comma := ,

.PHONY: java
java:
	@version=$$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'); \
	  { test "$${version:-0}" -ge 17 && command -v javac >/dev/null; } || { \
	  echo "A JDK 17 or newer is needed$${version:+, this is Java $$version}: install one (Debian: apt-get install openjdk-17-jdk) and put its bin folder on the PATH."; exit 1; }

.PHONY: maven
maven:
	@version=$$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*[0-9]\).*/\1/p'); \
	  test "$$(printf '%s\n' 3.8.7 "$${version:-0}" | sort -V | head -n 1)" = 3.8.7 || { \
	  echo "Maven 3.8.7 or newer is needed$${version:+, this is $$version}: install one (Debian: apt-get install maven) and put it on the PATH."; exit 1; }

.PHONY: node
node:
	@version=$$(node -v 2>/dev/null | tr -d v); \
	  { test "$$(printf '%s\n' 20.19.0 "$${version:-0}" | sort -V | head -n 1)" = 20.19.0 && command -v npm >/dev/null; } || { \
	  echo "Node 20.19 or newer with npm is needed$${version:+, this is $$version}: install one and put it on the PATH."; exit 1; }

.PHONY: packages
packages:
	@missing=; for package in $(PACKAGES); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	  if [ -z "$$missing" ]; then exit 0; fi; \
	  if ! command -v apt-get >/dev/null; then \
	    echo "The tests need Chromium, a Chinese font (Noto CJK), heif-convert, Python and its pydantic 1, urllib3 and dateutil, and this is no Debian: install them and run  make test PACKAGES="; exit 1; \
	  elif [ "$$(id -u)" != 0 ]; then \
	    echo "The tests need these packages; as root, run:  apt-get update && apt-get install -y --no-install-recommends$$missing"; exit 1; \
	  fi; \
	  echo "Installing$$missing from Debian: the tests look at the pages in a real browser with Chinese fonts"; \
	  apt-get -qq -o DPkg::Lock::Timeout=900 update && \
	  DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=900 install $$missing >/dev/null || { \
	    echo "Debian's packages could not be installed; as root, run:  apt-get update && apt-get install -y --no-install-recommends$$missing"; exit 1; }

.PHONY: help
help: ## this list
	@echo "Hazard Ledger. Begin with: make run"
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
