# SPDX-License-Identifier: Apache-2.0
"""Paper: domain values in, one tagged PDF out. Knows no Qt, no library and no file of a person's."""
