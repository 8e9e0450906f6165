# SPDX-License-Identifier: Apache-2.0
"""Build time: people's files in, one read-only library out. May import `domain` alone.

Run time never imports it, but for the readers of the group's own folder (`overlay`), which is written like content.
"""
