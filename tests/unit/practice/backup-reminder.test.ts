import { describe, expect, it } from 'vitest';
import { isBackupOld } from '../../../lib/domain/practice/backup-reminder';

const at = (iso: string) => Date.parse(iso);
const made = at('2026-01-01T10:00:00Z');

describe('the backup reminder', () => {
  it('counts whole days from the last backup', () => {
    const facts = { lastBackupAt: at('2026-02-01T10:00:00Z'), createdAt: made };
    expect(isBackupOld(facts, at('2026-02-08T09:59:59Z'), 7)).toBe(false);
    expect(isBackupOld(facts, at('2026-02-08T10:00:00Z'), 7)).toBe(true);
  });

  it('counts from the making of the vault before the first backup', () => {
    const facts = { lastBackupAt: null, createdAt: made };
    expect(isBackupOld(facts, at('2026-01-03T10:00:00Z'), 7)).toBe(false);
    expect(isBackupOld(facts, at('2026-01-08T10:00:00Z'), 7)).toBe(true);
  });

  it('says nothing without facts, or when the clock was set back', () => {
    expect(isBackupOld(null, made, 7)).toBe(false);
    expect(isBackupOld({ lastBackupAt: made, createdAt: made }, made - 1, 7)).toBe(false);
  });
});
