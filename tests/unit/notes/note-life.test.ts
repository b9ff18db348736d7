import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../lib/domain/notes/note';
import {
  amendNote,
  finishNote,
  LONGEST_NOTE,
  moveNote,
  NoteFinishedError,
  NoteNotFinishableError,
  NoteTooLongError,
  newNote,
  ReflectionFixedError,
  renameNote,
  rewriteNote,
  setNoteKind,
  TemplateFixedError,
} from '../../../lib/domain/notes/note-life';
import { tagsOf } from '../../../lib/domain/notes/tags';
import { isRecord } from '../../../lib/exchange/record-shapes';
import { aNote } from '../../support/factories';

const record = aNote({ id: 'n', kind: 'record', text: 'We met.' });

describe('a note for the record', () => {
  it('is finished once, and then takes amendments instead of edits', () => {
    const finished = finishNote(record, record.text, 10);
    expect(finished).toEqual({ ...record, finishedAt: 10 });
    for (const edit of [
      () => rewriteNote(finished, 'We did not meet.', 11),
      () => renameNote(finished, 'Other', 11),
      () => setNoteKind(finished, 'private', 11),
      () => moveNote(finished, { clientId: null, sessionId: null }),
      () => finishNote(finished, 'Other words', 11),
    ])
      expect(edit).toThrow(NoteFinishedError);
    const added = { id: 'a', words: ' By phone. ', now: 12 };
    const amended = amendNote(finished, added);
    expect(amended.amendments).toEqual([{ id: 'a', at: 12, words: 'By phone.' }]);
    expect(amendNote(amended, added)).toBe(amended);
    expect(isRecord('notes', amended)).toBe(true);
    expect(isRecord('notes', { ...amended, finishedAt: null })).toBe(false);
  });

  it('says from then on what it was finished with', () => {
    expect(finishNote({ ...record, text: 'With [[client:c]]' }, 'With [[M.K.|client:c]]', 10).text).toBe(
      'With [[M.K.|client:c]]',
    );
  });

  it('is not finished while it is private or says nothing, nor amended before', () => {
    expect(() => finishNote({ ...record, kind: 'private' }, 'Text', 1)).toThrow(NoteNotFinishableError);
    expect(() => finishNote(record, ' \n', 1)).toThrow(NoteNotFinishableError);
    expect(() => amendNote(record, { id: 'a', words: 'x', now: 1 })).toThrow(NoteNotFinishableError);
  });

  it('is no template, and a template nothing else: it belongs to nobody', () => {
    const template = aNote({ id: 't', clientId: null, sessionId: null, kind: 'template', text: '{{why}}' });
    expect(isRecord('notes', template)).toBe(true);
    expect(isRecord('notes', { ...template, clientId: 'c' })).toBe(false);
    for (const change of [
      () => setNoteKind(template, 'private', 1),
      () => setNoteKind(record, 'template', 1),
      () => moveNote(template, { clientId: 'c', sessionId: null }),
      () =>
        newNote({ id: 'n', clientId: 'c', sessionId: null, kind: 'template', title: '', text: '', now: 1 }),
    ])
      expect(change).toThrow(TemplateFixedError);
    expect(() => finishNote(template, 'Text', 1)).toThrow(NoteNotFinishableError);
  });

  it('holds no more than a backup takes', () => {
    expect(isRecord('notes', rewriteNote(record, 'x'.repeat(LONGEST_NOTE), 1))).toBe(true);
    expect(() => rewriteNote(record, 'x'.repeat(LONGEST_NOTE + 1), 1)).toThrow(NoteTooLongError);
  });
});

describe('a reflection', () => {
  it('stays private and with its session', () => {
    expect(() => setNoteKind(aNote(), 'record', 1)).toThrow(ReflectionFixedError);
    expect(() => moveNote(aNote(), { clientId: null, sessionId: null })).toThrow(ReflectionFixedError);
    expect(isRecord('notes', aNote({ kind: 'record' }))).toBe(false);
    expect(isRecord('notes', aNote({ clientId: null }))).toBe(false);
  });
});

describe('what a note goes by', () => {
  it('is its title, or its first words without marks', () => {
    expect(headlineOf({ title: 'Named', text: '# Other' })).toBe('Named');
    expect(headlineOf({ title: '', text: '\n\n## What happened\n' })).toBe('What happened');
    expect(headlineOf({ title: '', text: '- [ ] ask about it' })).toBe('ask about it');
    expect(headlineOf({ title: '', text: ' \n#\n' })).toBe('');
  });
});

describe('tags', () => {
  it('are words after a #, each once; headings, code and numbers are none', () => {
    const text =
      '# Heading\n#Supervision and (#my-part) #über2\n`#code` c#sharp #12\n```\n#no\n```\n#supervision';
    expect(tagsOf(text)).toEqual(['supervision', 'my-part', 'über2']);
    expect(tagsOf('```\n#open fence')).toEqual([]);
  });
});
