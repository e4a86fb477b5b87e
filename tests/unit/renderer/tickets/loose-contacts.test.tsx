import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActorId, CATALOGUE_SCOPE, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { execute } from '#shared/application/execute.ts';
import type { ArgumentsOf, UseCaseName } from '#shared/application/use-cases.ts';
import { LooseContacts } from '#renderer/features/tickets/contacts/loose-contacts.tsx';
import { openShown, type Shown } from '#tests/unit/renderer/shown.tsx';

const ACTOR = '01JD0000000000000000000009' as ActorId;

describe('the calls without a ticket (CAP-3.1.2-a)', () => {
  let shown: Shown;
  let bodyId: RecordId<'body'>;

  async function act<Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>) {
    const done = await execute(shown.archive.context, name, ACTOR, args);
    if (!done.ok) throw new Error(done.refusal.code);
    return done.value.value;
  }

  beforeAll(async () => {
    shown = await openShown('demo-61', ACTOR);
    const { ids } = shown.archive.context;
    bodyId = ids.fresh('body');
    const body = { name: 'Londa', type: 'municipality', demonstration: true } as const;
    const person = { givenName: 'Bruno', familyName: 'Neri', bodyId, consoleRole: 'ictTechnician' } as const;
    await shown.archive.workspace.commit({
      command: 'sample',
      actor: ACTOR,
      mutations: [
        createRecord('body', CATALOGUE_SCOPE, bodyId, body),
        createRecord('person', scopeOfBody(bodyId), ACTOR, person),
      ],
    });
  });

  afterAll(() => shown.end());

  it('are listed until they have a ticket, and those that were cancelled are not', async () => {
    const call = { bodyId, channel: 'phone', personName: 'Elena Fabbri' } as const;
    const waits = await act('recordContact', { ...call, note: 'Chiede del portale' });
    const wrong = await act('recordContact', { ...call, note: 'Numero sbagliato' });
    await act('cancelContact', { contactId: wrong.contactId, reason: 'Numero sbagliato' });
    expect((await shown.archive.looseContacts()).map(({ id }) => id)).toEqual([waits.contactId]);

    const asked: string[] = [];
    shown.show(<LooseContacts onTicket={(id) => asked.push(id)} />);
    await shown.says('Chiede del portale');
    expect(document.body.textContent).not.toContain('Numero sbagliato');
    shown.press('Apri un ticket');
    expect(asked).toEqual([waits.contactId]);

    const { ticketId } = await act('openTicket', {
      bodyId,
      channel: 'phone',
      requesterName: 'Elena Fabbri',
      requesterContact: '055 000 111',
      subject: 'Il portale rifiuta la firma',
      reason: 'fault',
    });
    await act('attachContact', { contactId: waits.contactId, ticketId });
    await shown.says('Nessun contatto in sospeso');
  });
});
