import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import type { LetterFacts } from '#shared/domain/letter.ts';
import { NOTIFICATION_TYPES } from '#shared/domain/notification.ts';
import { TICKET_STATES } from '#shared/domain/ticket.ts';
import { composeLetter } from '#shared/text/it/letters.ts';

const FACTS: LetterFacts = {
  type: 'received',
  state: 'opened',
  says: null,
  number: '2026/001205',
  formerNumber: null,
  subject: 'Non stampa',
  openedAt: toInstant(Date.parse('2026-11-20T15:00:00Z')),
  requesterName: 'Viola Lanterna',
  operatorName: 'Bruno Neri',
  solution: 'Sostituito il rullo',
  helpDeskPhone: '055 0000 100',
};

describe('letters to whoever asked', () => {
  it('acknowledge a request with its number, day and hour (CAP-3.4.2.1-b)', () => {
    const { subject, text } = composeLetter(FACTS);
    expect(subject).toBe('[2026/001205] Richiesta ricevuta: Non stampa');
    expect(text).toContain('Gentile Viola Lanterna,');
    expect(text).toContain('del 20/11/2026 alle 16:00');
    expect(text).toContain('Il suo numero è 2026/001205');
    expect(text).toContain('Tel. 055 0000 100');
  });

  it('name the operator that took it in charge (CAP-3.4.2.1-b)', () => {
    const { text } = composeLetter({ ...FACTS, type: 'takenInCharge', state: 'takenInCharge' });
    expect(text).toContain('2026/001205');
    expect(text).toContain('presa in carico da Bruno Neri');
  });

  it('tell the solution when it is solved and when it is closed, and what is said with it', () => {
    for (const [type, state] of [
      ['update', 'resolved'],
      ['closed', 'closed'],
    ] as const)
      expect(composeLetter({ ...FACTS, type, state, says: 'Buona giornata' }).text).toMatch(
        /Sostituito il rullo\n\nBuona giornata/,
      );
    const waiting = composeLetter({ ...FACTS, type: 'update', state: 'waitingSupplier' }).text;
    expect(waiting).not.toContain('rullo');
  });

  it('tell the new number of a ticket that was given another (X-2)', () => {
    const { text } = composeLetter({ ...FACTS, type: 'update', formerNumber: '2026/001204' });
    expect(text).toContain('il numero 2026/001204 ha ora il numero 2026/001205');
  });

  it('are whole whatever is not known, in every state', () => {
    const unknown = { requesterName: null, operatorName: null, solution: null, helpDeskPhone: null };
    for (const type of NOTIFICATION_TYPES)
      for (const state of TICKET_STATES) {
        const { subject, text } = composeLetter({ ...FACTS, ...unknown, type, state });
        expect(`${subject}\n${text}`).not.toMatch(/\b(?:undefined|null|NaN)\b|\n\n\n/);
        expect(text).toMatch(/^Buongiorno,\n\n/);
      }
  });
});
