import { describe, expect, it } from 'vitest';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createConfiguredOffice } from './configured-office.ts';

const ALL_TICKS = { blocking: true, urgent: true, notPostponable: true } as const;

type Terms = Parameters<typeof createConfiguredOffice>[0];
type OnCall = NonNullable<ArgumentsOf<'openTicket'>['onCall']>;

/** Opens a printer fault for the on-call at a wall time: gives its ticket, or the refusal. */
async function onCallAt(wallTime: string, terms: Terms, onCall: OnCall, priority?: 'low') {
  const office = await createConfiguredOffice(terms);
  const { bodyId, clerk, clock, open, refusal, ticket } = office;
  clock.moveTo(rome('2026-11-21T18:00'));
  const opening = {
    bodyId,
    subject: 'Non stampa',
    channel: 'phone',
    reason: 'fault',
    requesterId: clerk,
    openedAt: rome(wallTime),
    onCall,
    ...(priority && { priority }),
  } as const;
  return {
    opened: async () => (await ticket(await open(opening))).record,
    refused: () => refusal('openTicket', opening),
  };
}

describe('the Saturday on-call', () => {
  it.each([
    ['MINIMAL without centralisation', { profile: 'minimal' }, true],
    ['MINIMAL with it, a printer', { profile: 'minimal', centralisedApplications: true }, false],
  ] as const)('is refused to %s (CAP-2.1-a)', async (_case, terms, centralisedApplication) => {
    const onCall = { ...ALL_TICKS, centralisedApplication };
    const { refused } = await onCallAt('2026-11-21T10:00', terms, onCall);
    expect(await refused()).toBe('on-call-not-entitled');
  });

  it.each([
    ['MINIMAL with a centralised application', { profile: 'minimal', centralisedApplications: true }, true],
    ['BASIC, a blocking printer fault', { profile: 'basic' }, false],
    ['a body that the office serves as its own (A-35)', {}, false],
  ] as const)('takes %s (CAP-2.1-a)', async (_case, terms, centralisedApplication) => {
    const onCall = { ...ALL_TICKS, centralisedApplication };
    const { opened } = await onCallAt('2026-11-21T10:00', terms, onCall);
    expect(await opened()).toMatchObject({ onCall: true, priority: 'high' });
  });

  it('takes only what is blocking, urgent and not postponable (CAP-2.1-b)', async () => {
    for (const tick of ['blocking', 'urgent', 'notPostponable'] as const) {
      const onCall = { ...ALL_TICKS, [tick]: false };
      const { refused } = await onCallAt('2026-11-21T10:00', { profile: 'basic' }, onCall);
      expect(await refused()).toBe('on-call-not-due');
    }
  });

  it('gives the highest priority, whatever was chosen (CAP-2.1-b)', async () => {
    const { opened } = await onCallAt('2026-11-21T10:00', { profile: 'basic' }, ALL_TICKS, 'low');
    expect((await opened()).priority).toBe('high');
  });

  it('answers on Saturday until 12:30 (CAP-2.1-c)', async () => {
    const within = await onCallAt('2026-11-21T12:29', { profile: 'basic' }, ALL_TICKS);
    expect((await within.opened()).onCall).toBe(true);
    for (const outside of ['2026-11-21T12:31', '2026-11-20T10:00', '2026-11-21T08:29']) {
      const { refused } = await onCallAt(outside, { profile: 'basic' }, ALL_TICKS);
      expect(await refused()).toBe('on-call-closed');
    }
  });

  it('is given to a ticket and taken from it later, by the hour of its opening (CAP-2.1-c)', async () => {
    const { act, clock, open, refusal, ticket } = await createConfiguredOffice({ profile: 'basic' });
    clock.moveTo(rome('2026-11-23T09:00'));
    const [saturday, friday] = [
      await open({ openedAt: rome('2026-11-21T10:00') }),
      await open({ openedAt: rome('2026-11-20T10:00') }),
    ];
    await act('editTicket', { ticketId: saturday, changes: { onCall: ALL_TICKS } });
    expect((await ticket(saturday)).record).toMatchObject({ onCall: true, priority: 'high' });
    await act('editTicket', { ticketId: saturday, changes: { onCall: null } });
    expect((await ticket(saturday)).record.onCall).toBeNull();
    const changes = { onCall: ALL_TICKS };
    expect(await refusal('editTicket', { ticketId: friday, changes })).toBe('on-call-closed');
  });
});
