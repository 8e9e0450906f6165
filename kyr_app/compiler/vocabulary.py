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
#: Fixed words of exhibits: heads of tables, answers, what stands above the columns of the picture of flows.
_EXHIBIT = (
    "contract-date contract-for amount ceiling not-stated about period date-day date-month states-intro example "
    "stage-source stage-holder stage-system stage-use chart chart-both answer-yes answer-no answer-unsure read-more "
    "state choose-state not-checked state-source takes-from gives-to choose-node also-called read-topic "
    "sources"
)
EXHIBIT_WORDS = tuple(_EXHIBIT.split())
MONTHS = tuple(f"{month:02}" for month in range(1, 13))
#: Fixed words of printed pages.
_PAPER = (
    "edition printed page not-advice not-advice-long sources packet-title contents contacts-title contacts-note "
    "qr-alt cards-title card-head-officer card-head-own card-call officer-title facts-checked facts-until "
    "machine stale english-only not-reviewed reviewed overdue not-checked state-source source-line hours-note "
    "near letter-copy plan-title plan-first plan-later near-under sheet-near sheet-within sheet-local sheet-wide "
    "sheet-old sheet-shown sheet-language sheet-asks sheet-spoken sheet-spoken-unknown "
    "sheet-hours sheet-hours-unknown sheet-no-phone sheet-scan between-items undated"
)
PAPER_WORDS = tuple(_PAPER.split())
#: Fixed words around the result of the exposure check.
_EXPOSURE = (
    "result first later does does-not harm who minutes legal-check in-court overload survivor services read english "
    "switched-off"
)
EXPOSURE_WORDS = tuple(_EXPOSURE.split())
#: Fixed words on the page that goes with a letter.
_LETTER = "for-you for-you-hand how-to-send how-to-use can cannot lawyer-first online email phone address-source"
LETTER_WORDS = tuple(_LETTER.split())
