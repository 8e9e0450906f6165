# SPDX-License-Identifier: Apache-2.0
"""Remakes kyr_app/resources/icons from the npm package lucide-static: `python tools/make_icons.py`.

The drawings keep `currentColor`, which the application replaces by a colour of its theme.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from packages import LICENSES, RESOURCES, npm_package

PACKAGE = "lucide-static@1.62.0"
#: By place of use, the first six as in the look; then what lists, dialogs, fields and banners need.
NAMES = {
    "rail": "house book-open map-pin list-checks waypoints file-pen-line files settings",
    "home, now": "door-closed footprints car briefcase user-search smartphone message-square-warning luggage",
    "home, when there is time": "radar shield-check users-round folder-search",
    "top bar": "search languages a-large-small moon sun contrast x menu",
    "topic": "columns-2 volume-2 square file-plus printer maximize link-2 unlink-2 zoom-in zoom-out",
    "trust line": "circle-check clock triangle-alert map bot scale quote",
    "others": "info lock sliders-horizontal copy phone id-card grip-vertical circle-question-mark skip-forward",
    "moving": "arrow-left arrow-right arrow-up arrow-down chevron-left chevron-right chevron-up chevron-down",
    "doing": "check plus minus download upload save rotate-ccw trash-2 external-link list type eye keyboard",
    "things": "file-text monitor laptop building-2 landmark globe calendar mail database network scan-face",
    "people": "users user handshake life-buoy heart share-2 siren",
    "states": "circle-x circle-alert",
}


def main() -> None:
    """Replace the icons folder by the named icons and their licence."""
    folder = RESOURCES / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        old.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        package = npm_package(PACKAGE, Path(scratch))
        for name in " ".join(NAMES.values()).split():
            (folder / f"{name}.svg").write_text(_compact((package / "icons" / f"{name}.svg").read_text()))
        (LICENSES / "ISC-Lucide.txt").write_bytes((package / "LICENSE").read_bytes())
    made = [path.stat().st_size for path in folder.glob("*.svg")]
    print(f"{len(made)} icons, {sum(made):,} bytes")


def _compact(svg: str) -> str:
    """One line a drawing; the licence comment stays, the CSS class (which nothing reads) goes."""
    svg = re.sub(r'\s+class="[^"]*"', "", svg)
    comment, drawing = svg.split("-->", maxsplit=1)
    drawing = re.sub(r">\s+<", "><", re.sub(r"\s+", " ", drawing)).replace(" />", "/>").replace(" >", ">").strip()
    return f"{comment.strip()} -->\n{drawing}\n"


if __name__ == "__main__":
    main()
