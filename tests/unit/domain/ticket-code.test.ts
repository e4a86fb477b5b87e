import { describe, expect, it } from 'vitest';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { DRAFT_CODE_PATTERN, TICKET_NUMBER_PATTERN } from '#shared/domain/ticket.ts';
import { draftCode, nextTicketNumber, ticketCode, ticketNumber } from '#shared/domain/ticket-code.ts';

describe('what a ticket is called', () => {
  it('takes its provisional code from the console and its own count (X-2)', () => {
    const code = draftCode({ replica: '7f3k0000000000000000' as ReplicaId, n: 12 });
    expect(code).toBe('BOZZA-7F3K-12');
    expect(code).toMatch(DRAFT_CODE_PATTERN);
  });

  it('is called by its number as soon as it has one (X-2)', () => {
    expect(ticketCode({ number: null, draftCode: 'BOZZA-7F3K-12' })).toBe('BOZZA-7F3K-12');
    expect(ticketCode({ number: '2026/001205', draftCode: 'BOZZA-7F3K-12' })).toBe('2026/001205');
  });

  it('goes on from the last number, and never gives again that of a cancelled ticket (CAP-3.4.2.1-a)', () => {
    const issued = ['2026/001203', '2026/001204'];
    const first = nextTicketNumber(2026, issued);
    const second = nextTicketNumber(2026, [...issued, first]);
    expect([first, second]).toEqual(['2026/001205', '2026/001206']);
    // The cancelled 1205 keeps its number, so that it is still among those issued.
    expect(nextTicketNumber(2026, [...issued, first, second])).toBe('2026/001207');
  });

  it('begins every year from one', () => {
    expect(nextTicketNumber(2027, ['2026/001206'])).toBe('2027/000001');
    expect(ticketNumber(2026, 1205)).toMatch(TICKET_NUMBER_PATTERN);
  });
});
