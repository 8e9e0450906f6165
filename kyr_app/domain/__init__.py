# SPDX-License-Identifier: Apache-2.0
"""Values and rules. Imports nothing of ours, no Qt, no files, no clock; every other package may import it."""
