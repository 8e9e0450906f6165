# SPDX-License-Identifier: Apache-2.0
"""Keeps a crash from writing down the memory of the program: it may hold what a client typed."""

from __future__ import annotations

import sys


def forbid_dumps() -> None:
    """Let no crash of this process leave a picture of its memory.

    Linux: a limit of 0 only keeps the kernel from writing a file; where dumps go to a collector (systemd-coredump,
    apport) it is called all the same. A limit of 1 keeps both away, see `do_coredump` in the kernel's fs/coredump.c.
    Windows: error reporting, which may take a dump along, is not called. Children inherit either.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # exists there alone

        msvcrt.SetErrorMode(msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX)
        return
    import resource  # noqa: PLC0415  # not on Windows

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    most = 1 if hard == resource.RLIM_INFINITY else min(hard, 1)
    resource.setrlimit(resource.RLIMIT_CORE, (most, hard))
