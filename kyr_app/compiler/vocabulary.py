# SPDX-License-Identifier: Apache-2.0
"""Words that every content folder shares. Those that belong to the directory's data are in its `vocabulary.yaml`."""

from __future__ import annotations

AUDIENCES = ("everyone", "family", "worker", "driver", "parent", "traveler", "clinic", "survivor")
URGENCIES = ("now", "soon", "plan")
SOURCE_KINDS = ("statute", "regulation", "case", "agency", "report", "press", "own-page")
SURE = ("high", "medium", "low")
#: Codes of the states, the District and the inhabited territories.
_USPS = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
    "PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI"
)
STATES = tuple(_USPS.split())
