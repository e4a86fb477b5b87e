import { describe, expect, it } from 'vitest';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

async function taken(office: TestOffice) {
  const ticketId = await office.open();
  await office.act('takeCharge', { ticketId });
  return ticketId;
}

async function edited(office: TestOffice, kind: 'contact' | 'escalation' | 'improvement', id: never) {
  const history = await office.context.workspace.history(kind, id);
  return history.map(({ command }) => command);
}

describe('what was mistyped around a ticket', () => {
  it('is corrected in a contact, and what it said stays in its history (CAP-3.1.2-a)', async () => {
    const office = await createTestOffice();
    const call = { bodyId: office.bodyId, channel: 'phone', personName: 'Elena', note: 'Chiede' } as const;
    const { contactId: id } = (await office.act('recordContact', call)).value;
    await office.act('editContact', { id, changes: { note: 'Chiede notizie', personName: 'Elena N.' } });
    const seen = await office.context.workspace.read('contact', id);
    expect(seen?.record).toMatchObject({ note: 'Chiede notizie', personName: 'Elena N.' });
    expect(await edited(office, 'contact', id as never)).toEqual(['recordContact', 'editContact']);
    const refusal = (changes: object) => office.refusal('editContact', { id, changes });
    expect(await refusal({ personName: null })).toBe('contact-person-missing');
    expect(await refusal({ at: rome('2026-11-21T09:00') })).toBe('moment-in-future');
    await office.act('cancelContact', { contactId: id, reason: 'Doppio' });
    expect(await refusal({ note: 'Altro' })).toBe('contact-cancelled');
  });

  it('is corrected in a hand-over: its reply never comes before it (CAP-3.1.4-b)', async () => {
    const office = await createTestOffice();
    const ticketId = await taken(office);
    const handed = { ticketId, target: 'Ditta', reason: 'Garanzia' };
    const { escalationId: id } = (await office.act('escalateTicket', handed)).value;
    await office.act('editEscalation', { id, changes: { target: 'Ditta Esempio', reference: 'RIF-1' } });
    const seen = await office.context.workspace.read('escalation', id);
    expect(seen?.record).toMatchObject({ target: 'Ditta Esempio', reference: 'RIF-1' });
    const early = { sentAt: rome('2026-11-20T16:00'), repliedAt: rome('2026-11-20T15:00') };
    expect(await office.refusal('editEscalation', { id, changes: early })).toBe('moment-too-early');
  });

  it('is corrected in a quote until the body decides (CAP-3-b)', async () => {
    const office = await createTestOffice();
    const ticketId = await taken(office);
    const option = (cents: number) => [{ choice: 'repair' as const, cents, description: 'Alimentatore' }];
    const { quoteId: id } = (await office.act('sendQuote', { ticketId, options: option(18_000) })).value;
    await office.act('editQuote', { id, changes: { options: option(20_000) } });
    expect((await office.context.workspace.read('quote', id))?.record.options[0]?.cents).toBe(20_000);
    await office.act('decideQuote', { quoteId: id, decision: 'repair', decidedBy: 'Il Sindaco' });
    expect(await office.refusal('editQuote', { id, changes: { options: option(1) } })).toBe('quote-decided');
  });

  it('is corrected in a session, which starts and ends by acts of its own (CAP-3.1.4-c)', async () => {
    const office = await createTestOffice();
    const ticketId = await taken(office);
    const times = { consentAt: rome('2026-11-20T15:00'), startedAt: rome('2026-11-20T15:05') };
    const session = { ticketId, consentBy: 'Elena', ...times, endedAt: rome('2026-11-20T15:20') };
    const { sessionId: id } = (await office.act('recordSession', session)).value;
    await office.act('editSession', { id, changes: { endedAt: rome('2026-11-20T15:30') } });
    const refusal = (changes: object) => office.refusal('editSession', { id, changes });
    expect(await refusal({ consentAt: rome('2026-11-20T15:10') })).toBe('consent-after-start');
    expect(await refusal({ endedAt: rome('2026-11-20T15:00') })).toBe('moment-too-early');
    expect(await refusal({ endedAt: null })).toBe('session-ended');
  });

  it('is corrected in an outage, which is reported and ends by acts of its own (P9-5.4-a)', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open({ reason: 'platformMalfunction' });
    const { outageId: id } = (
      await office.act('recordOutage', { ticketId, platform: 'Portale', owner: 'Regione' })
    ).value;
    await office.act('editOutage', { id, changes: { platform: 'Portale gare' } });
    const refusal = (changes: object) => office.refusal('editOutage', { id, changes });
    expect(await refusal({ reportedAt: rome('2026-11-20T16:00') })).toBe('outage-not-reported');
    expect(await refusal({ restoredAt: rome('2026-11-20T16:00') })).toBe('outage-not-restored');
    expect(await refusal({ detectedAt: rome('2026-11-21T16:00') })).toBe('moment-in-future');
  });

  it('is corrected in a request for improvement until it is done (CAP-3.1.2-c)', async () => {
    const office = await createTestOffice();
    const proposal = { bodyId: office.bodyId, subject: 'Modulo in linae' };
    const { improvementId: id } = (await office.act('proposeImprovement', proposal)).value;
    await office.act('editImprovement', { id, changes: { subject: 'Modulo in linea' } });
    const seen = await office.context.workspace.read('improvement', id);
    expect(seen?.record.subject).toBe('Modulo in linea');
    for (const to of ['underReview', 'accepted', 'planned', 'done'] as const)
      await office.act('moveImprovement', { improvementId: id, to });
    expect(await office.refusal('editImprovement', { id, changes: { subject: 'Altro' } })).toBe(
      'improvement-settled',
    );
  });

  it('is blanked where it tells a secret, and the ticket tells who did it (X-4)', async () => {
    const office = await createTestOffice();
    const ticketId = await taken(office);
    const handed = { ticketId, target: 'Ditta', reason: 'Garanzia' };
    const { escalationId: id } = (await office.act('escalateTicket', handed)).value;
    await office.act('recordReply', { escalationId: id, reply: 'Chiave di casa sotto il vaso' });
    await office.act('redactValue', { kind: 'escalation', id, field: 'reply', reason: 'Riservato' });
    expect((await office.context.workspace.read('escalation', id))?.record.reply).toBe('[oscurato]');
    const lines = await office.timeline(ticketId);
    expect(lines.map(({ redactedField }) => redactedField)).toContain('escalation.reply');
  });
});
