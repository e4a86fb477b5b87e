import { describe, expect, it } from 'vitest';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createConfiguredOffice } from './configured-office.ts';

const ANSWERS = { canWork: true, dataLoss: false, impairment: 'none' } as const;

function opening({ bodyId, clerk }: TestOffice) {
  return { bodyId, subject: 'Non stampa', channel: 'phone', reason: 'fault', requesterId: clerk } as const;
}

describe('what the rules fill in of a new ticket', () => {
  it.each([
    ['fault', 'systems', 'operation'],
    ['improvement', null, 'projects'],
    ['changeWithoutFault', null, 'projects'],
    ['fault', null, 'helpDesk'],
  ] as const)('is the team: a %s of category %s goes to %s (CAP-4-a)', async (reason, category, team) => {
    const { open, ticket } = await createTestOffice();
    expect((await ticket(await open({ reason, category }))).record.team).toBe(team);
  });

  it('is no team that somebody chose, or did without', async () => {
    const { open, ticket } = await createTestOffice();
    expect((await ticket(await open({ team: 'projects' }))).record.team).toBe('projects');
    expect((await ticket(await open({ team: null }))).record.team).toBeNull();
  });

  it.each([
    ['a wrong sum, and work goes on', { ...ANSWERS, impairment: 'dispensable' }, 'medium'],
    ['work is impossible', { ...ANSWERS, canWork: false }, 'high'],
    ['a noisy mouse', ANSWERS, 'low'],
    ['lost data', { ...ANSWERS, dataLoss: true }, 'high'],
  ] as const)('is the priority that the answers propose: %s (CAP-7-b)', async (_case, answers, priority) => {
    const { open, ticket } = await createTestOffice();
    expect((await ticket(await open({ answers }))).record.priority).toBe(priority);
  });

  it('comes from a template where nothing else is typed', async () => {
    const office = await createTestOffice();
    const { act, refusal, ticket, bodyId, clerk } = office;
    const template = {
      type: 'ticket',
      name: 'Toner',
      text: 'Quale stampante?',
      subject: 'Stampa chiara',
    } as const;
    const filled = { ...template, reason: 'anomaly', priority: 'low', team: 'operation' } as const;
    const templateId = (await act('defineTextTemplate', filled)).value.id;
    const asked = { bodyId, channel: 'phone', requesterId: clerk } as const;
    const opened = await act('openTicket', { ...asked, templateId });
    expect((await ticket(opened.value.ticketId)).record).toMatchObject({
      subject: 'Stampa chiara',
      description: 'Quale stampante?',
      reason: 'anomaly',
      priority: 'low',
      team: 'operation',
    });
    const typed = await act('openTicket', { ...opening(office), templateId, description: null });
    expect((await ticket(typed.value.ticketId)).record).toMatchObject({
      subject: 'Non stampa',
      description: null,
      reason: 'fault',
    });
    expect(await refusal('openTicket', asked)).toBe('arguments-invalid');
    const reply = { type: 'reply', name: 'Risposta', text: 'Riavviare il PC' } as const;
    const replyId = (await act('defineTextTemplate', reply)).value.id;
    expect(await refusal('openTicket', { ...opening(office), templateId: replyId })).toBe(
      'template-not-ticket',
    );
  });
});

describe('what a new ticket may not be', () => {
  it('is asked by a channel that the body’s terms leave out (CAP-3.1.4-a)', async () => {
    const office = await createConfiguredOffice({ channels: ['email', 'phone'] });
    const { act, open, refusal } = office;
    expect(await refusal('openTicket', { ...opening(office), channel: 'portal' })).toBe(
      'channel-not-enabled',
    );
    const ticketId = await open({ channel: 'email' });
    expect(await refusal('editTicket', { ticketId, changes: { channel: 'portal' } })).toBe(
      'channel-not-enabled',
    );
    await act('editTicket', { ticketId, changes: { channel: 'phone' } });
  });

  it('is about Icaro, but in writing (CAP-3.1.4-a, CAP-3.4.2.1-a)', async () => {
    const office = await createTestOffice();
    const tags = ['Icaro'];
    expect(await office.refusal('openTicket', { ...opening(office), tags })).toBe('channel-not-enabled');
    await office.act('openTicket', { ...opening(office), tags, channel: 'portal' });
  });

  it('is of lost data with less than the highest priority (CAP-7-b)', async () => {
    const office = await createTestOffice();
    const { open, refusal, ticket } = office;
    const lost = { ...opening(office), dataLoss: true };
    expect(await refusal('openTicket', { ...lost, priority: 'medium' })).toBe('data-loss-priority');
    const ticketId = await open({ dataLoss: true, requestedPriority: 'low' });
    expect((await ticket(ticketId)).record.priority).toBe('high');
    expect(
      await refusal('editTicket', { ticketId, changes: { priority: 'low' }, reason: 'Recuperati' }),
    ).toBe('data-loss-priority');
  });

  it('has the device of another body', async () => {
    const office = await createTestOffice();
    const { act, open, refusal } = office;
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    const assetId = (await act('defineAsset', { bodyId: other, label: 'PC-1', deviceType: 'workstation' }))
      .value.id;
    expect(await refusal('openTicket', { ...opening(office), assetId })).toBe('asset-elsewhere');
    const ticketId = await open();
    expect(await refusal('editTicket', { ticketId, changes: { assetId } })).toBe('asset-elsewhere');
  });

  it('is extraordinary work that was done before anybody discussed it (P9-5.2-c)', async () => {
    const office = await createTestOffice();
    const solved = { solution: 'Acquistato', cause: 'Rotto' } as const;
    const done = { ...opening(office), extraordinaryWork: true, solved };
    expect(await office.refusal('openTicket', done)).toBe('consultation-missing');
  });
});

describe('lost data', () => {
  it('raise the priority of a ticket, and the timeline tells it (CAP-7-b)', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open({ priority: 'low' });
    await act('editTicket', { ticketId, changes: { dataLoss: true } });
    expect((await ticket(ticketId)).record).toMatchObject({ dataLoss: true, priority: 'high' });
    expect((await timeline(ticketId)).at(-1)).toMatchObject({
      type: 'priorityChange',
      fromPriority: 'low',
      toPriority: 'high',
    });
  });
});

describe('the requested and the assigned priority', () => {
  it('are both kept, with the reason of the change (CAP-3.4.2.1-c)', async () => {
    const { act, open, refusal, ticket, timeline } = await createTestOffice();
    const ticketId = await open({ requestedPriority: 'high' });
    const edit = { ticketId, changes: { priority: 'low' } } as const;
    expect(await refusal('editTicket', edit)).toBe('priority-reason-missing');
    await act('editTicket', { ...edit, reason: 'C’è una stampante accanto' });
    expect((await ticket(ticketId)).record).toMatchObject({ requestedPriority: 'high', priority: 'low' });
    expect((await timeline(ticketId)).at(-1)).toMatchObject({
      type: 'priorityChange',
      text: 'C’è una stampante accanto',
    });
  });
});

describe('a ticket that follows another', () => {
  it('is charged once the warranty is over, and not before (CAP-3.1.6-c)', async () => {
    const { act, clock, open, ticket, refusal, ...office } = await createConfiguredOffice();
    clock.moveTo(rome('2026-11-20T16:00'));
    const openedAt = rome('2026-11-13T09:00');
    const solved = { solution: 'Sostituito', cause: 'Rotto' } as const;
    const first = await open({ openedAt, solved });
    clock.moveTo(rome('2026-11-27T17:00'));
    expect((await ticket(await open({ followsId: first }))).record.chargeable).toBeNull();
    clock.moveTo(rome('2026-11-30T09:00'));
    const late = await open({ followsId: first });
    expect((await ticket(late)).record).toMatchObject({ followsId: first, chargeable: true });
    const args = { ...opening({ ...office, act, clock, open, ticket, refusal }), followsId: late };
    expect(await refusal('openTicket', args)).toBe('followed-unsettled');
  });
});
