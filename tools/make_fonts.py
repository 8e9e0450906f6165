# SPDX-License-Identifier: Apache-2.0
"""Remakes kyr_app/resources/fonts: `python tools/make_fonts.py` (needs npm, apt-get and fonttools).

Latin and Arabic faces are shipped whole; the Chinese ones are cut to the characters of GB 2312 (simplified Chinese),
which takes four fifths of their size away. TrueType only: other formats were tried on Linux alone.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from fontTools import subset
from packages import LICENSES, RESOURCES, debian_package, npm_package

DEBIAN = "fonts-noto-core=20201225-1"
CHINESE = "@expo-google-fonts/noto-sans-sc@0.4.3"
WHOLE = tuple(
    f"NotoSans{script}-{weight}.ttf" for script in ("", "Arabic", "Gurmukhi") for weight in ("Regular", "Bold")
)
CUT = {
    "400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
    "700Bold/NotoSansSC_700Bold.ttf": "NotoSansSC-Bold.ttf",
}


def main() -> None:
    """Replace the fonts folder and the fonts' licence text."""
    folder = RESOURCES / "fonts"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        noto = debian_package(DEBIAN, Path(scratch)) / "usr/share/fonts/truetype/noto"
        for name in WHOLE:
            shutil.copyfile(noto / name, folder / name)
        package = npm_package(CHINESE, Path(scratch))
        for source, name in CUT.items():
            _cut(package / source, folder / name)
        (LICENSES / "OFL-1.1.txt").write_text(_licence((package / "LICENSE_FONT").read_text()))
    for path in sorted(folder.iterdir()):
        print(f"{path.name}: {path.stat().st_size:,} bytes")


def gb2312_characters() -> set[int]:
    """ASCII, Latin-1 and every character that GB 2312 encodes (two bytes, both from A1 to FE)."""
    found = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100))
    for high in range(0xA1, 0xFF):
        for low in range(0xA1, 0xFF):
            found.update(map(ord, bytes((high, low)).decode("gb2312", "ignore")))
    return found


def _cut(source: Path, target: Path) -> None:
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, recalc_timestamp=False)
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=gb2312_characters())
    cutter.subset(font)
    subset.save_font(font, str(target), options)


def _licence(chinese: str) -> str:
    """The licence as the Chinese face brings it, with the copyright lines of the other faces before it."""
    noto = "Copyright 2015-2020 Google LLC. All Rights Reserved. (Noto Sans, Noto Sans Arabic, Noto Sans Gurmukhi)"
    return f"{noto}\n{chinese}"


if __name__ == "__main__":
    main()
