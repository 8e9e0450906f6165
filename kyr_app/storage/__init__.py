# SPDX-License-Identifier: Apache-2.0
"""Run time: the library, search, the directory and settings. SQLite and files, no Qt; imports `domain` alone."""
