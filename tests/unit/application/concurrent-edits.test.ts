import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

describe('editing a ticket', () => {
  it('changes the assigned priority away from the requested one only with a reason (CAP-3.4.2.1-c)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open({ requestedPriority: 'high' });
    const changes = { priority: 'low' } as const;
    expect(await refusal('editTicket', { ticketId, changes })).toBe('priority-reason-missing');
    await act('editTicket', { ticketId, changes, reason: 'C’è una stampante accanto' });
    expect((await ticket(ticketId)).record).toMatchObject({ requestedPriority: 'high', priority: 'low' });
    await act('editTicket', { ticketId, changes: { priority: 'high' } });
  });

  it('keeps somebody to call back (P9-5.2-b)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    const changes = { requesterId: null, requesterName: 'Visitatore' } as const;
    expect(await refusal('editTicket', { ticketId, changes })).toBe('requester-missing');
    await act('editTicket', { ticketId, changes: { ...changes, requesterContact: 'int. 221' } });
    expect((await ticket(ticketId)).record).toMatchObject({
      requesterId: null,
      requesterContact: 'int. 221',
    });
  });

  it('leaves a closed fault its cause and its solution (CAP-3.1.1-a)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open({ reason: 'usageSupport', solved: { solution: 'Spiegato' } });
    expect(await refusal('editTicket', { ticketId, changes: { solution: null } })).toBe('solution-missing');
    expect(await refusal('editTicket', { ticketId, changes: { reason: 'fault' } })).toBe('cause-missing');
    await act('editTicket', { ticketId, changes: { reason: 'fault', cause: 'Cavo staccato' } });
    expect((await ticket(ticketId)).record.reason).toBe('fault');
  });

  it('adds and removes tags one by one', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open({ tags: ['stampanti', 'sportello'] });
    await act('editTicket', { ticketId, changes: { tags: ['sportello', 'urgente'] } });
    expect((await ticket(ticketId)).record.tags).toEqual(['sportello', 'urgente']);
  });
});

describe('two forms open on one ticket (X-3)', () => {
  it('keeps both values of a field that both changed', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open();
    const { versions } = await ticket(ticketId);
    await act('editTicket', { ticketId, changes: { subject: 'Non stampa più nulla' } });
    await act('editTicket', { ticketId, changes: { subject: 'Carta inceppata' }, versions });
    const { conflicts, record } = await ticket(ticketId);
    expect(record.subject).toBe('Carta inceppata');
    expect(conflicts.map(({ field }) => field)).toEqual(['subject']);
    expect(conflicts[0]?.values.map(({ value }) => value)).toEqual([
      'Carta inceppata',
      'Non stampa più nulla',
    ]);
  });

  it('writes nothing in a field that the form left as it had found it', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open();
    const { versions } = await ticket(ticketId);
    await act('editTicket', { ticketId, changes: { subject: 'Carta inceppata', description: 'Cassetto 2' } });
    const form = { subject: 'Non stampa', description: null, team: 'operation' } as const;
    await act('editTicket', { ticketId, changes: form, versions });
    const { record, conflicts } = await ticket(ticketId);
    expect(record).toMatchObject({
      subject: 'Carta inceppata',
      description: 'Cassetto 2',
      team: 'operation',
    });
    expect(conflicts).toEqual([]);
  });

  it('keeps a tag that somebody added while the form was open', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open({ tags: ['stampanti'] });
    const { versions } = await ticket(ticketId);
    await act('editTicket', { ticketId, changes: { tags: ['stampanti', 'urgente'] } });
    await act('editTicket', { ticketId, changes: { tags: [] }, versions });
    expect((await ticket(ticketId)).record.tags).toEqual(['urgente']);
  });
});

describe('settling a conflict between two consoles (X-3)', () => {
  async function disputedOffice() {
    const office = await createTestOffice();
    const ticketId = await office.open();
    const second = await office.secondDesk();
    await office.act('editTicket', { ticketId, changes: { priority: 'high', subject: 'Non stampa niente' } });
    await second.act('editTicket', { ticketId, changes: { priority: 'low' } });
    await office.meet(second);
    return { office, second, ticketId };
  }

  it('shows the same conflict at both', async () => {
    const { office, second, ticketId } = await disputedOffice();
    const [ours, theirs] = [await office.ticket(ticketId), await second.ticket(ticketId)];
    expect(ours.conflicts).toEqual(theirs.conflicts);
    expect(ours.conflicts.map(({ field }) => field)).toEqual(['priority']);
    expect(ours.record.subject).toBe('Non stampa niente');
  });

  it('ends with the value that a person keeps, everywhere', async () => {
    const { office, second, ticketId } = await disputedOffice();
    await office.act('resolveConflict', { kind: 'ticket', id: ticketId, field: 'priority', value: 'high' });
    await office.meet(second);
    for (const desk of [office, second]) {
      const { record, conflicts } = await desk.ticket(ticketId);
      expect(record.priority).toBe('high');
      expect(conflicts).toEqual([]);
    }
  });

  it('ends with a new value too', async () => {
    const { office, ticketId } = await disputedOffice();
    await office.act('resolveConflict', { kind: 'ticket', id: ticketId, field: 'priority', value: 'medium' });
    const { record, conflicts } = await office.ticket(ticketId);
    expect([record.priority, conflicts]).toEqual(['medium', []]);
  });

  it('goes on with a value that came while the person was looking', async () => {
    const { office, second, ticketId } = await disputedOffice();
    const seen = (await office.ticket(ticketId)).conflicts[0]?.values.map(({ write }) => write) ?? [];
    await second.act('resolveConflict', { kind: 'ticket', id: ticketId, field: 'priority', value: 'medium' });
    await office.meet(second);
    const late = { kind: 'ticket', id: ticketId, field: 'priority', value: 'high' } as const;
    expect(await office.refusal('resolveConflict', { ...late, writes: seen })).toBe('conflict-settled');
  });

  it('takes only what the field can hold', async () => {
    const { office, ticketId } = await disputedOffice();
    const about = { kind: 'ticket', id: ticketId } as const;
    expect(await office.refusal('resolveConflict', { ...about, field: 'priority', value: 'huge' })).toBe(
      'arguments-invalid',
    );
    expect(await office.refusal('resolveConflict', { ...about, field: 'subject', value: 'x' })).toBe(
      'conflict-settled',
    );
    expect(await office.refusal('resolveConflict', { ...about, field: 'number', value: '2026/000001' })).toBe(
      'field-unknown',
    );
  });

  it('keeps one of the states in dispute, never a third', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    await office.act('takeCharge', { ticketId });
    const second = await office.secondDesk();
    await office.act('moveTicket', { ticketId, to: 'waitingSupplier', reason: 'Pezzo ordinato' });
    await second.act('moveTicket', { ticketId, to: 'inProgress', plan: 'In giornata' });
    await office.meet(second);
    const about = { kind: 'ticket', id: ticketId, field: 'state' } as const;
    expect(await office.refusal('resolveConflict', { ...about, value: 'closed' })).toBe(
      'conflict-value-foreign',
    );
    await office.act('resolveConflict', { ...about, value: 'inProgress' });
    expect((await office.ticket(ticketId)).record.state).toBe('inProgress');
  });
});
