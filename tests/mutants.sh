#!/usr/bin/env bash
# Are the tests awake? Each patch of tests/mutants/ breaks one promise of the program and names the test that must then fail:
#
#     # Breaks: what the program no longer does, in a sentence.
#     # Test: it module::name          (or: lib room::tests::name; or: doc the/file.rs)
#     diff --git …
#
#     bash tests/mutants.sh [NAME…]
#
# Works in a copy of the last commit (a git worktree under target/) that shares the compiled dependencies. First every named test must
# pass there; then each patch is applied alone, must compile, and must be seen to fail by its test. `doc` tests may fail to compile:
# that is what they hold.
set -uo pipefail
cd "$(dirname "$0")/.."
top=$PWD
copy=$top/target/mutants
export CARGO_TARGET_DIR=$top/target CARGO_TERM_COLOR=never

patches=()
if [ "$#" -gt 0 ]; then
  for name in "$@"; do patches+=("$top/tests/mutants/${name%.patch}.patch"); done
else
  for patch in "$top"/tests/mutants/*.patch; do patches+=("$patch"); done
fi
[ -f "${patches[0]}" ] || { echo "no mutant: ${patches[0]}"; exit 1; }

clean() { git worktree remove --force "$copy" 2>/dev/null; }
trap clean EXIT
clean
git worktree prune
git worktree add --quiet --detach "$copy" HEAD || exit 1
cd "$copy" || exit 1

# run WHERE NAME: runs one test alone. 0: it passed; 1: it failed; 2: it did not compile, or there is no such test.
run() {
  local said
  case $1 in
    lib) said=$(cargo test --locked --lib -- --exact "$2" 2>&1) ;;
    doc) said=$(cargo test --locked --doc -- "$2" 2>&1) ;;
    *) said=$(cargo test --locked --test "$1" -- --exact "$2" 2>&1) ;;
  esac
  if grep -q '^test result: FAILED' <<<"$said"; then return 1; fi
  if grep -qE '^test result: ok. [1-9]' <<<"$said"; then return 0; fi
  printf '%s\n' "$said" | tail -n 20
  return 2
}

# test_of PATCH: where the test stands, and its name.
test_of() { sed -n 's/^# Test: //p' "$1"; }

for patch in "${patches[@]}"; do
  read -r where test < <(test_of "$patch")
  [ -n "${test:-}" ] && run "$where" "$test" && continue
  echo "$(basename "$patch" .patch): ${where:-} ${test:-no test named} does not pass without the patch"
  exit 1
done

wrong=0
for patch in "${patches[@]}"; do
  name=$(basename "$patch" .patch)
  read -r where test < <(test_of "$patch")
  if git apply "$patch"; then
    run "$where" "$test"
    case $? in
      1) echo "caught   $name by $where $test" ;;
      0) echo "SURVIVED $name: $where $test still passes"; wrong=$((wrong + 1)) ;;
      *) echo "BAD      $name does not compile"; wrong=$((wrong + 1)) ;;
    esac
  else
    echo "BAD      $name cannot be applied"
    wrong=$((wrong + 1))
  fi
  git checkout --quiet . && git clean -fdq
done
echo "mutants.sh: ${#patches[@]} mutants, $((${#patches[@]} - wrong)) caught, $wrong not"
[ "$wrong" -eq 0 ]
