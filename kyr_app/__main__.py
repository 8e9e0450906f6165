# SPDX-License-Identifier: Apache-2.0
"""`python -m kyr_app` is `kyr`."""

import sys

from kyr_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
