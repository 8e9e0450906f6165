# SPDX-License-Identifier: Apache-2.0
"""Figures are the same in every language, however each writes them."""

from __future__ import annotations

import pytest
from content_folder import ContentFolder

from kyr_app.compiler.figures import figures_in

SAME = [
    ("It cost $3.75 million.", "es", "Costó $3.75 millones.", {"3750000"}),
    ("It cost $3.75 million.", "es", "Costó $3,750,000.", {"3750000"}),
    ("It cost $3.75 million.", "es", "Costó 3,75 millones de dólares.", {"3750000"}),
    ("It cost $3.75 million.", "zh-Hans", "花了375万美元。", {"3750000"}),
    ("It cost $3.75 million.", "ar", "كلّف ٣٫٧٥ مليون دولار.", {"3750000"}),
    ("60 billion images", "es", "60 mil millones de imágenes", {"60000000000"}),
    ("30,000 people", "es", "30.000 personas", {"30000"}),
    ("30,000 people", "es", "30 mil personas", {"30000"}),
    ("On June 29, 2026, a court", "es", "El 29 de junio de 2026, una corte", {"2026-06-29"}),
    ("On June 29, 2026, a court", "zh-Hans", "2026年6月29日，法院", {"2026-06-29"}),
    ("On June 29, 2026, a court", "ar", "في 29 يونيو 2026 قضت محكمة", {"2026-06-29"}),
    ("On January 1, 2026", "es", "El 1.º de enero de 2026", {"2026-01-01"}),
    ("As of June 2026", "es", "Hasta junio de 2026", {"2026-06"}),
    ("On October 4 and 8, 2025", "es", "El 4 y el 8 de octubre de 2025", {"2025-10-04", "2025-10-08"}),
    ("From March to September 2021", "es", "De marzo a septiembre de 2021", {"2021-03", "2021-09"}),
    ("From March to September 2021", "zh-Hans", "2021 年 3 月至 9 月", {"2021-03", "2021-09"}),
    ("From March to September 2021", "ar", "بين مارس وسبتمبر 2021", {"2021-03", "2021-09"}),
    ("before May 12", "es", "antes del 12 de mayo", {"05-12"}),
    ("Call 1-800-898-7180.", "es", "Llame al (800) 898-7180.", {"tel:8008987180"}),
    ("8 U.S.C. § 1357(a)(2)", "es", "8 U.S.C. § 1357(a)(2).", {"8 USC 1357(a)(2)"}),
    ("8 C.F.R. § 287.8", "es", "8 C.F.R. 287.8", {"8 CFR 287.8"}),
    ("Pub. L. 119-1", "es", "la ley Pub. L. 119-1", {"119-1"}),
    ("Form G-325R", "ar", "نموذج G\u2011325R", {"g-325r"}),
    ("a 287(g) agreement", "zh-Hans", "287(g) 协议", {"287(g)"}),
    ("errors above 20%", "es", "errores de más del 20 por ciento", {"20%"}),
    ("20 percent", "ar", "20٪", {"20%"}),
    ("You may go in May, with 2 bags.", "es", "Puede ir en mayo, con dos bolsas.", set()),
]


@pytest.mark.parametrize(("english", "locale", "translated", "figures"), SAME)
def test_the_same_in_two_languages(english: str, locale: str, translated: str, figures: set[str]) -> None:
    assert figures_in(english, "en") == figures
    assert figures_in(translated, locale) == figures


OTHER = [
    ("$3.75 million", "$3.75 mil millones"),
    ("June 29, 2026", "30 de junio de 2026"),
    ("June 29, 2026", "29 de julio de 2026"),
    ("June 2026", "junio de 2025"),
    ("1-800-898-7180", "1-800-898-7181"),
    ("8 U.S.C. § 1357", "18 U.S.C. § 1357"),
    ("8 U.S.C. § 1357(a)", "8 U.S.C. § 1357(b)"),
    ("8 C.F.R. § 287.8", "8 U.S.C. § 287.8"),
    ("Form I-200", "Form I-205"),
    ("20%", "20"),
    ("72 hours", "tres días"),
]


@pytest.mark.parametrize(("english", "spanish"), OTHER)
def test_a_difference_is_seen(english: str, spanish: str) -> None:
    assert figures_in(english, "en") != figures_in(spanish, "es")


SPANISH = "es/encounters/home-door.md"


def test_a_figure_lost_or_changed_in_translation_is_named_with_its_passage(folder: ContentFolder) -> None:
    folder.replace("en/encounters/home-door.md", "a judge.[^payton]", "a judge since June 29, 2026.[^payton]")
    folder.translation("home-door", folder.text(SPANISH).split("---\n")[2].replace("juez.[", "juez desde 2025.["))
    assert folder.said() == [
        f"{SPANISH}:22: the passage why has figures that the English has not: 2025",
        f"{SPANISH}:22: the passage why lacks figures of the English: 2026-06-29",
    ]


def test_figures_of_title_and_summary_are_compared(folder: ContentFolder) -> None:
    folder.replace(SPANISH, "Agentes en su puerta", "10 agentes en su puerta")
    assert folder.said() == [f"{SPANISH}:2: the title has figures that the English has not: 10"]


def test_figures_of_data_are_compared(folder: ContentFolder) -> None:
    statements = folder.text("cards/statements.yaml")
    folder.write("cards/statements.yaml", statements.replace("I do not", "After 48 hours I do not"))
    assert "cards/statements.yaml:3: this text lacks figures of the English: 48" in folder.said()
