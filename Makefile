# Sportello: each line is a command that a person would type. `make` alone runs the app.
PORT ?= 8080
SECONDS ?= 60
COUNT ?= 100000
# All that runs on the machine itself is built once, with the same features everywhere: another set of them would compile
# what they touch, and all that stands on it, again.
HOST = sportello/desktop,sportello-core/http,sportello-bench/counts,sportello-tests/journeys
BUILT = $(or $(CARGO_TARGET_DIR),target)/debug

# What is published is of the browser that people have; journeys drive the headless one, which is quicker.
pictures bench bench-typing bench-languages: export SPORTELLO_CHROMIUM ?= /usr/bin/chromium

.PHONY: run
run: ## Build the app and serve it at http://localhost:8080 (or: make run PORT=8081)
	scripts/setup.sh run
	cargo xtask web
	cargo xtask serve --port $(PORT)

.PHONY: desktop
desktop: ## Build and open the app in a window of its own
	scripts/setup.sh desktop
	cargo run --release --features desktop

.PHONY: test
test: ## Everything that must hold, with its own set-up
	scripts/setup.sh test
	cargo fmt --all --check
	cargo clippy --profile web --package sportello-core --package sportello --features sportello/web --target wasm32-unknown-unknown -- --deny warnings
	scripts/check-phones.sh armv7-linux-androideabi aarch64-apple-ios
	scripts/linted.sh cargo test --workspace --all-targets --features $(HOST) --no-run
	# Android of 64 bits is not only checked: it is compiled, by Clippy too, and linked.
	scripts/linted.sh $(BUILT)/xtask ladder library
	$(BUILT)/xtask web
	scripts/linted.sh cargo test --workspace --features $(HOST)
	scripts/fuzz.sh 60

.PHONY: kit
kit: ## Make the translators' kit, one archive with the command and the app: target/kit (docs/translate.md)
	scripts/setup.sh run
	cargo xtask kit

.PHONY: phones
phones: ## Climb the ladder to the phones as far as this machine goes: docs/phones.md
	scripts/phones.sh

.PHONY: android
android: ## Build Android's packages with Google's SDK (never run yet): docs/phones.md
	scripts/phones/android.sh

.PHONY: ios
ios: ## Build iOS's app with Xcode, on a Mac (never run yet): docs/phones.md
	scripts/phones/ios.sh

.PHONY: pictures
pictures: ## Take the stores' pictures in every language, into fastlane/ (or: make pictures LANGUAGES="it ar")
	scripts/setup.sh test
	cargo xtask web
	cargo bench --profile dev --workspace --features $(HOST) --bench pictures -- $(LANGUAGES)

.PHONY: feed-demo
feed-demo: ## Show a change go from a spreadsheet to the running app, and to a window without a network
	scripts/setup.sh test
	cargo xtask web
	cargo build --package sportello --features desktop
	cargo build --package sportello-cli
	cargo test --package sportello-tests --features journeys --test demo -- --nocapture

.PHONY: bench
bench: ## Print times: first list in a browser, start of the native app
	scripts/setup.sh test
	cargo xtask web
	cargo build --release --package sportello-cli
	cargo bench --package sportello-tests --features journeys --bench start

.PHONY: bench-typing
bench-typing: ## Record what typing costs in a browser with 10 000 desks: docs/bench/typing.md
	scripts/setup.sh test
	cargo xtask crowd --desks 10000 --dir target/crowd/tables
	cargo xtask web --tables target/crowd/tables --dir target/crowd/dist
	SPORTELLO_DIST=target/crowd/dist cargo bench --profile dev --package sportello-tests --features journeys --bench typing

.PHONY: bench-languages
bench-languages: ## Record what changing and reading a language costs: docs/bench/languages.md
	scripts/setup.sh test
	cargo xtask web
	cargo bench --package sportello-tests --features journeys --bench languages

.PHONY: bench-phones
bench-phones: ## Measure the window within a tenth of a core and 256 MB, as root: docs/bench/phones.md
	scripts/setup.sh test
	cargo build --release --package sportello --features desktop
	cargo bench --profile dev --workspace --features $(HOST) --bench phones

.PHONY: bench-find
bench-find: ## Measure the find engine beside its peers (or: make bench-find ARGS=--short)
	scripts/bench-find.sh $(ARGS)

.PHONY: bench-feed
bench-feed: ## Measure the feed's bytes, and with ARGS=--large a million desks: docs/bench/feed.md
	cargo build --release --package sportello-cli
	python3 scripts/feed/bench.py $(ARGS)

.PHONY: feed-cost
feed-cost: ## Simulate what a million phones cost a month: docs/scale.md
	python3 scripts/feed/cost.py

.PHONY: hours-conformance
hours-conformance: ## Compare the hours with npm's opening_hours: docs/hours-conformance.md
	scripts/hours-conformance/run.sh

.PHONY: fuzz
fuzz: ## Try random hours, searches and feeds, SECONDS each (or: make fuzz SECONDS=300)
	scripts/fuzz.sh $(SECONDS)

.PHONY: faults
faults: ## Break the disk under updates and saved data, COUNT times (or: make faults COUNT=5000)
	cargo run --release --package sportello-faults -- --count $(COUNT)

.PHONY: size
size: ## Print what a first visit downloads, in bytes
	scripts/setup.sh run
	cargo xtask web
	cargo xtask size

.PHONY: lighthouse
lighthouse: ## Measure the built app with Lighthouse in Chromium
	scripts/setup.sh test
	cargo xtask web
	scripts/lighthouse/run.sh

.PHONY: setup
setup: ## Install what any of these needs
	scripts/setup.sh test

.PHONY: clean
clean: ## Remove everything that was built
	cargo clean
	rm -rf dist test-artefacts

.PHONY: help
help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile
