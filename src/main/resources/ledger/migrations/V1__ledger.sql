-- A ledger: entries that are only added, the bytes that they name, the hash tree above them, and its signed heads.
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
  bytes BLOB NOT NULL
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
