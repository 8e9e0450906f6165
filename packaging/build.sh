#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Freezes the checkout into dist/kyr, a folder that runs without Python: `packaging/build.sh`, after `./kyr` has run once.
# It has an environment of its own, so that no tool of the developers creeps in. Same checkout, same Python, same folder.
# Build on the oldest system to be served: the folder needs its glibc or a newer one.
set -euo pipefail
cd "$(dirname "$0")/.."

environment=build/freeze
if ! cmp -s requirements-freeze.lock "$environment/requirements-freeze.lock"; then
    rm -rf "$environment"
    base=$(.venv/bin/python -c 'import sys; print(sys._base_executable)')
    "$base" -m venv "$environment"
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        -r requirements-freeze.lock
    cp requirements-freeze.lock "$environment/"
fi

[ -f kyr_app/library.sqlite3 ] || ./kyr build
.venv/bin/python tools/translations.py release

export PYTHONHASHSEED=1
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)
export SOURCE_DATE_EPOCH
"$environment/bin/python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --workpath build/pyinstaller --distpath dist packaging/kyr.spec

mv dist/kyr/_internal/licenses dist/kyr/licenses
dangling=$(find -L dist/kyr -type l)
[ -z "$dangling" ] || { echo "links to nothing: $dangling" >&2; exit 1; }
du -sh --apparent-size dist/kyr
