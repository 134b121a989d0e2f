#!/usr/bin/env bash
# Every validator over published folders; README.md says what each is for.
#
#     validate.sh FOLDER…
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=$here/../../target/test-tools/bin/python
[ "$#" -gt 0 ] || { echo "validate.sh: no folder"; exit 1; }
words=$(mktemp -d)
trap 'rm -rf "$words"' EXIT

# judge FILE TOOL…: runs tools one after the other over all folders. What they say goes into a file; beside it stands `.failed` where one
# did, and `.end` after the last.
judge() {
  local said=$1 tool start
  shift
  for tool in "$@"; do
    start=$SECONDS
    # shellcheck disable=SC2086 # a command and its script
    $tool "${folders[@]}" || { touch "$said.failed"; echo "FAILED: $(basename "${tool#* }")"; }
    echo "   $((SECONDS - start)) s"
  done >"$said" 2>&1
  touch "$said.end"
}

# Each tool keeps one core busy: in two lines, side by side.
folders=("$@")
judge "$words/1" "$python $here/pages.py" &
judge "$words/2" "bash $here/html.sh" "node $here/links.mjs" "$python $here/feeds.py" "node $here/feeds.mjs" "$python $here/calendars.py" "$python $here/xml_files.py" &
wait
status=0
for said in "$words/1" "$words/2"; do
  cat "$said"
  [ -e "$said.end" ] && [ ! -e "$said.failed" ] || status=1
done
exit $status
