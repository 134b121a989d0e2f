#!/usr/bin/env bash
# html-validate over the pages of published folders (of large ones a sample: sample.mjs), with its recommended configuration (html-validate.json; README.md).
#
#     html.sh FOLDER…
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
for folder in "$@"; do
  pages=$(find "$folder" -name '*.html' | wc -l)
  [ "$pages" -gt 0 ] || { echo "html.sh: no page in $folder"; exit 1; }
  # A minified site leaves out quotation marks that HTML does not need.
  config=html-validate.json
  case "$folder" in *-full) config=html-validate-full.json ;; esac
  # One call for all pages, named by lines of their own.
  node "$here/sample.mjs" "$folder" | tr '\n' '\0' | xargs -0 "$here/node_modules/.bin/html-validate" --config "$here/$config" --formatter text
done
