-- Nothing is updated, and nothing is deleted but what an entry says is dropped. Whoever takes the triggers away is found by the hash tree.
CREATE TRIGGER setting_stays BEFORE UPDATE ON setting BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER setting_is_kept BEFORE DELETE ON setting BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER content_stays BEFORE UPDATE ON content BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER content_is_kept BEFORE DELETE ON content
  WHEN NOT EXISTS (SELECT 1 FROM redaction WHERE redaction.sha256 = OLD.sha256) BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER redaction_stays BEFORE UPDATE ON redaction BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER redaction_is_kept BEFORE DELETE ON redaction BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER node_stays BEFORE UPDATE ON node BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER node_is_kept BEFORE DELETE ON node BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER checkpoint_stays BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
CREATE TRIGGER checkpoint_is_kept BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
