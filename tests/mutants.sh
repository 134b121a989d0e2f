#!/usr/bin/env bash
# Are the tests awake? Each patch of tests/mutants/ breaks one promise of the program and names the test that must then fail:
#
#     # Breaks: what the program no longer does, in a sentence.
#     # Test: it module::name          (or: lib room::tests::name; or: doc the/file.rs)
#     diff --git …
#
#     bash tests/mutants.sh [--together COUNT] [NAME…]
#
# Works in a copy of the last commit (a git worktree under target/) that shares the compiled dependencies. First every named test must
# pass there; then each patch is applied alone, must compile, and must be seen to fail by its test. `doc` tests may fail to compile:
# that is what they hold.
#
# With --together, COUNT patches are compiled at once, which takes a fraction of the time: patches that name different tests and can be
# applied one after the other. A test may then fail for the fault of another patch; one that passes is tried again with its patch alone.
#
# Do not compile in this folder meanwhile: both write the same files under target/.
set -uo pipefail
cd "$(dirname "$0")/.."
top=$PWD
copy=$top/target/mutants
export CARGO_TARGET_DIR=$top/target CARGO_TERM_COLOR=never

at_once=1
if [ "${1:-}" = --together ]; then
  at_once=${2:-}
  [[ $at_once =~ ^[1-9][0-9]*$ ]] || { echo "how many together?"; exit 1; }
  shift 2
fi
patches=()
if [ "$#" -gt 0 ]; then
  for name in "$@"; do patches+=("$top/tests/mutants/${name%.patch}.patch"); done
else
  for patch in "$top"/tests/mutants/*.patch; do patches+=("$patch"); done
fi

declare -A where test
for patch in "${patches[@]}"; do
  [ -f "$patch" ] || { echo "no mutant: $patch"; exit 1; }
  read -r at name < <(sed -n 's/^# Test: //p' "$patch")
  [ -n "${name:-}" ] || { echo "$(basename "$patch" .patch): no test named"; exit 1; }
  where[$patch]=$at
  test[$patch]=$name
done

# What was compiled of the copy looks newer than the files of this folder: without its marks, cargo compiles them again.
clean() {
  git worktree remove --force "$copy" 2>/dev/null || rm -rf "${copy:?}"
  rm -rf "$top"/target/debug/.fingerprint/fanal-*
}
trap clean EXIT
clean
git worktree prune
git worktree add --quiet --detach "$copy" HEAD || exit 1
cd "$copy" || exit 1

# run PATCH…: the tests that these patches name, one program after the other; what they said into `said`.
run() {
  local patch at names
  said=
  for at in lib it doc; do
    names=()
    for patch in "$@"; do [ "${where[$patch]}" = "$at" ] && names+=("${test[$patch]}"); done
    [ ${#names[@]} -gt 0 ] || continue
    case $at in
      lib) said+=$(cargo test --locked --lib -- --exact "${names[@]}" 2>&1) ;;
      doc) said+=$(cargo test --locked --doc -- "${names[@]}" 2>&1) ;;
      it) said+=$(cargo test --locked --test it -- --exact "${names[@]}" 2>&1) ;;
    esac
    said+=$'\n'
  done
}

# verdict PATCH: of its test in `said`. 0: passed; 1: failed; 2: did not compile, or there is no such test.
verdict() {
  local lines
  lines=$(grep -F "test ${test[$1]} " <<<"$said" | grep '^test ')
  if grep -q '\.\.\. FAILED$' <<<"$lines"; then return 1; fi
  if grep -q '\.\.\. ok$' <<<"$lines"; then return 0; fi
  return 2
}

run "${patches[@]}"
sound=true
for patch in "${patches[@]}"; do
  verdict "$patch" && continue
  echo "$(basename "$patch" .patch): ${where[$patch]} ${test[$patch]} does not pass without the patch"
  sound=false
done
$sound || { tail -n 20 <<<"$said"; exit 1; }

wrong=0
tell() {
  printf '%-8s %s\n' "$1" "$2"
  [ "$1" = caught ] || wrong=$((wrong + 1))
}
restore() { git checkout --quiet . && git clean -fdq; }

# alone PATCH: applied, compiled and seen, or said to be not.
alone() {
  local name
  name=$(basename "$1" .patch)
  if ! git apply "$1"; then
    tell BAD "$name cannot be applied"
  else
    run "$1"
    verdict "$1"
    case $? in
      1) tell caught "$name by ${where[$1]} ${test[$1]}" ;;
      0) tell SURVIVED "$name: ${where[$1]} ${test[$1]} still passes" ;;
      *) tell BAD "$name does not compile"; tail -n 20 <<<"$said" ;;
    esac
  fi
  restore
}

waiting=("${patches[@]}")
while [ ${#waiting[@]} -gt 0 ]; do
  group=()
  later=()
  named=" "
  for patch in "${waiting[@]}"; do
    key="${where[$patch]}:${test[$patch]}"
    if [ ${#group[@]} -lt "$at_once" ] && [[ $named != *" $key "* ]] && git apply "$patch" 2>/dev/null; then
      group+=("$patch")
      named+="$key "
    else
      later+=("$patch")
    fi
  done
  if [ ${#group[@]} -le 1 ]; then
    restore
    alone "${waiting[0]}"
    waiting=("${waiting[@]:1}")
    continue
  fi
  run "${group[@]}"
  restore
  if ! grep -q '^running [1-9]' <<<"$said"; then
    # One of them does not compile: half of them at once, until it is alone.
    at_once=$(((${#group[@]} + 1) / 2))
    waiting=("${group[@]}" ${later[@]+"${later[@]}"})
    continue
  fi
  unseen=()
  for patch in "${group[@]}"; do
    verdict "$patch"
    case $? in
      1) tell caught "$(basename "$patch" .patch) by ${where[$patch]} ${test[$patch]}, with others" ;;
      *) unseen+=("$patch") ;;
    esac
  done
  for patch in ${unseen[@]+"${unseen[@]}"}; do alone "$patch"; done
  waiting=(${later[@]+"${later[@]}"})
done
echo "mutants.sh: ${#patches[@]} mutants, $((${#patches[@]} - wrong)) caught, $wrong not"
[ "$wrong" -eq 0 ]
