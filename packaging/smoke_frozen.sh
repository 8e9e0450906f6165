#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Starts a frozen folder as on a stranger's machine: moved elsewhere, no checkout beside it, a new home, a real X server.
# It must open a topic, search, quit and exit 0, reach for nothing outside, and hold no part of Qt or Python that could
# use a network. Usage: packaging/smoke_frozen.sh [FOLDER]; needs xvfb.
set -euo pipefail

frozen=$(cd "${1:-$(dirname "$0")/../dist/kyr}" && pwd)
place=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$place"' EXIT
mkdir "$place/home" "$place/Carpeta nueva"
cp -a "$frozen" "$place/Carpeta nueva/kyr"
kyr="$place/Carpeta nueva/kyr/kyr"

unwanted=$(find "$frozen" \( -name '*Qt6Network*' -o -name '*Qt6Qml*' -o -name '*WebEngine*' -o -name 'libssl*' \
    -o -name '_ssl*' \) -print)
[ -z "$unwanted" ] || { echo "not to be in the folder: $unwanted" >&2; exit 1; }

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$place/display" 2>"$place/xvfb.log" &
server=$!
for _ in $(seq 100); do [ -s "$place/display" ] && break; sleep 0.1; done
[ -s "$place/display" ] || { cat "$place/xvfb.log" >&2; exit 1; }

start() {
    (cd "$place/home" && env -i PATH=/usr/bin:/bin HOME="$place/home" DISPLAY=":$(<"$place/display")" \
        QT_QPA_PLATFORM=xcb "$kyr" "$@")
}
start --smoke
start topics --json >"$place/topics"
start search 'they are knocking' --limit 1
start packet home-door --lang es --second-lang en --card -o "$place/home/packet.pdf"
head -c 5 "$place/home/packet.pdf" | grep -q '%PDF-'
du -sh --apparent-size "$frozen" | sed 's/\t.*/ in the frozen folder/'
