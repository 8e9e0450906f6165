# SPDX-License-Identifier: Apache-2.0
"""The group's own folder, edited by hand: pages for packets, rules of the exposure check that the group switched off.

The program reads it and never writes into it. What can not be used is told by file and line, and the rest goes on.
"""
