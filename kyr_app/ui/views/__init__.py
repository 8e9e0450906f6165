# SPDX-License-Identifier: Apache-2.0
"""One file a view: data comes down by method, wishes go up by signal."""
