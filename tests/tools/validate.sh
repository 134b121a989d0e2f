#!/usr/bin/env bash
# Every validator over published folders; README.md says what each is for.
#
#     validate.sh FOLDER…
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=$here/../../target/test-tools/bin/python
[ "$#" -gt 0 ] || { echo "validate.sh: no folder"; exit 1; }
status=0
for tool in "$python $here/pages.py" "bash $here/html.sh" "node $here/links.mjs" "$python $here/feeds.py" "$python $here/xml_files.py"; do
  start=$SECONDS
  # shellcheck disable=SC2086 # a command and its script
  $tool "$@" || { status=1; echo "FAILED: $(basename "${tool#* }")"; }
  echo "   $((SECONDS - start)) s"
done
exit $status
