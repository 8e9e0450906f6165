# SPDX-License-Identifier: Apache-2.0
"""Build time: people's files in, one read-only library out. May import `domain` alone; run time never imports it."""
