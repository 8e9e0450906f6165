# SPDX-License-Identifier: Apache-2.0
"""Small painted widgets that read the theme; they know no store and no rule."""
