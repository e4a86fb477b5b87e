import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { sessionMinutes } from '#shared/domain/remote-assistance.ts';
import { createTestOffice, type TestDesk } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

async function session({ context }: TestDesk, id: RecordId<'remoteSession'>) {
  const found = await context.workspace.read('remoteSession', id);
  if (found === undefined) throw new Error('the session is not here');
  return found.record;
}

describe('a session of remote assistance', () => {
  it('is consented to at 10:02, starts at 10:03, ends at 10:21: 18 minutes (CAP-3.1.4-c)', async () => {
    const office = await createTestOffice();
    const { act, open, clock, ticket, manager } = office;
    const ticketId = await open();
    clock.moveTo(rome('2026-11-23T10:02'));
    const { sessionId } = (await act('recordConsent', { ticketId, consentBy: 'Viola Lanterna' })).value;
    clock.moveTo(rome('2026-11-23T10:03'));
    await act('startSession', { sessionId });
    clock.moveTo(rome('2026-11-23T10:21'));
    const ended = await act('endSession', { sessionId });
    expect(ended.value).toEqual({ minutes: 18, overLimit: false });
    expect(await session(office, sessionId)).toMatchObject({
      operatorId: manager,
      consentAt: rome('2026-11-23T10:02'),
      startedAt: rome('2026-11-23T10:03'),
      endedAt: rome('2026-11-23T10:21'),
    });
    // Working from afar is a first intervention.
    expect((await ticket(ticketId)).record.firstInterventionAt).toBe(rome('2026-11-23T10:03'));
  });

  it('written down later is refused without a consent, and with one that came after the start (CAP-3.1.4-c)', async () => {
    const office = await createTestOffice();
    const { act, open, refusal } = office;
    const times = { startedAt: rome('2026-11-20T10:00'), endedAt: rome('2026-11-20T10:20') };
    const given = { ticketId: await open({ openedAt: rome('2026-11-20T09:00') }), ...times };
    const consent = { consentBy: 'Viola Lanterna' };
    expect(await refusal('recordSession', given)).toBe('consent-missing');
    expect(
      await refusal('recordSession', { ...given, ...consent, consentAt: rome('2026-11-20T10:02') }),
    ).toBe('consent-after-start');
    const right = { ...given, ...consent, consentAt: rome('2026-11-20T09:59') };
    const { sessionId } = (await act('recordSession', right)).value;
    expect(sessionMinutes(await session(office, sessionId))).toBe(20);
  });

  it('does not start before its consent, nor in the future, nor twice (CAP-3.1.4-c)', async () => {
    const { act, open, refusal, clock } = await createTestOffice();
    const ticketId = await open();
    clock.moveTo(rome('2026-11-23T10:02'));
    const { sessionId } = (await act('recordConsent', { ticketId, consentBy: 'Viola' })).value;
    expect(await refusal('startSession', { sessionId, startedAt: rome('2026-11-23T10:00') })).toBe(
      'consent-after-start',
    );
    expect(await refusal('startSession', { sessionId, startedAt: rome('2026-11-23T10:05') })).toBe(
      'moment-in-future',
    );
    expect(await refusal('endSession', { sessionId })).toBe('session-not-started');
    await act('startSession', { sessionId });
    expect(await refusal('startSession', { sessionId })).toBe('session-started');
  });

  it('is flagged past 30 minutes, and ends once (CAP-3.1.4-d)', async () => {
    const { act, open, refusal, clock } = await createTestOffice();
    const ticketId = await open();
    const given = { ticketId, consentBy: 'Viola', estimateMinutes: 30 };
    const { sessionId } = (await act('recordConsent', given)).value;
    await act('startSession', { sessionId });
    clock.moveTo(rome('2026-11-20T16:31'));
    expect(await refusal('endSession', { sessionId, endedAt: rome('2026-11-20T15:59') })).toBe(
      'moment-too-early',
    );
    expect((await act('endSession', { sessionId })).value).toEqual({ minutes: 31, overLimit: true });
    expect(await refusal('endSession', { sessionId })).toBe('session-ended');
  });

  it('leaves an earlier first intervention alone, and is undone with the one it made', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open({ openedAt: rome('2026-11-20T09:00') });
    const at = (start: string, end: string) => ({
      ticketId,
      consentBy: 'Viola',
      consentAt: rome(start),
      startedAt: rome(start),
      endedAt: rome(end),
    });
    await act('recordSession', at('2026-11-20T11:00', '2026-11-20T11:10'));
    const earlier = await act('recordSession', at('2026-11-20T10:00', '2026-11-20T10:10'));
    await act('recordSession', at('2026-11-20T12:00', '2026-11-20T12:10'));
    expect((await ticket(ticketId)).record.firstInterventionAt).toBe(rome('2026-11-20T10:00'));
    await act('undoChange', { changes: earlier.changes });
    expect((await ticket(ticketId)).record.firstInterventionAt).toBe(rome('2026-11-20T11:00'));
  });

  it('is not for a cancelled ticket', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open();
    await act('cancelTicket', { ticketId, reason: 'Doppio' });
    expect(await refusal('recordConsent', { ticketId, consentBy: 'Viola' })).toBe('ticket-cancelled');
  });
});
