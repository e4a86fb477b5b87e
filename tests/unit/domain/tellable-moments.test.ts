import { describe, expect, it } from 'vitest';
import { momentsOfAct, momentsOfNumbering, type ToldEntry } from '#shared/domain/tellable-moments.ts';
import { TICKET_STATES, type TicketState } from '#shared/domain/ticket.ts';

const TOLD = { operatorId: null, takenBy: null };

function entry(given: Partial<ToldEntry>): ToldEntry {
  return {
    type: 'transition',
    visibility: 'public',
    text: null,
    from: null,
    to: null,
    operatorId: null,
    ...given,
  };
}

function told(state: TicketState, ...entries: readonly Partial<ToldEntry>[]): readonly string[] {
  return momentsOfAct({ ...TOLD, state }, entries.map(entry)).map(({ type, says }) =>
    says === null ? type : `${type}: ${says}`,
  );
}

describe('what whoever asked is told of an act', () => {
  it('is news of who is waited for, of the end and of what takes it back (CAP-3.4.2.1-b)', () => {
    const news = TICKET_STATES.filter(
      (to) => told(to, { from: 'takenInCharge', to, text: 'Perché' })[0] === 'update: Perché',
    );
    expect(news).toEqual([
      'waitingCustomer',
      'waitingSupplier',
      'waitingQuoteApproval',
      'resolved',
      'reopened',
      'cancelled',
    ]);
  });

  it('is news of work only when a wait is over', () => {
    expect(told('inProgress', { from: 'takenInCharge', to: 'inProgress' })).toEqual([]);
    expect(told('inProgress', { from: 'waitingSupplier', to: 'inProgress' })).toEqual(['update']);
  });

  it('is the taking in charge, also when it is given to another meanwhile', () => {
    const operatorId = '01JD0000000000000000000001' as ToldEntry['operatorId'];
    expect(told('takenInCharge', { from: 'opened', to: 'takenInCharge' })).toEqual(['takenInCharge']);
    expect(told('inProgress', { type: 'assignment', operatorId })).toEqual(['takenInCharge']);
    expect(told('inProgress', { type: 'assignment' })).toEqual([]);
    expect(told('opened', { type: 'assignment', operatorId })).toEqual([]);
  });

  it('is one letter for a ticket closed through several steps', () => {
    expect(
      told(
        'closed',
        { from: 'inProgress', to: 'resolved' },
        { from: 'resolved', to: 'closed', text: 'Ciao' },
      ),
    ).toEqual(['closed: Ciao']);
  });

  it('is what is said to them, never what the office says to itself', () => {
    expect(told('inProgress', { type: 'comment', text: 'Arriviamo alle 10' })).toEqual([
      'update: Arriviamo alle 10',
    ]);
    expect(told('inProgress', { type: 'comment', visibility: 'internal', text: 'Mah' })).toEqual([]);
    expect(told('opened', { type: 'reminder', text: 'Ha richiamato' })).toEqual([]);
    expect(told('opened', { type: 'undo', from: 'closed', to: 'opened' })).toEqual([]);
  });
});

describe('what whoever asked is told when a ticket gets its number', () => {
  it('begins with the receipt and goes on with what has become of it (CAP-3.4.2.1-b, X-2)', () => {
    const types = (state: TicketState): readonly string[] =>
      momentsOfNumbering({ ...TOLD, state }).map(({ type }) => type);
    expect(types('opened')).toEqual(['received']);
    expect(types('inProgress')).toEqual(['received', 'takenInCharge']);
    expect(types('resolved')).toEqual(['received', 'update']);
    expect(types('closed')).toEqual(['received', 'closed']);
    expect(types('cancelled')).toEqual([]);
  });
});
