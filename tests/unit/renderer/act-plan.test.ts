import { describe, expect, it } from 'vitest';
import { actPlan } from '#renderer/features/tickets/pane/act-plan.ts';
import { TICKET_STATES, type TicketState } from '#shared/domain/ticket.ts';

function offered(state: TicketState): readonly string[] {
  const { primary, atHand, menu } = actPlan(state);
  return [...(primary === null ? [] : [primary]), ...atHand, ...menu];
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
  ] as const)('puts first, when %s, the likeliest: %s', (state, primary) => {
    expect(actPlan(state).primary).toBe(primary);
  });

  it('never offers to close what nobody has taken in charge (CAP-3.1.2-c)', () => {
    expect(offered('opened')).not.toContain('close');
    expect(offered('inProgress')).toContain('close');
  });

  it('offers nothing on a cancelled ticket', () => {
    expect(offered('cancelled')).toEqual([]);
  });

  it.each(TICKET_STATES)('offers each act of a ticket that is %s once', (state) => {
    const acts = offered(state);
    expect(new Set(acts).size).toBe(acts.length);
  });
});
