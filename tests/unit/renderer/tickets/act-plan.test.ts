import { describe, expect, it } from 'vitest';
import { ACT_GROUPS, actPlan, type PlannedTicket } from '#renderer/features/tickets/acts/act-plan.ts';
import { TICKET_STATES, type TicketState } from '#shared/domain/ticket.ts';

function ticketIn(state: TicketState, others: Partial<PlannedTicket> = {}): PlannedTicket {
  const usual = {
    reason: 'fault',
    suspensions: [],
    duplicateOfId: null,
    workableAt: null,
    onCall: null,
  } as const;
  return { state, hasOutage: false, ...usual, ...others };
}

function offered(state: TicketState, others?: Partial<PlannedTicket>): readonly string[] {
  const { primary, atHand, menu } = actPlan(ticketIn(state, others));
  return [...(primary === null ? [] : [primary]), ...atHand, ...ACT_GROUPS.flatMap((group) => menu[group])];
}

describe('the acts that a ticket offers', () => {
  it.each([
    ['opened', 'take'],
    ['reopened', 'take'],
    ['takenInCharge', 'resolve'],
    ['inProgress', 'resolve'],
    ['waitingSupplier', 'start'],
    ['resolved', 'close'],
    ['closed', 'reopen'],
    ['cancelled', null],
  ] as const)('put first, when %s, the likeliest: %s', (state, primary) => {
    expect(actPlan(ticketIn(state)).primary).toBe(primary);
  });

  it('never hold closing for what nobody has taken in charge (CAP-3.1.2-c)', () => {
    expect(offered('opened')).not.toContain('close');
    expect(offered('inProgress')).toContain('close');
  });

  it('are, on a cancelled ticket, recording who called about it, and parting it from what it duplicated', () => {
    expect(offered('cancelled')).toEqual(['contact']);
    expect(offered('cancelled', { duplicateOfId: 'D' as never })).toEqual(['contact', 'unmerge']);
  });

  it('hold suspending until it is taken, and resuming while it is suspended', () => {
    expect(offered('opened')).toContain('suspend');
    expect(offered('takenInCharge')).not.toContain('suspend');
    const suspended = offered('opened', { suspensions: ['1795165200000/'] });
    expect(suspended).toContain('resume');
    expect(suspended).not.toContain('suspend');
  });

  it('hold the outage of a platform only for that reason, and once (P9-5.4-a)', () => {
    expect(offered('inProgress')).not.toContain('outage');
    expect(offered('inProgress', { reason: 'platformMalfunction' })).toContain('outage');
    expect(offered('inProgress', { reason: 'platformMalfunction', hasOutage: true })).not.toContain('outage');
  });

  it.each(TICKET_STATES)('of a ticket that is %s are each there once', (state) => {
    const acts = offered(state);
    expect(new Set(acts).size).toBe(acts.length);
  });
});
