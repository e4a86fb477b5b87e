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

  it('judges a form by what it changes, not by what it gives back as it found it (CAP-3.1.1-a)', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open({ requestedPriority: 'medium' });
    const { record, versions } = await ticket(ticketId);
    const { subject, priority, cause, solution } = record;
    await act('editTicket', { ticketId, changes: { priority: 'high' }, reason: 'Sportello chiuso' });
    await act('takeCharge', { ticketId });
    await act('closeTicket', {
      ticketId,
      solution: 'Sostituito il rullo',
      cause: 'Rullo consumato',
      outcome: 'positive',
    });
    const form = { subject, priority, cause, solution, team: 'operation' } as const;
    await act('editTicket', { ticketId, changes: form, versions });
    expect((await ticket(ticketId)).record).toMatchObject({
      state: 'closed',
      priority: 'high',
      solution: 'Sostituito il rullo',
      team: 'operation',
    });
  });

  it('keeps a seat and a requester that were deleted, where the form leaves them', async () => {
    const { act, open, ticket, refusal, seatId, clerk, context } = await createTestOffice();
    const ticketId = await open({ seatId });
    await act('editPerson', { personId: clerk, changes: { seatId } });
    await act('deleteSeat', { seatId });
    const person = await context.workspace.read('person', clerk);
    const moved = { seatId, area: 'Ragioneria' };
    await act('editPerson', { personId: clerk, changes: moved, versions: person?.versions });
    await act('deletePerson', { personId: clerk });
    const { versions } = await ticket(ticketId);
    const form = { seatId, requesterId: clerk, requesterContact: '055 1234' };
    await act('editTicket', { ticketId, changes: form, versions });
    expect((await ticket(ticketId)).record).toMatchObject(form);
    const other = await open({ requesterId: null, requesterName: 'Ada', requesterContact: '1' });
    expect(await refusal('editTicket', { ticketId: other, changes: { requesterId: clerk } })).toBe(
      'record-deleted',
    );
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

  it('is not settled by a form that leaves the field as it was', async () => {
    const { office, ticketId } = await disputedOffice();
    const { record, versions } = await office.ticket(ticketId);
    const form = { subject: 'Carta inceppata', priority: record.priority };
    await office.act('editTicket', { ticketId, changes: form, versions });
    const { record: after, conflicts } = await office.ticket(ticketId);
    expect(after).toMatchObject(form);
    expect(conflicts.map(({ field }) => field)).toEqual(['priority']);
  });

  it('takes no new value that a form could not write (CAP-3.1.1-a)', async () => {
    const office = await createTestOffice();
    const { seatId, manager, technician, clerk } = office;
    const ticketId = await office.open({ requesterId: manager });
    const { bodyId } = (await office.act('registerBody', { name: 'Pelago', type: 'municipality' })).value;
    const elsewhere = (await office.act('registerSeat', { bodyId, name: 'Biblioteca' })).value.seatId;
    const other = (await office.act('registerSeat', { bodyId: office.bodyId, name: 'Archivio' })).value
      .seatId;
    await office.act('deletePerson', { personId: clerk });
    const second = await office.secondDesk();
    await office.act('assignTicket', { ticketId, operatorId: manager });
    await second.act('assignTicket', { ticketId, operatorId: technician });
    const ours = { seatId, solution: 'Riavviata', cause: 'Surriscaldata' };
    await office.act('editTicket', { ticketId, changes: ours });
    await second.act('editTicket', { ticketId, changes: { seatId: other, solution: 'Sostituita' } });
    await office.meet(second);
    const settling = (field: string, value: string | null) =>
      office.refusal('resolveConflict', { kind: 'ticket', id: ticketId, field, value });
    expect(await settling('operatorId', clerk)).toBe('record-deleted');
    expect(await settling('seatId', elsewhere)).toBe('seat-elsewhere');
    await office.act('moveTicket', { ticketId, to: 'received' });
    await office.act('takeCharge', { ticketId });
    await office.act('resolveTicket', { ticketId });
    expect(await settling('solution', null)).toBe('solution-missing');
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

describe('the dialog of an act that was open while a colleague wrote (X-3)', () => {
  it('keeps both texts of a field that both wrote, and leaves alone what it gives back as it was', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    await office.act('takeCharge', { ticketId });
    await office.act('editTicket', { ticketId, changes: { cause: 'Carta umida' } });
    const { versions } = await office.ticket(ticketId);
    await office.act('editTicket', { ticketId, changes: { cause: 'Rullo', solution: 'Cambiato il rullo' } });
    const typed = { cause: 'Carta umida', solution: 'Cambiata la carta' };
    await office.act('resolveTicket', { ticketId, ...typed, outcome: 'positive', versions });
    const { record, conflicts } = await office.ticket(ticketId);
    expect([record.state, record.cause]).toEqual(['resolved', 'Rullo']);
    expect(conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['solution', ['Cambiata la carta', 'Cambiato il rullo']],
    ]);
  });

  it('keeps both plans when work begins', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    await office.act('takeCharge', { ticketId });
    const { versions } = await office.ticket(ticketId);
    await office.act('editTicket', { ticketId, changes: { plan: 'Lunedì' } });
    await office.act('moveTicket', { ticketId, to: 'inProgress', plan: 'Martedì', versions });
    expect((await office.ticket(ticketId)).conflicts[0]?.values.map(({ value }) => value)).toEqual([
      'Martedì',
      'Lunedì',
    ]);
  });
});
