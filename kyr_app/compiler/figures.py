# SPDX-License-Identifier: Apache-2.0
"""The figures of a text in one form for all languages, so that a translation can be compared with its English.

"June 29, 2026" and "29 de junio de 2026" are both `2026-06-29`; "$3.75 million", "$3.75 millones" and "$3,750,000" are
all `3750000`. Not compared: figures of one digit, which are often spelled, and spelled numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache

from kyr_app.domain.locales import SOURCE_LOCALE

_Reader = Callable[[re.Match[str]], Iterator[str]]
_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_OTHER_MONTHS = {"setiembre": 9, "ابريل": 4, "اكتوبر": 10}
#: What a number is multiplied by; a longer word stands before one that it begins with.
_SCALES = {
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "es": {
        "mil millones": 10**9,
        "millones": 10**6,
        "millón": 10**6,
        "mil": 10**3,
        "billones": 10**12,
        "billón": 10**12,
    },
    "ar": {"ألف": 10**3, "آلاف": 10**3, "مليون": 10**6, "ملايين": 10**6, "مليار": 10**9, "مليارات": 10**9},
    "zh-Hans": {"万亿": 10**12, "百万": 10**6, "亿": 10**8, "万": 10**4, "千": 10**3},
}
_PERCENT = {"en": "percent|per cent", "es": "por ciento", "ar": "بالمئة|بالمائة|في المئة|في المائة", "zh-Hans": "%"}
_HIDDEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Arabic, Persian and full-width digits; the Arabic signs of thousands, decimals and percent; a hyphen that holds.
_DIGITS = {first + digit: str(digit) for first in (0x660, 0x6F0, 0xFF10) for digit in range(10)}
_PLAIN_SIGNS = {**_DIGITS, **str.maketrans({"٬": ",", "٫": ".", "٪": "%", "\u2011": "-"})}
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_PHONE = re.compile(r"(?<![\w.,])(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)")
# Places in laws, names of forms and sections: 8 U.S.C. § 1357, 287(g), I-200, G-325R, 25-365, 5/11-5.4.
_NUMBER = r"\d+(?:[.,]\d+)*"
_LAW = re.compile(
    r"(?<!\w)(\d+) (U\.?S\.?C|C\.?F\.?R|F\.(?:2d|3d|4th)|U\.S\.(?= \d))\.?,? (?:§§? ?)?(\d[\w.()-]*[\w)])"
)
_CODE = re.compile(
    r"(?<![A-Za-z0-9])(?:(?:[A-Z]{1,5}-)?\d+[A-Za-z]{0,2}(?:[.:/-]\d+[A-Za-z]{0,2})*(?:\([0-9A-Za-z]{1,3}\))+"
    r"|[A-Z]{1,5}-\d+[A-Z]?(?![A-Za-z0-9])|\d+(?:[./:]\d+)*-\d+(?:[./:-]\d+)*(?![A-Za-z0-9]))"
)
_DAYS = r"\d{1,2}(?:(?:, |,? (?:and|y(?: el)?|و ?)\s?|-|–| to | al? )\d{1,2})*"
_FRACTION = re.compile(r"(\d+),(\d{1,2})(?!\d)")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


def figures_in(text: str, locale: str) -> frozenset[str]:
    """The figures of a plain text: dates, phone numbers (`tel:` and ten digits), names of sections, numbers."""
    found: set[str] = set()
    rest = _plain(text)

    def keep(figures: Iterator[str]) -> str:
        found.update(figures)
        return " ; "

    rest = _PHONE.sub(lambda match: keep(iter(["tel:" + re.sub(r"\D", "", match[0])[-10:]])), rest)
    for pattern, read in _date_patterns(locale):
        rest = pattern.sub(lambda match, read=read: keep(read(match)), rest)  # type: ignore[misc]
    rest = _LAW.sub(lambda match: keep(iter([f"{match[1]} {match[2].replace('.', '')} {match[3]}"])), rest)
    rest = _CODE.sub(lambda match: keep(iter([match[0].lower()])), rest)
    found.update(_numbers(rest, locale))
    return frozenset(found)


def _plain(text: str) -> str:
    """The text with western digits, plain spaces and no marks of direction."""
    return _SPACES.sub(" ", _HIDDEN.sub("", text).translate(_PLAIN_SIGNS))


def _numbers(text: str, locale: str) -> Iterator[str]:
    scales = {**_SCALES[SOURCE_LOCALE], **_SCALES.get(locale, {})}
    for match in _number_pattern(locale).finditer(text):
        value = _value(match["number"], locale)
        if match["scale"]:
            yield _shown(value * scales[match["scale"].lower()])
        elif match["percent"]:
            yield f"{_shown(value)}%"
        elif len(re.sub(r"\D", "", match["number"])) > 1:
            yield _shown(value)


@cache
def _number_pattern(locale: str) -> re.Pattern[str]:
    """A number with what it is multiplied by, or a percent sign or word."""
    scales = {**_SCALES[SOURCE_LOCALE], **_SCALES.get(locale, {})}
    words = "|".join(sorted(scales, key=len, reverse=True))
    percent = f"%|{_PERCENT[SOURCE_LOCALE]}|{_PERCENT.get(locale, '%')}"
    end = "" if locale.startswith("zh") else r"(?![^\W_])"
    return re.compile(rf"(?P<number>{_NUMBER})(?:[ -]?(?:(?P<scale>{words}){end}|(?P<percent>{percent})))?", re.I)


def _value(number: str, locale: str) -> Decimal:
    """A number as written here: 30,000 and 30.000 are the same, 3,75 is a fraction in Spanish alone."""
    if _GROUPED.fullmatch(number):
        return Decimal(re.sub(r"\D", "", number))
    if locale == "es":
        number = _FRACTION.sub(r"\1.\2", number)
    whole, _point, fraction = number.replace(",", "").partition(".")
    return Decimal(f"{whole}.{fraction.replace('.', '')}" if fraction else whole)


def _shown(value: Decimal) -> str:
    return f"{value.normalize():f}"


@cache
def _date_patterns(locale: str) -> list[tuple[re.Pattern[str], _Reader]]:
    """Patterns of dates with what reads them, the fuller ones first."""
    if locale.startswith("zh"):
        return [
            (
                re.compile(r"(?P<year>\d{4})\s?年\s?(?P<first>\d{1,2})\s?月?\s?[至到和、-]\s?(?P<month>\d{1,2})\s?月"),
                _read,
            ),
            (re.compile(r"(?P<year>\d{4})\s?年\s?(?:(?P<month>\d{1,2})\s?月\s?)?(?:(?P<days>\d{1,2})\s?日)?"), _read),
            (re.compile(r"(?P<month>\d{1,2})\s?月\s?(?P<days>\d{1,2})\s?日"), _read),
            (re.compile(r"\d{1,2}\s?月"), lambda _match: iter(())),  # a month alone is a word in other languages
        ]
    months = "|".join([*_MONTHS.get(locale, "").split(), *(_OTHER_MONTHS if locale != SOURCE_LOCALE else ())])
    if not months:
        return []
    if locale == SOURCE_LOCALE:
        # With its capital: "may" is a verb more often than a month.
        name = rf"(?P<month>{'|'.join(month.title() for month in months.split('|'))})\.?"
        written = [
            rf"\b{name.replace('month', 'first')},? (?:to|and|through|-|–) {name},? (?P<year>(?:19|20)\d\d)",
            rf"\b{name} (?P<days>{_DAYS})(?!\d)(?:,? (?P<year>(?:19|20)\d\d))?",
            rf"\b(?P<days>{_DAYS}) {name}(?:,? (?P<year>(?:19|20)\d\d))?",
            rf"\b{name},? (?P<year>(?:19|20)\d\d)",
        ]
        return [(re.compile(pattern), _read) for pattern in written]
    of = "(?:de |del )?"
    written = [
        rf"\b(?P<first>{months}) (?:a|al|y|e|hasta|إلى|-|–|و)? ?و?(?P<month>{months}),? {of}(?P<year>(?:19|20)\d\d)",
        rf"\b(?P<days>{_DAYS})\.?[ºo°]? {of}(?P<month>{months})\b(?:,? ?{of}(?P<year>(?:19|20)\d\d))?",
        rf"\bو?(?P<month>{months})\b,? {of}(?:año )?(?P<year>(?:19|20)\d\d)",
    ]
    return [(re.compile(pattern, re.I), _read) for pattern in written]


def _read(match: re.Match[str]) -> Iterator[str]:
    """Dates as `2026-06-29`, `2026-06`, `06-29` or `2026`; one for each day or month that is named."""
    parts = match.groupdict()
    year, month = parts.get("year") or "", _month(parts.get("month") or "")
    if parts.get("first"):
        yield f"{year}-{_month(parts['first'])}"
    days = re.findall(r"\d{1,2}", parts.get("days") or "") or [""]
    for day in days:
        yield "-".join(part for part in (year, month, day.zfill(2) if day else "") if part)


def _month(word: str) -> str:
    if not word or word.isdecimal():
        return word.zfill(2) if word else ""
    lower = word.lower()
    for names in _MONTHS.values():
        if lower in names.split():
            return f"{names.split().index(lower) + 1:02}"
    return f"{_OTHER_MONTHS[lower]:02}"
