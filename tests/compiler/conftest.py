# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from content_folder import ContentFolder


@pytest.fixture(scope="session")
def faultless(tmp_path_factory: pytest.TempPathFactory) -> ContentFolder:
    folder = ContentFolder(tmp_path_factory.mktemp("faultless"))
    folder.fill()
    return folder


@pytest.fixture
def folder(faultless: ContentFolder, tmp_path: Path) -> ContentFolder:
    """A content folder without a fault, for the test to change."""
    return faultless.copy_to(tmp_path / "content")
