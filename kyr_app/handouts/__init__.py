# SPDX-License-Identifier: Apache-2.0
"""Gathers from the library what a paper needs, for the window and the command line alike."""
