# SPDX-License-Identifier: Apache-2.0
"""The lock files fit pyproject.toml and each other; after a change of either, packaging/lock.sh remakes them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def locked(name: str) -> dict[str, str]:
    """Versions by package name."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {canonicalize_name(package): version for package, version in re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", text)}


@pytest.mark.parametrize(("lock", "extra"), [("requirements.lock", "dev"), ("requirements-freeze.lock", "freeze")])
def test_lock_holds_what_the_project_asks_for(lock: str, extra: str) -> None:
    versions = locked(lock)
    wanted = [Requirement(line) for line in PROJECT["dependencies"] + PROJECT["optional-dependencies"][extra]]
    wrong = {
        str(requirement): versions.get(canonicalize_name(requirement.name))
        for requirement in wanted
        if not requirement.specifier.contains(versions.get(canonicalize_name(requirement.name), "0"))
    }
    assert wrong == {}


def test_what_is_frozen_is_what_is_tested() -> None:
    tested, frozen = locked("requirements.lock"), locked("requirements-freeze.lock")
    assert {name: frozen[name] for name in frozen.keys() & tested.keys() if frozen[name] != tested[name]} == {}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-freeze.lock"])
def test_every_locked_package_has_checksums_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=[\w.-]+==)", text)[1:]
    assert [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "--index-url" not in text
