-- A ledger: entries that are only added, the bytes that they name, what was dropped of them, the hash tree
-- above the entries, and its signed heads.
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE content (
  sha256 TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL
);
CREATE TABLE entry (
  number BIGINT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  bytes BLOB NOT NULL
);
CREATE INDEX entry_by_kind ON entry (kind, number);
CREATE TABLE redaction (
  sha256 TEXT NOT NULL PRIMARY KEY,
  entry BIGINT NOT NULL
);
CREATE TABLE node (
  level INTEGER NOT NULL,
  position BIGINT NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, position)
);
CREATE TABLE checkpoint (
  size BIGINT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL
);
