# SPDX-License-Identifier: Apache-2.0
"""The shape of library.sqlite3, written by the compiler and read by storage."""

from __future__ import annotations

#: Raised whenever a reader of the older shape would fail. Kept in PRAGMA user_version.
SCHEMA_VERSION = 2
#: PRAGMA application_id, "KYR1", so that another SQLite file is told apart.
APPLICATION_ID = 0x4B595231

#: FTS5 sees text already folded by `domain.text.fold_for_index`; every letter, digit and mark is part of a word.
TOKENIZE = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"

DDL = f"""
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE chapter (slug TEXT PRIMARY KEY, position INTEGER NOT NULL, icon TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE chapter_text (slug TEXT NOT NULL, locale TEXT NOT NULL, title TEXT NOT NULL,
    PRIMARY KEY (slug, locale)) WITHOUT ROWID;

CREATE TABLE source (id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, url TEXT NOT NULL,
    date TEXT NOT NULL, sure TEXT NOT NULL) WITHOUT ROWID;

-- Lists (audience, applies_in, services, related, systems, actions, sources) are space-separated ids.
CREATE TABLE topic (slug TEXT PRIMARY KEY, chapter TEXT NOT NULL, position INTEGER NOT NULL, audience TEXT NOT NULL,
    urgency TEXT NOT NULL, applies_in TEXT NOT NULL, facts_checked TEXT NOT NULL, facts_until TEXT NOT NULL,
    review_due TEXT NOT NULL, services TEXT NOT NULL, related TEXT NOT NULL, systems TEXT NOT NULL,
    actions TEXT NOT NULL, sources TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE topic_text (slug TEXT NOT NULL, locale TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
    keywords TEXT NOT NULL, translated_by TEXT NOT NULL, stale TEXT NOT NULL, reviewed_by TEXT NOT NULL,
    reviewed_role TEXT NOT NULL, reviewed_on TEXT NOT NULL, PRIMARY KEY (slug, locale)) WITHOUT ROWID;
-- blocks is a JSON list: a block object has "kind" and, by kind, "html", "style", "title", "statement" (an id),
-- "exhibit" (an id of the table exhibit, or several).
CREATE TABLE passage (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, locale TEXT NOT NULL, anchor TEXT NOT NULL,
    position INTEGER NOT NULL, title TEXT NOT NULL, blocks TEXT NOT NULL, plain TEXT NOT NULL,
    UNIQUE (slug, locale, anchor));

CREATE TABLE statement (id TEXT NOT NULL, locale TEXT NOT NULL, words TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (id, locale)) WITHOUT ROWID;
-- Words of fixed vocabularies (kind, service, language, state, cost, ...) in every locale.
CREATE TABLE label (locale TEXT NOT NULL, vocabulary TEXT NOT NULL, key TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (locale, vocabulary, key)) WITHOUT ROWID;
-- Values of domain.exhibits as JSON lists, by kind: node, contracts, states, drawing, decision; flows once for all.
CREATE TABLE exhibit (kind TEXT NOT NULL, id TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (kind, id, locale)) WITHOUT ROWID;
-- Letters as JSON objects of domain.letters.Letter without `texts`, in the words of a locale; their paragraphs as JSON
-- lists by the language they are written in; recipients as JSON lists.
CREATE TABLE letter (id TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (id, locale)) WITHOUT ROWID;
CREATE TABLE letter_text (id TEXT NOT NULL, language TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (id, language)) WITHOUT ROWID;
CREATE TABLE recipient (id TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (id, locale)) WITHOUT ROWID;
-- Values of domain.exposure as JSON lists, by kind: notice, question, exposure, rule, action.
CREATE TABLE exposure (kind TEXT NOT NULL, id TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL,
    data TEXT NOT NULL, PRIMARY KEY (kind, id, locale)) WITHOUT ROWID;
-- Ready packets (topics are space-separated slugs) and the lines of the cards `wallet` and `officer`.
CREATE TABLE preset (id TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
    topics TEXT NOT NULL, cards INTEGER NOT NULL, PRIMARY KEY (id, locale)) WITHOUT ROWID;
CREATE TABLE card (name TEXT NOT NULL, position INTEGER NOT NULL, statement TEXT NOT NULL,
    PRIMARY KEY (name, position)) WITHOUT ROWID;
CREATE TABLE picture (name TEXT PRIMARY KEY, svg BLOB NOT NULL) WITHOUT ROWID;

-- Lists (states, languages, services) are space-separated; coordinates in degrees, NULL without a ZIP code.
CREATE TABLE contact (rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
    scope TEXT NOT NULL, states TEXT NOT NULL, city TEXT NOT NULL, street TEXT NOT NULL, postal_code TEXT NOT NULL,
    phone TEXT NOT NULL, phone_uri TEXT NOT NULL, phone_note TEXT NOT NULL, email TEXT NOT NULL,
    website TEXT NOT NULL, languages TEXT NOT NULL, services TEXT NOT NULL, cost TEXT NOT NULL, notes TEXT NOT NULL,
    source_url TEXT NOT NULL, source_name TEXT NOT NULL, source_date TEXT NOT NULL, recognition TEXT NOT NULL,
    lsc_funded INTEGER NOT NULL, latitude REAL, longitude REAL);
-- Home's strip: contact ids in order; state "" is national.
CREATE TABLE hotline (position INTEGER PRIMARY KEY, state TEXT NOT NULL, contact TEXT NOT NULL);
CREATE TABLE place (zip TEXT PRIMARY KEY, city TEXT NOT NULL, state TEXT NOT NULL, latitude REAL NOT NULL,
    longitude REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE city (name TEXT NOT NULL, state TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL,
    PRIMARY KEY (name, state)) WITHOUT ROWID;

-- Rowids are passage.id and contact.rowid. Contentless: the readable text is in passage.plain.
CREATE VIRTUAL TABLE passage_index USING fts5(title, keywords, heading, body, stems, content='', prefix='2 3',
    tokenize="{TOKENIZE}");
CREATE VIRTUAL TABLE contact_index USING fts5(name, place, services, content='', prefix='2 3',
    tokenize="{TOKENIZE}");
-- Every indexed word with the number of passages that hold it, for typing mistakes and common words.
CREATE TABLE word (word TEXT PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID;
"""
