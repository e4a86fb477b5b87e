import { describe, expect, it } from 'vitest';
import { TICKET_STATES } from '#shared/domain/ticket.ts';
import { canMove, isSettled, LEGAL_MOVES, OPEN_STATES, pathTo } from '#shared/domain/ticket-lifecycle.ts';

describe('the life of a ticket', () => {
  it('never goes from opened to closed in one step (CAP-3.1.2-c)', () => {
    expect(canMove('opened', 'closed')).toBe(false);
  });

  it('goes from resolved back to work by being reopened (CAP-3.1.2-c)', () => {
    expect(canMove('resolved', 'reopened')).toBe(true);
    expect(canMove('closed', 'reopened')).toBe(true);
  });

  it('ends for good when it is cancelled', () => {
    expect(LEGAL_MOVES.cancelled).toEqual([]);
    expect(TICKET_STATES.filter((state) => pathTo('cancelled', state) !== undefined)).toEqual([]);
  });

  it('goes to and fro between work and each kind of waiting', () => {
    for (const waiting of ['waitingCustomer', 'waitingSupplier', 'waitingQuoteApproval'] as const) {
      expect(canMove('inProgress', waiting)).toBe(true);
      expect(canMove(waiting, 'inProgress')).toBe(true);
    }
  });

  it('reaches every state but the first from the first, by legal steps alone', () => {
    for (const to of TICKET_STATES.slice(1)) {
      const path = pathTo('opened', to) ?? [];
      expect(path.at(-1)).toBe(to);
      path.reduce((from, next) => {
        expect(canMove(from, next)).toBe(true);
        return next;
      }, TICKET_STATES[0]);
    }
  });

  it('records the shortest chain for a ticket that is opened already solved', () => {
    expect(pathTo('opened', 'closed')).toEqual(['takenInCharge', 'resolved', 'closed']);
    expect(pathTo('waitingSupplier', 'closed')).toEqual(['resolved', 'closed']);
    expect(pathTo('reopened', 'resolved')).toEqual(['takenInCharge', 'resolved']);
  });

  it('has no path to where it already is', () => {
    for (const state of TICKET_STATES) expect(pathTo(state, state)).toBeUndefined();
  });

  it('is open in every state but resolved, closed and cancelled', () => {
    expect(TICKET_STATES.filter(isSettled)).toEqual(['resolved', 'closed', 'cancelled']);
    expect(OPEN_STATES).toHaveLength(TICKET_STATES.length - 3);
  });
});
