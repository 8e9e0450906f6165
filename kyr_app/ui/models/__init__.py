# SPDX-License-Identifier: Apache-2.0
"""Qt item models over domain values."""
