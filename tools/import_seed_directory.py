# SPDX-License-Identifier: Apache-2.0
"""How content/directory/contacts.csv was made from its seed, a table of offices with where each was found.

`python tools/import_seed_directory.py SEED.csv content/directory/contacts.csv`

What stood in notes as prose and is data gets a column: DOJ recognition and LSC funding. Notes keep what a caller needs
to know; how a row was found stays behind with the column `seen_in`. Run once: from then on people edit contacts.csv.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

COLUMNS = (
    *("id", "name", "kind", "scope", "states", "city", "street", "postal_code", "phone", "phone_note", "email"),
    *("website", "languages", "services", "cost", "recognition", "lsc_funded", "notes"),
    *("source_url", "source_name", "source_date"),
)
_EOIR = "https://www.justice.gov/eoir"
SOURCE_NAMES = {
    f"{_EOIR}/recognition-and-accreditation-roster-reports": "DOJ Recognition and Accreditation Roster",
    f"{_EOIR}/list-pro-bono-legal-service-providers": "EOIR List of Pro Bono Legal Service Providers",
    "https://www.lsc.gov/grants/our-grantees": "Legal Services Corporation, list of grantees",
    "https://github.com/aclu-national/email-builder": "ACLU, addresses of affiliates",
    "https://github.com/AccessiTech/RedCards": "Red Cards, list of California networks",
    "https://github.com/RaReNet/DFAK": "Digital First Aid Kit",
    "https://github.com/KaraZajac/SUCCURRO": "SUCCURRO, list of hotlines",
}
HOST_NAMES = {
    "accessnow.org": "Access Now",
    "aclutx.org": "ACLU of Texas",
    "chapelboro.com": "Chapelboro",
    "cms.laprensa.org": "La Prensa San Diego",
    "consulmex2.sre.gob.mx": "Mexican Consulate in Oxnard",
    "dhs.gov": "U.S. Department of Homeland Security",
    "eleconomista.com.mx": "El Economista",
    "elheraldo.hn": "El Heraldo (Honduras)",
    "elsolnews.com": "El Sol News",
    "faithinactionba.org": "Faith in Action Bay Area",
    "floridaimmigrant.org": "Florida Immigrant Coalition",
    "fresnoland.org": "Fresnoland",
    "ice.gov": "U.S. Immigration and Customs Enforcement",
    "iceencounter.com": "ICE Encounter",
    "icor.eoir.justice.gov": "EOIR Immigration Court Online Resource",
    "immigrantinfo.org": "Immigrant Info, Santa Clara County",
    "indivisibleburkenc.org": "Indivisible Burke NC",
    "inmigracionhoy.com": "Inmigración Hoy",
    "itfmontereycounty.org": "Immigrant Task Force of Monterey County",
    "jessearreguin.squarespace.com": "Jesse Arreguín, list of resources",
    "justice.gov": "U.S. Department of Justice",
    "koreadailyus.com": "The Korea Daily",
    "lanacion.com.ar": "La Nación",
    "laopinion.com": "La Opinión",
    "legalservicesnyc.org": "Legal Services NYC",
    "lowryhillneighborhood.org": "Lowry Hill Neighborhood",
    "miamidiario.com": "Miami Diario",
    "minnetonkaumc.org": "Minnetonka United Methodist Church",
    "miracoalition.org": "MIRA Coalition",
    "nlgsf.org": "National Lawyers Guild, San Francisco",
    "noozhawk.com": "Noozhawk",
    "ny1.com": "NY1",
    "opb.org": "OPB",
    "petaluma360.com": "Petaluma Argus-Courier",
    "rangemedia.co": "RANGE Media",
    "sfildc.org": "San Francisco Immigrant Legal Defense Collaborative",
    "the1stward.com": "Chicago, 1st Ward",
    "thefilipinoamericanpost.com": "The Filipino American Post",
    "usa.gov": "USA.gov",
    "visaverge.com": "VisaVerge",
    "westword.com": "Westword",
}
# What becomes a column, what says how a row was found, and the same said for a caller.
PARTS = (
    (r"DOJ recognition valid to \d{4}-\d\d-\d\d", ""),
    (r"DOJ recognition: renewal pending, printed expiry (\d{4}-\d\d-\d\d)", r"recognition was printed as valid to \1"),
    (r"date has passed since the roster was copied", ""),
    (r"check the roster", ""),
    (r"LSC service area .*", ""),
    (r"non-citizens: eligibility limited by federal rule 45 CFR 1626, ask", ""),
    (r"an independent parse of the list gives (.*)", r"another number is given for it: \1"),
    (r"name of the organization inferred from .*", "check the name of the organization"),
    (r"source gives no phone", ""),
    (r"no phone in the source|roster prints no phone", "no phone listed"),
)
SENTENCES = (
    ("stored copy is from about", "page from about"),
    (" One source only, but its other eleven checked numbers agree with other sources.", " One source only."),
    (
        "One public repository labels this number as another Minnesota organization; two community pages agree on"
        " Monarca.",
        "One source names another organization for this number, two name Monarca.",
    ),
    (
        "One public repository prints another number for Siembra; this one is from a November 2025 page and the network"
        " own app code.",
        "Another number is also printed; this one is from a page of November 2025.",
    ),
    (" The stored FAQ page misspells the address; spelling here is from two other sources.", ""),
    (" in January 2026 documents in public repositories", " in January 2026"),
    ("the 203 area code is as printed by the network", "the network itself prints the area code 203"),
)


def make_row(seed: dict[str, str]) -> dict[str, str]:
    """A row of contacts.csv from a row of the seed."""
    notes = seed["notes"]
    valid = re.search(r"DOJ recognition valid to (\d{4}-\d\d-\d\d)", notes)
    pending = "DOJ recognition: renewal pending" in notes
    return {
        **{column: seed.get(column, "").strip() for column in COLUMNS},
        "recognition": f"valid_to:{valid[1]}" if valid else "renewal_pending" if pending else "",
        "lsc_funded": "yes" if "LSC service area" in notes else "",
        "notes": tidy(notes),
        "phone_note": tidy(seed["phone_note"]),
        "source_name": source_name(seed["source_url"]),
    }


def tidy(notes: str) -> str:
    """Notes without what is in columns and without how they were found."""
    for said, better in SENTENCES:
        notes = notes.replace(said, better)
    kept = []
    for part in notes.split("; "):
        for pattern, better in PARTS:
            part = re.sub(f"^(?:{pattern})$", better, part.strip())  # noqa: PLW2901
        if part and part not in kept:
            kept.append(part)
    return "; ".join(kept)


def source_name(url: str) -> str:
    """Who says so, in words: the outlet or agency behind an address."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return SOURCE_NAMES.get(url) or HOST_NAMES[host]


def main(seed: Path, target: Path) -> None:
    with seed.open(encoding="utf-8", newline="") as file:
        rows = [make_row(row) for row in csv.DictReader(file)]
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(
        f"{target}: {len(rows)} rows, {sum(row['notes'].startswith('CHECK FIRST') for row in rows)} to be checked first"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
