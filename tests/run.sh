#!/usr/bin/env bash
# All tests of Fanal, on a fresh Debian machine with Rust, node 20 and python3:
#
#     bash tests/run.sh
#
# Installs what is missing (Debian packages, the npm packages of tests/tools, a Python environment under target/), compiles once,
# runs the Rust tests, builds the real site and every example, and lets foreign validators and a browser judge what was published.
# Nothing is skipped: a tool that is missing and cannot be installed is a failure. Every step runs even when another failed, unless it
# needs what that one makes. FANAL_SCHEMAS names a folder of official schemas (tests/tools/README.md).
set -uo pipefail
cd "$(dirname "$0")/.."
top=$PWD
sites=$top/target/test-sites
python=$top/target/test-tools/bin/python
export CARGO_TERM_COLOR=never CARGO_TARGET_DIR=$top/target CARGO_INCREMENTAL=0
# The tests make the real site two dozen times: our own crate is optimised a little for them, which takes a minute and saves three.
# Everyday `cargo test` compiles sooner without.
optimised=(--config 'profile.dev.package.fanal.opt-level=1')
# Clippy is the compiler of our own crate in every step: it is rustc with more advice, and so the crate is compiled once. The programs
# that it makes are those that rustc makes of the same crate.
RUSTC_WORKSPACE_WRAPPER=$(rustup which clippy-driver 2>/dev/null || command -v clippy-driver)
export RUSTC_WORKSPACE_WRAPPER CLIPPY_ARGS='-Dwarnings__CLIPPY_HACKERY__'

summary=()
failed=0
began=$SECONDS

# step NAME SECONDS COMMAND…: runs a command, and says how long it took and what was meant.
step() {
  local name=$1 budget=$2 start=$SECONDS status=passed
  shift 2
  printf '\n== %s\n' "$name"
  "$@" || { status=FAILED; failed=$((failed + 1)); }
  local took=$((SECONDS - start)) note=''
  [ "$took" -le "$budget" ] || note="  (meant to take ${budget} s)"
  summary+=("$(printf '%-7s %4d s  %s%s' "$status" "$took" "$name" "$note")")
  [ "$status" = passed ]
}

# aside NAME SECONDS COMMAND…: begins a step beside those that follow, for commands that leave one of two cores idle. `join` waits for all
# such steps, shows what each said and counts it like the others.
asides=()
begun=0
words=$(mktemp -d)
trap 'rm -rf "$words"' EXIT
aside() {
  local name=$1 budget=$2 said=$words/$((begun += 1))
  shift 2
  (
    start=$SECONDS
    "$@" >"$said" 2>&1
    printf '%d %d\n' $? $((SECONDS - start)) >"$said.end"
  ) &
  asides+=("$name" "$budget" "$said")
}

join() {
  local name budget said code took status note
  wait
  while [ "${#asides[@]}" -gt 0 ]; do
    name=${asides[0]} budget=${asides[1]} said=${asides[2]} code=1 took=0 status=passed note=''
    asides=("${asides[@]:3}")
    printf '\n== %s\n' "$name"
    cat "$said"
    # A step that was killed has written no end.
    [ ! -e "$said.end" ] || read -r code took <"$said.end"
    [ "$code" -eq 0 ] || { status=FAILED; failed=$((failed + 1)); }
    [ "$took" -le "$budget" ] || note="  (meant to take ${budget} s)"
    summary+=("$(printf '%-7s %4d s  %s, beside others%s' "$status" "$took" "$name" "$note")")
  done
}

finish() {
  join
  printf '\n== summary\n'
  printf '%s\n' "${summary[@]}"
  printf '%d steps, %d failed, %d s\n' "${#summary[@]}" "$failed" $((SECONDS - began))
  [ "$failed" -eq 0 ]
  exit
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_tools() {
  local missing=() tool
  for tool in cargo rustfmt clippy-driver node npm python3; do
    command -v "$tool" >/dev/null || { echo "missing: $tool"; return 1; }
  done
  command -v xmllint >/dev/null || missing+=(libxml2-utils)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v zbarimg >/dev/null || missing+=(zbar-tools)
  command -v chromium-headless-shell >/dev/null || [ -n "${CHROMIUM:-}" ] || missing+=(chromium-headless-shell)
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
  if [ "${#missing[@]}" -gt 0 ]; then
    command -v apt-get >/dev/null || { echo "missing, and no apt-get to install them: ${missing[*]}"; return 1; }
    as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
      { echo "could not install: ${missing[*]}"; return 1; }
  fi
  [ -x "$python" ] || python3 -m venv "$top/target/test-tools" || return 1
  "$python" -m pip install --quiet --disable-pip-version-check --requirement tests/tools/requirements.txt || return 1
  # npm ci empties its folder first; what is there already and complete stays.
  cmp -s tests/tools/package-lock.json tests/tools/node_modules/.installed-lock 2>/dev/null && return
  npm ci --prefix tests/tools --no-audit --no-fund --loglevel=error && cp tests/tools/package-lock.json tests/tools/node_modules/.installed-lock
}

# Each heavy tree of crates can be left out (features of Cargo.toml); then everything else still compiles.
without_features() {
  cargo check --locked --no-default-features --lib
}

# Everything that there is, tests and benches too; a warning is a failure.
compile() {
  local said status
  said=$(cargo test --locked "${optimised[@]}" --all-targets --no-run 2>&1)
  status=$?
  grep -v '^ *Compiling' <<<"$said"
  [ "$status" -eq 0 ] && ! grep -q '^warning' <<<"$said"
}

# publish SITE NAME PROFILE OPTIONS…: builds a site into a folder of its own; a warning is a failure.
publish() {
  local site=$1 name=$2 profile=$3 said
  shift 3
  printf '%s\n' "$name"
  said=$("$top/target/debug/fanal" build --site "$site" --out "$sites/$name" --profile "$profile" --lang-ui en --format json "$@" 2>&1) ||
    { printf '%s\n' "$said"; return 1; }
  [ -f "$sites/$name/index.html" ] || { echo "$name holds no index.html"; return 1; }
}

# The real content with an address of its own: only then do its sheets to print hold a QR code.
publish_papers() {
  local source=$sites/papers-source
  mkdir -p "$source"
  cp -a content site.yaml "$source/"
  printf 'base_url: https://www.example.org/\n' >>"$source/site.yaml"
  publish "$source" real-papers web || return 1
  rm -rf "$source"
}

build_sites() {
  local site name status=0
  rm -rf "$sites"
  mkdir -p "$sites"
  [ -f site.yaml ] || { echo "no site.yaml: the real site is not there"; return 1; }
  publish . real-web web || status=1
  publish . real-usb usb || status=1
  publish tests/sites/pseudo pseudo-full web --minify full || status=1
  publish_papers || status=1
  for site in tests/sites/*/site.yaml examples/*/site.yaml; do
    [ -f "$site" ] || continue
    site=$(dirname "$site")
    name=$(basename "$site")
    [ "$name" != everything-wrong ] || continue
    publish "$site" "$name-web" web || status=1
    publish "$site" "$name-usb" usb || status=1
  done
  "$top/target/debug/fanal" new "$sites/new-source" >/dev/null && publish "$sites/new-source" new-web web || status=1
  rm -rf "$sites/new-source"
  return $status
}

published() {
  find "$sites" -mindepth 1 -maxdepth 1 -name "*-$1" | sort
}

validate() {
  # The browser's half of hours against the cases of the Rust tests.
  node tests/tools/hours.mjs || return 1
  # The browser's half of words likewise, in node and in a page of a file.
  node tests/tools/words.mjs --browser || return 1
  node tests/tools/search.mjs || return 1
  # shellcheck disable=SC2046 # names of our own, without spaces
  bash tests/tools/validate.sh $(published web) $(published usb) $(published full) || return 1
  # The podcast of the Rust tests: no site that is built here has recordings that may be heard.
  "$python" tests/tools/feeds.py tests/audio && node tests/tools/feeds.mjs tests/audio || return 1
  # The real site has no address yet, so it has no feed and no sitemap: some example must.
  local name
  for name in 'sitemap*.xml' 'feed*.xml'; do
    [ -n "$(find "$sites" -name "$name" -print -quit)" ] || { echo "no site with $name: nothing was proved of it"; return 1; }
  done
}

browse() {
  # shellcheck disable=SC2046
  node tests/tools/browser.mjs --pages 5 --clicks 1 $(published usb)
}

# The whole matrix over the real site, with pictures of what was judged; over the site in disguise, in its disguises alone; and over the
# meetings of an example, since the real site announces none.
browser_suite() {
  local status=0
  rm -rf "$top/target/screenshots"
  node tests/tools/browser/run.mjs "$sites/real-web" --screenshots "$top/target/screenshots" || status=1
  node tests/tools/browser/run.mjs "$sites/pseudo-web" --tags en-XA,ar-XB,iu-XS --only axe,keyboard,reflow,print --screenshots "$top/target/screenshots" || status=1
  node tests/tools/browser/run.mjs "$sites/radio-web" --types spot,script,spots-of,programme,radio-board,listing --pages 0 --only axe,privacy,keyboard,reflow,noscript,unstyled,old,print || status=1
  node tests/tools/browser/run.mjs "$sites/agenda-web" --types event,listing,regions,session --pages 0 --only axe,privacy,keyboard,reflow,noscript,unstyled,old,print || status=1
  return $status
}

# Every sheet on A4 and Letter, as paper.
print_papers() {
  node tests/tools/paper.mjs "$sites/real-papers" --codes
}

# The page of search as its readers use it, with the judged queries of the real site.
search_as_readers_do() {
  node tests/tools/searching.mjs "$sites"
}

browser_suite_sees_faults() {
  node tests/tools/browser/selftest.mjs "$sites/real-web"
}

step 'tools' 120 install_tools || finish
step 'format' 10 cargo fmt --check
aside 'validators see faults' 60 "$python" tests/tools/selftest --fast
aside 'the browser sees faults' 140 "$python" tests/tools/selftest --browser
step 'compile, with clippy' 420 compile || finish
join
step 'compile without features' 120 without_features
# Before the tests that compile a copy of the repository, after which cargo would compile our crate again for these.
step 'documentation tests' 20 cargo test --locked "${optimised[@]}" --doc
step 'Rust tests' 300 cargo test --locked "${optimised[@]}" --lib --bins --tests
step 'sites' 60 build_sites || finish
step 'validators' 120 validate
aside 'sheets on paper' 60 print_papers
step 'browser, from files' 60 browse
join
step 'the page of search' 25 search_as_readers_do
step 'browser suite' 300 browser_suite
step 'the browser suite sees faults' 70 browser_suite_sees_faults
finish
