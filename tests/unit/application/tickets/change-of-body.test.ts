import { describe, expect, it } from 'vitest';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import { performanceCalendar } from '#resources/reference/calendars.ts';
import { contractServiceLevel } from '#resources/reference/service-levels.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createConfiguredOffice } from './configured-office.ts';

const REASON = 'La stampante è del comune vicino';

async function createTwoBodies() {
  const office = await createConfiguredOffice();
  const { act } = office;
  const otherId = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
  const version = { bodyId: otherId, validFrom: '2026-01-01' };
  const { slots, nationalHolidays } = performanceCalendar;
  await act('defineCalendar', { ...version, slots, nationalHolidays });
  await act('defineServiceLevel', { ...version, ...contractServiceLevel });
  return { ...office, otherId };
}

describe('a ticket opened for the wrong body', () => {
  it('goes to the right one with the reason, without the seat and the device of the former', async () => {
    const { act, bodyId, open, otherId, seatId, ticket, timeline } = await createTwoBodies();
    const device = { bodyId, label: 'STA-1', deviceType: 'printer' } as const;
    const assetId = (await act('defineAsset', device)).value.id;
    const ticketId = await open({ seatId, assetId });
    await act('changeTicketBody', { ticketId, bodyId: otherId, reason: REASON });
    expect((await ticket(ticketId)).record).toMatchObject({
      bodyId: otherId,
      seatId: null,
      assetId: null,
      scope: scopeOfBody(bodyId),
    });
    expect((await timeline(ticketId)).at(-1)).toMatchObject({
      type: 'bodyChange',
      fromBodyId: bodyId,
      toBodyId: otherId,
      text: REASON,
    });
  });

  it('is due by the calendar of its new body, counted from when it was opened (X-6)', async () => {
    const { act, clock, context, open, otherId, ticket } = await createTwoBodies();
    clock.moveTo(rome('2026-11-24T13:05'));
    const ticketId = await open({ priority: 'high', openedAt: rome('2026-11-24T13:00') });
    const due = async () => {
      const { record } = await ticket(ticketId);
      const rules = await rulesOfBody(context, record.bodyId);
      return takeChargeClock(record, rules, clock.now());
    };
    expect(await due()).toMatchObject({ due: rome('2026-11-25T12:30') });
    await act('changeTicketBody', { ticketId, bodyId: otherId, reason: REASON });
    expect(await due()).toMatchObject({ due: rome('2026-11-25T12:00') });
  });

  it('keeps its body once it is settled, and takes only seats of the new one', async () => {
    const { act, bodyId, open, otherId, refusal, seatId } = await createTwoBodies();
    const ticketId = await open();
    const change = { ticketId, bodyId: otherId, reason: REASON };
    expect(await refusal('changeTicketBody', { ...change, seatId })).toBe('seat-elsewhere');
    expect((await act('changeTicketBody', { ...change, bodyId })).changes).toEqual([]);
    const closed = await open({ solved: { solution: 'Riavviata', cause: 'Blocco' } });
    expect(await refusal('changeTicketBody', { ...change, ticketId: closed })).toBe('ticket-settled');
  });
});
