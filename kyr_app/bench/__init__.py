# SPDX-License-Identifier: Apache-2.0
"""The benchmark: each figure as a ratio to a floor measured in the same run, so that machines do not matter."""

from __future__ import annotations

import argparse


def run(args: argparse.Namespace) -> int:
    """The verb `bench`; prints ratios, or JSON with `--json`.

    Returns:
        0 when every goal is met, 1 otherwise.
    """
    from kyr_app.bench.report import report  # noqa: PLC0415  # the benchmark's parts are not for other verbs

    return report(as_json=args.json)
