import { describe, expect, it } from 'vitest';
import { readTicketFile } from '#shared/application/tickets/read-ticket-file.ts';
import { createGuardedWorkspace } from '#shared/application/access/guarded-workspace.ts';
import { readAccess } from '#shared/application/access/read-access.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { GuidedAction } from '#shared/domain/kinds.ts';
import { FRIDAY, statesReached } from '#tests/unit/application/test-office.ts';
import { createOnSiteOffice, type OnSiteOffice } from './on-site-office.ts';

const MINUTE = 60_000;

async function actionCalled({ console }: OnSiteOffice, id: RecordId<'guidedAction'>): Promise<GuidedAction> {
  const found = await console.workspace.read('guidedAction', id);
  if (found === undefined) throw new Error('the action is not here');
  return found.record;
}

describe('an intervention of a municipal contact for a ticket', () => {
  it('REG-5.3-a: is on the ticket, with who did it, who guided it and its minutes', async () => {
    const office = await createOnSiteOffice();
    const ticketId = await office.open();
    const logged = await office.act(
      'logGuidedAction',
      office.restart({ ticketId, minutes: 15 }),
      office.contact,
    );
    expect(logged.value.ticketId).toBe(ticketId);
    const file = await readTicketFile(office.console.workspace, ticketId);
    expect(file?.guidedActions).toMatchObject([
      {
        type: 'restart',
        byId: office.contact,
        guidedById: office.technician,
        minutes: 15,
        outcome: 'solved',
      },
    ]);
  });

  it('A-29: is the first intervention of its ticket, unless an earlier one is known', async () => {
    const office = await createOnSiteOffice();
    const ticketId = await office.open({ openedAt: (FRIDAY - 60 * MINUTE) as never });
    const at = (minutes: number) => (FRIDAY - minutes * MINUTE) as typeof FRIDAY;
    await office.act('logGuidedAction', office.restart({ ticketId, startedAt: at(20) }), office.contact);
    expect((await office.ticket(ticketId)).record.firstInterventionAt).toBe(at(20));
    await office.act('logGuidedAction', office.restart({ ticketId, startedAt: at(40) }), office.contact);
    await office.act('logGuidedAction', office.restart({ ticketId, startedAt: at(5) }), office.contact);
    expect((await office.ticket(ticketId)).record.firstInterventionAt).toBe(at(40));
  });

  it('REG-2-b: makes the ticket one that the municipal contact solved, when nobody says otherwise', async () => {
    const office = await createOnSiteOffice();
    const ticketId = await office.open();
    await office.act('takeCharge', { ticketId });
    await office.act('recordWork', { ticketId, minutes: 5, solutionMode: 'phone' });
    office.clock.moveTo((FRIDAY + 10 * MINUTE) as typeof FRIDAY);
    await office.act('logGuidedAction', office.restart({ ticketId }), office.contact);
    await office.act('resolveTicket', { ticketId, solution: 'Riavviato' });
    expect((await office.ticket(ticketId)).record.solutionMode).toBe('municipalContact');
  });

  it('is refused before its ticket was opened, in the future, and for a cancelled ticket', async () => {
    const office = await createOnSiteOffice();
    const ticketId = await office.open();
    const early = office.restart({ ticketId, startedAt: (FRIDAY - MINUTE) as typeof FRIDAY });
    expect(await office.refusal('logGuidedAction', early, office.contact)).toBe('moment-too-early');
    const late = office.restart({ ticketId, startedAt: (FRIDAY + MINUTE) as typeof FRIDAY });
    expect(await office.refusal('logGuidedAction', late, office.contact)).toBe('moment-in-future');
    await office.act('cancelTicket', { ticketId, reason: 'Aperto per errore' });
    expect(await office.refusal('logGuidedAction', office.restart({ ticketId }), office.contact)).toBe(
      'ticket-cancelled',
    );
  });
});

describe('an intervention without a ticket', () => {
  it('REG-5.3-a: opens one that the municipal contact has solved, guided by its operator', async () => {
    const office = await createOnSiteOffice();
    const startedAt = (FRIDAY - 30 * MINUTE) as typeof FRIDAY;
    const logged = await office.act('logGuidedAction', office.restart({ startedAt }), office.contact);
    const { record } = await office.ticket(logged.value.ticketId);
    expect(record).toMatchObject({
      ...{ bodyId: office.bodyId, state: 'resolved', solutionMode: 'municipalContact' },
      ...{ requesterId: office.contact, operatorId: office.technician, takenBy: office.technician },
      ...{ openedAt: startedAt, resolvedAt: startedAt, firstInterventionAt: startedAt },
    });
    const steps = statesReached(await office.timeline(logged.value.ticketId));
    expect(steps.at(-1)).toBe('resolved');
  });

  it('CAP-3.1.1-a: is closed as well when the office writes it down with its cause, or nothing was broken', async () => {
    const office = await createOnSiteOffice();
    const known = office.restart({ byId: office.contact, cause: 'Aggiornamento rimasto a metà' });
    const medium = office.restart({ byId: office.contact, type: 'mediaChange', subject: 'Cambio cassetta' });
    for (const said of [known, medium]) {
      const logged = await office.act('logGuidedAction', said, office.technician);
      expect((await office.ticket(logged.value.ticketId)).record.state).toBe('closed');
    }
  });

  it('CAP-3.1.6-e: stays open while what was done is temporary or did not help', async () => {
    const office = await createOnSiteOffice();
    for (const outcome of ['temporary', 'unsolved'] as const) {
      const logged = await office.act('logGuidedAction', office.restart({ outcome }), office.contact);
      const { record } = await office.ticket(logged.value.ticketId);
      expect(record).toMatchObject({ state: 'opened', firstInterventionAt: FRIDAY, solutionMode: null });
    }
  });

  it('takes its place for its subject, and asks for one where there is neither', async () => {
    const office = await createOnSiteOffice();
    const { subject: _subject, ...bare } = office.restart({ place: 'Anagrafe' });
    const logged = await office.act('logGuidedAction', bare, office.contact);
    expect((await office.ticket(logged.value.ticketId)).record.subject).toBe('Anagrafe');
    const { place: _place, ...nowhere } = bare;
    expect(await office.refusal('logGuidedAction', nowhere, office.contact)).toBe('arguments-invalid');
  });

  it('goes when it is undone, and its ticket with it', async () => {
    const office = await createOnSiteOffice();
    const { value, changes } = await office.act('logGuidedAction', office.restart(), office.contact);
    await office.act('undoChange', { changes }, office.contact);
    expect((await actionCalled(office, value.id)).deleted).toBe(true);
    expect((await office.ticket(value.ticketId)).record.deleted).toBe(true);
  });
});

describe('who guides', () => {
  it('REG-5.3-b: an intervention without who guided it is refused', async () => {
    const office = await createOnSiteOffice();
    const { guidedById: _guide, ...unguided } = office.restart();
    expect(await office.refusal('logGuidedAction', unguided as never, office.contact)).toBe(
      'arguments-invalid',
    );
  });

  it('is of the office, and not who did it', async () => {
    const office = await createOnSiteOffice();
    const byClerk = office.restart({ guidedById: office.clerk });
    expect(await office.refusal('logGuidedAction', byClerk, office.contact)).toBe('guide-not-serving');
    const byDoer = office.restart({ guidedById: office.technician });
    expect(await office.refusal('logGuidedAction', byDoer, office.technician)).toBe('guide-is-doer');
    const written = office.restart({ byId: office.contact });
    expect((await office.act('logGuidedAction', written, office.technician)).value.id).toBeDefined();
  });
});

describe('a municipal contact', () => {
  it('REG-5.3-a: logs nothing for a ticket of another body, nor opens one there', async () => {
    const office = await createOnSiteOffice();
    const theirs = await office.open({ bodyId: office.elsewhere, requesterId: office.technician });
    const onTheirs = office.restart({ ticketId: theirs });
    expect(await office.refusal('logGuidedAction', onTheirs, office.contact)).toBe('record-unknown');
    const opening = office.restart({ bodyId: office.elsewhere });
    expect(await office.refusal('logGuidedAction', opening, office.contact)).toBe('act-elsewhere');
  });

  it('REG-5.3-a: sees what was done in the own body, and nothing of another', async () => {
    const office = await createOnSiteOffice();
    const own = await office.act('logGuidedAction', office.restart(), office.contact);
    const ticketId = await office.open({ bodyId: office.elsewhere, requesterId: office.technician });
    const other = { ...office.restart({ ticketId }), byId: office.clerk };
    await office.act('logGuidedAction', other, office.technician);
    const access = await readAccess(office.context, office.contact);
    const sighted = createGuardedWorkspace(office.console.workspace, access);
    expect((await sighted.list('guidedAction')).map(({ id }) => id)).toEqual([own.value.id]);
    expect(await office.console.workspace.list('guidedAction')).toHaveLength(2);
  });
});

describe('what was written down', () => {
  it('is corrected, deleted and restored; a note is blanked for ever', async () => {
    const office = await createOnSiteOffice();
    const said = office.restart({ note: 'La signora Rossi era in permesso' });
    const { id } = (await office.act('logGuidedAction', said, office.contact)).value;
    await office.act(
      'editGuidedAction',
      { id, changes: { minutes: 20, outcome: 'temporary' } },
      office.contact,
    );
    await office.act('deleteGuidedAction', { id }, office.contact);
    expect((await actionCalled(office, id)).deleted).toBe(true);
    await office.act('restoreGuidedAction', { id }, office.contact);
    expect(await actionCalled(office, id)).toMatchObject({
      minutes: 20,
      outcome: 'temporary',
      deleted: false,
    });
    const blanked = { kind: 'guidedAction', id, field: 'note', reason: 'Dato personale' } as const;
    await office.act('redactValue', blanked, office.manager);
    expect((await actionCalled(office, id)).note).not.toContain('Rossi');
  });

  it('cannot be moved before its ticket, nor be guided by who guides nobody', async () => {
    const office = await createOnSiteOffice();
    const { id } = (await office.act('logGuidedAction', office.restart(), office.contact)).value;
    const early = { id, changes: { startedAt: (FRIDAY - MINUTE) as typeof FRIDAY } };
    expect(await office.refusal('editGuidedAction', early, office.contact)).toBe('moment-too-early');
    const guided = { id, changes: { guidedById: office.clerk } };
    expect(await office.refusal('editGuidedAction', guided, office.contact)).toBe('guide-not-serving');
  });
});
