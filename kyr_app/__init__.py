# SPDX-License-Identifier: Apache-2.0
"""KYR: an offline know-your-rights reference for legal clinics and community groups."""

__version__ = "0.1.0"
