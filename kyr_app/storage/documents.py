# SPDX-License-Identifier: Apache-2.0
"""Documents that the worker saves: written only where and when that is asked, whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from kyr_app.domain.errors import SaveError

_REASONS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "full"),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM, errno.EISDIR), "forbidden"),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "gone"),
}


def save_document(content: bytes, path: Path) -> None:
    """Write a file; one of that name is replaced when the new one is complete, but no device or pipe is.

    Raises:
        SaveError: nothing was left at the place, and a file that was there is as it was.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists() and not path.is_file():
            raise IsADirectoryError(errno.EISDIR, "not a file", str(path))
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            # A stick is often pulled out at once: the rename must not arrive before the content.
            os.fsync(file.fileno())
        part.replace(path)
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
        number = error.errno if isinstance(error, OSError) else None
        raise SaveError(str(path), _REASONS.get(number or 0, "failed")) from error
