#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Remakes both lock files after a change of pyproject.toml: what `./kyr` installs, and what a frozen folder is made from.
# Needs uv (`pip install uv`). Add --upgrade for the newest versions that pyproject.toml allows.
set -eu
cd "$(dirname "$0")/.."
uv=${UV:-uv}

lock() {
    "$uv" pip compile pyproject.toml --universal --fork-strategy fewest --generate-hashes --no-header --no-emit-index-url \
        --no-emit-find-links --quiet "$@"
}

lock --extra dev -o requirements.lock ${1:+"$1"}
# The same versions: what is tested is what is frozen.
sed 's/ \\$//; /^ *--hash/d; /^ *#/d' requirements.lock > build-constraints.txt
trap 'rm -f build-constraints.txt' EXIT
lock --extra freeze --constraint build-constraints.txt -o requirements-freeze.lock ${1:+"$1"}
