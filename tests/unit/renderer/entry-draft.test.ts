import { describe, expect, it } from 'vitest';
import { entryArguments } from '#renderer/features/tickets/entry/entry-arguments.ts';
import { EMPTY_ENTRY } from '#renderer/features/tickets/entry/entry-draft.ts';
import { missingInEntry } from '#renderer/features/tickets/entry/entry-missing.ts';
import { similarityQuestions } from '#renderer/features/tickets/entry/similarity-questions.ts';

const PERSON = '01JD0000000000000000000000';
const BODY = '01JD0000000000000000000001';
const KNOWN = {
  ...EMPTY_ENTRY,
  requesterId: PERSON,
  requesterName: 'Ada Albicocca',
  bodyId: BODY,
  subject: 'Rete',
};

describe('the quick entry', () => {
  it('asks whoever is not in the registry for a contact too (P9-5.2-b)', () => {
    expect(missingInEntry(EMPTY_ENTRY)).toEqual(['requester', 'contact', 'body', 'subject']);
    expect(missingInEntry({ ...KNOWN, requesterId: null })).toEqual(['contact']);
    expect(missingInEntry(KNOWN)).toEqual([]);
  });

  it('asks the cause of a fault already solved, not of a question already answered (CAP-3.1.1-a)', () => {
    const solved = { ...KNOWN, isSolved: true, solution: 'Riavviato lo switch' };
    expect(missingInEntry({ ...solved, reason: 'fault' })).toEqual(['cause']);
    expect(missingInEntry({ ...solved, reason: 'usageSupport' })).toEqual([]);
  });

  it('says a registered requester by id alone, and leaves out what was not written', () => {
    expect(entryArguments(KNOWN, { channel: 'phone', deviceId: null })).toMatchObject({
      requesterId: PERSON,
      requesterName: null,
      requesterContact: null,
      description: null,
      solved: null,
    });
  });
});

describe('similar tickets', () => {
  it('are looked for by the telling words together, then one by one', () => {
    expect(similarityQuestions('La stampante è bloccata', 'Rossi')).toEqual([
      'stampante bloccata',
      'stampante',
      'bloccata',
    ]);
  });

  it('are those of the requester while the subject says nothing', () => {
    expect(similarityQuestions('PC', 'Ada Albicocca')).toEqual(['Ada Albicocca']);
    expect(similarityQuestions('', ' ')).toEqual([]);
  });
});
