import { describe, expect, it } from 'vitest';
import { execute } from '#shared/application/execute.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { CHANGE_REASON, REDACTED } from '#shared/domain/redaction.ts';
import { historyOf } from '#shared/replica/history.ts';
import { createTestOffice, type TestDesk } from './test-office.ts';

/** Not a secret that saving would notice: it was found out later. */
const SLIPPED = 'entra con gattonero e poi cambia';

async function historyText(desk: TestDesk, kind: 'ticket' | 'ticketEntry', id: string): Promise<string> {
  const { workspace } = desk.context;
  const changes = await workspace.history(kind, id as never);
  return JSON.stringify([changes, historyOf({ kind, id }, changes)]);
}

async function everythingShown(desk: TestDesk): Promise<string> {
  const states: unknown[] = [];
  for await (const entity of desk.console.store.allEntities()) states.push(entity);
  const rows = await Promise.all(
    (['ticket', 'ticketEntry', 'contact'] as const).map((kind) => desk.console.store.rows(kind)),
  );
  return JSON.stringify([states, rows]);
}

describe('blanking what was written (X-4)', () => {
  it('shows a mark in place of the text, and tells who blanked which field, when and why', async () => {
    const office = await createTestOffice();
    const id = await office.open({ description: SLIPPED });
    await office.act('redactValue', {
      kind: 'ticket',
      id,
      field: 'description',
      reason: 'Contiene una parola d’ordine',
    });
    expect((await office.ticket(id)).record.description).toBe(REDACTED);
    const line = (await office.timeline(id)).find(({ type }) => type === 'redaction');
    expect(line).toMatchObject({
      by: office.manager,
      redactedField: 'ticket.description',
      text: 'Contiene una parola d’ordine',
      visibility: 'internal',
    });
  });

  it('leaves the text in no row, no state, no history and no conflict of any console that heard of it', async () => {
    const office = await createTestOffice();
    const id = await office.open({ description: SLIPPED });
    const other = await office.secondDesk();
    await other.act('editTicket', { ticketId: id, changes: { description: 'tutt’altro' } });
    await office.act('editTicket', { ticketId: id, changes: { description: `${SLIPPED}!` } });
    await office.meet(other);
    const before = await office.ticket(id);
    const [write] = before.conflicts[0]?.values.filter(({ value }) => value === `${SLIPPED}!`) ?? [];
    expect(write).toBeDefined();
    await office.act('redactValue', {
      kind: 'ticket',
      id,
      field: 'description',
      write: write?.write,
      reason: 'Segreto',
    });
    const [first] = (await office.context.workspace.history('ticket', id)).map(({ replica, n }) => ({
      replica,
      n,
    }));
    await office.act('redactValue', {
      kind: 'ticket',
      id,
      field: 'description',
      write: first,
      reason: 'Segreto',
    });
    await office.meet(other);
    for (const desk of [office, other]) {
      expect(await everythingShown(desk)).not.toContain('gattonero');
      expect(await historyText(desk, 'ticket', id)).not.toContain('gattonero');
      const { conflicts } = await desk.ticket(id);
      expect(conflicts[0]?.values.map(({ value }) => value).sort()).toEqual([REDACTED, 'tutt’altro'].sort());
    }
  });

  it('takes the same words away wherever the same act wrote them, the reason given included', async () => {
    const office = await createTestOffice();
    const id = await office.open();
    await office.act('cancelTicket', { ticketId: id, reason: SLIPPED });
    const line = (await office.timeline(id)).find(({ text }) => text === SLIPPED);
    if (line === undefined) throw new Error('the reason is in no line');
    await office.act('redactValue', { kind: 'ticketEntry', id: line.id, field: 'text', reason: 'Segreto' });
    expect(await everythingShown(office)).not.toContain('gattonero');
    expect(await historyText(office, 'ticket', id)).not.toContain('gattonero');
    expect(await historyText(office, 'ticketEntry', line.id)).toContain(REDACTED);
  });

  it('takes the words away from the letters that quote them', async () => {
    const office = await createTestOffice();
    const id = await office.open({ description: SLIPPED });
    const { record } = await office.ticket(id);
    const letterId = office.context.ids.fresh('notification');
    const letter = createRecord('notification', record.scope, letterId, {
      ticketId: id,
      type: 'closed',
      preparedAt: office.clock.now(),
      by: office.manager,
      subject: 'Richiesta chiusa',
      text: `Che cosa è stato fatto:\n${SLIPPED}`,
      state: 'toSend',
    });
    await office.context.workspace.commit({ command: 'any', actor: office.manager, mutations: [letter] });
    await office.act('redactValue', { kind: 'ticket', id, field: 'description', reason: 'Segreto' });
    const [shown] = await office.context.workspace.find('notification', { index: 'ticketId', value: id });
    expect([shown?.subject, shown?.text]).toEqual(['Richiesta chiusa', REDACTED]);
  });

  it('blanks the reason of an act when that is what is asked', async () => {
    const office = await createTestOffice();
    const id = await office.open();
    const { changes } = await office.act('editTicket', {
      ticketId: id,
      changes: { subject: 'Altro' },
      reason: SLIPPED,
    });
    const [{ replica, n } = { replica: '', n: 0 }] = changes;
    await office.act('redactValue', {
      kind: 'ticket',
      id,
      field: CHANGE_REASON,
      write: { replica, n } as never,
      reason: 'Segreto',
    });
    expect(await historyText(office, 'ticket', id)).not.toContain('gattonero');
  });

  it('is not undone, and never brought back by undoing what came after', async () => {
    const office = await createTestOffice();
    const id = await office.open({ description: SLIPPED });
    const edited = await office.act('editTicket', { ticketId: id, changes: { description: 'Pulito' } });
    const [first] = (await office.context.workspace.history('ticket', id)).map(({ replica, n }) => ({
      replica,
      n,
    }));
    const blanked = await office.act('redactValue', {
      kind: 'ticket',
      id,
      field: 'description',
      write: first,
      reason: 'Segreto',
    });
    expect(await office.refusal('undoChange', { changes: [...blanked.changes] })).toBe('redaction-final');
    expect(await office.refusal('undoChange', { changes: [...edited.changes] })).toBe('undo-superseded');
    expect((await office.ticket(id)).record.description).toBe('Pulito');
  });

  it('is not undone by a form that was open meanwhile and left the field as it had found it', async () => {
    const office = await createTestOffice();
    const id = await office.open({ description: SLIPPED });
    const { versions } = await office.ticket(id);
    await office.act('redactValue', { kind: 'ticket', id, field: 'description', reason: 'Segreto' });
    await office.act('editTicket', {
      ticketId: id,
      changes: { subject: 'Stampa storto', description: SLIPPED },
      versions,
    });
    const { record } = await office.ticket(id);
    expect([record.subject, record.description]).toEqual(['Stampa storto', REDACTED]);
  });

  it('is refused where nobody writes words, and where there is nothing', async () => {
    const office = await createTestOffice();
    const id = await office.open({ description: SLIPPED });
    const blank = (field: string) => ({ kind: 'ticket', id, field, reason: 'Segreto' }) as const;
    expect(await office.refusal('redactValue', blank('state'))).toBe('field-not-redactable');
    expect(await office.refusal('redactValue', blank('number'))).toBe('field-not-redactable');
    expect(await office.refusal('redactValue', blank('solution'))).toBe('nothing-to-redact');
    await office.act('redactValue', blank('description'));
    expect(await office.refusal('redactValue', blank('description'))).toBe('nothing-to-redact');
  });

  it('does not write what it names as a change that anybody could take away', async () => {
    const office = await createTestOffice();
    const id = await office.open({ description: SLIPPED });
    await office.act('redactValue', { kind: 'ticket', id, field: 'description', reason: 'Segreto' });
    const { record, versions } = await office.ticket(id);
    const [element = ''] = record.redacted;
    const removal = {
      scope: record.scope,
      mutation: {
        op: 'remove',
        kind: 'ticket',
        id,
        field: 'redacted',
        element,
        replaces: versions.elements['redacted']?.[element] ?? [],
      },
    } as const;
    const draft = { command: 'any', actor: office.manager, mutations: [removal] };
    await expect(office.context.workspace.commit(draft)).rejects.toThrow('stays blank');
  });
});

describe('a text that certainly tells a secret (X-4)', () => {
  it('is refused in every field, whoever decides the act, and nothing is written', async () => {
    const office = await createTestOffice();
    const id = await office.open();
    const told = 'password: Estate2026!';
    const kept = JSON.stringify(await office.ticket(id));
    expect(await office.refusal('commentTicket', { ticketId: id, text: `Usa ${told}` })).toBe(
      'secret-in-text',
    );
    expect(await office.refusal('editTicket', { ticketId: id, changes: { plan: told } })).toBe(
      'secret-in-text',
    );
    expect(await office.refusal('editTicket', { ticketId: id, changes: { tags: ['pwd=x9Kd'] } })).toBe(
      'secret-in-text',
    );
    expect(await office.refusal('cancelTicket', { ticketId: id, reason: 'PIN 1234' })).toBe('secret-in-text');
    expect(JSON.stringify(await office.ticket(id))).toBe(kept);
  });

  it('is named by its field, never by its value', async () => {
    const office = await createTestOffice();
    const id = await office.open();
    const told = await execute(office.context, 'commentTicket', office.manager, {
      ticketId: id,
      text: 'pwd=x9Kd',
    });
    expect(told).toEqual({
      ok: false,
      refusal: { code: 'secret-in-text', data: { kind: 'ticketEntry', field: 'text' } },
    });
  });

  it('is another thing than a doubtful one, which is for people to judge', async () => {
    const office = await createTestOffice();
    const id = await office.open();
    await office.act('commentTicket', { ticketId: id, text: 'la password è pippo' });
    await office.act('commentTicket', { ticketId: id, text: 'La password è stata reimpostata' });
    expect((await office.timeline(id)).filter(({ type }) => type === 'comment')).toHaveLength(2);
  });
});
