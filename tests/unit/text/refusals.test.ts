import { describe, expect, it } from 'vitest';
import {
  ACT_REFUSALS,
  HISTORY_REFUSALS,
  REGISTRY_REFUSALS,
  type RefusalCode,
  type RefusalData,
  TICKET_REFUSALS,
} from '#shared/domain/act-refusals.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';

const CODES = [...ACT_REFUSALS, ...REGISTRY_REFUSALS, ...TICKET_REFUSALS, ...HISTORY_REFUSALS];

/** Data of each refusal, as a use case gives them. */
const EXAMPLES: { readonly [Code in RefusalCode]: RefusalData[Code] } = {
  'use-case-unknown': { name: 'formatDisk' },
  'arguments-invalid': {
    command: 'openTicket',
    faults: [
      { field: 'changes.subject', problem: 'too-long', limit: 2_000 },
      { field: 'requesterContact', problem: 'missing', limit: null },
      { field: 'colour', problem: 'unexpected', limit: null },
      { field: 'priority', problem: 'malformed', limit: null },
      { field: 'tags.3', problem: 'too-short', limit: 1 },
    ],
  },
  'actor-unknown': {},
  'record-unknown': { kind: 'seat' },
  'record-deleted': { kind: 'person' },
  'seat-elsewhere': {},
  'person-holds-tickets': { count: 3, codes: ['2026/000123', 'BOZZA-7F3K-12'] },
  'person-is-actor': {},
  'requester-missing': {},
  'opening-in-future': { at: Date.parse('2026-11-20T15:05:00Z') },
  'priority-reason-missing': { code: '2026/000123', requested: 'high', assigned: 'low' },
  'move-illegal': { code: '2026/000123', from: 'cancelled', to: 'reopened' },
  'move-reason-missing': { code: '2026/000123', to: 'waitingSupplier' },
  'ticket-not-taken': { code: '2026/000123', from: 'opened' },
  'plan-missing': { code: '2026/000123' },
  'solution-missing': { code: null },
  'cause-missing': { code: '2026/000123', reason: 'fault' },
  'ticket-cancelled': { code: '2026/000123' },
  'ticket-settled': { code: '2026/000123', state: 'closed' },
  'ticket-numbered': { number: '2026/000123' },
  'attachment-unnamed': {},
  'attachment-too-large': { name: 'video.mp4', limit: 26_214_400 },
  'attachment-executable': { name: 'prova.exe' },
  'entry-not-attachment': {},
  'field-unknown': { kind: 'ticket', field: 'colour' },
  'conflict-settled': { kind: 'ticket', field: 'priority' },
  'conflict-value-foreign': { kind: 'ticket', field: 'state' },
  'deletion-settled': { kind: 'person' },
  'change-unknown': {},
  'undo-superseded': {},
  'undo-numbered': { number: '2026/000123' },
};

function sentences(refusals: typeof italian.refusals | typeof english.refusals): readonly string[] {
  return CODES.map((code) => {
    const sentence = refusals[code] as (data: RefusalData[typeof code]) => string;
    return sentence(EXAMPLES[code]);
  });
}

describe('the sentences of refusals', () => {
  it('are there for every code, in both languages, and for no other', () => {
    for (const { refusals } of [italian, english])
      expect(Object.keys(refusals).sort()).toEqual([...CODES].sort());
    expect(Object.keys(EXAMPLES).sort()).toEqual([...CODES].sort());
  });

  it('are whole sentences, more than one: what happened, what was kept, what to do', () => {
    for (const refusals of [italian.refusals, english.refusals])
      for (const sentence of sentences(refusals)) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).toMatch(/[.:;] /);
        expect(sentence).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
      }
  });

  it('name things as the screens do', () => {
    expect(italian.refusals['cause-missing'](EXAMPLES['cause-missing'])).toContain('“Guasto”');
    expect(italian.refusals['arguments-invalid'](EXAMPLES['arguments-invalid'])).toContain(
      '“Oggetto” è troppo lungo o troppo grande (al massimo 2.000)',
    );
    expect(italian.refusals['opening-in-future'](EXAMPLES['opening-in-future'])).toContain(
      '20/11/2026 16:05',
    );
    expect(italian.refusals['person-holds-tickets'](EXAMPLES['person-holds-tickets'])).toContain(
      'ha ancora 3 ticket aperti (2026/000123, BOZZA-7F3K-12…)',
    );
  });
});
