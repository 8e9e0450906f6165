# SPDX-License-Identifier: Apache-2.0
"""The window. The only package, with `app`, that imports PySide6."""
