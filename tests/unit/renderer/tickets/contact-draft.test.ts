import { describe, expect, it } from 'vitest';
import { recordContact } from '#shared/application/desk/record-contact.ts';
import {
  contactArguments,
  EMPTY_CONTACT,
  entryOfContact,
  missingInContact,
} from '#renderer/features/tickets/contacts/contact-draft.ts';
import { missingInEntry } from '#renderer/features/tickets/entry/entry-missing.ts';
import { friday, recordOf } from './some-records.ts';

const BODY = '01JD0000000000000000000001';

describe('a call without a ticket (CAP-3.1.2-a)', () => {
  it('needs who, for which body and what was said', () => {
    expect(missingInContact(EMPTY_CONTACT)).toEqual(['requester', 'body', 'note']);
    const said = { ...EMPTY_CONTACT, requesterName: 'Elena Fabbri', bodyId: BODY, note: 'Chiede notizie' };
    expect(missingInContact(said)).toEqual([]);
    expect(recordContact.arguments.safeParse(contactArguments(said)).success).toBe(true);
  });

  it('says a person of the registry by id alone', () => {
    const said = { ...EMPTY_CONTACT, requesterId: BODY, requesterName: 'Ada Albicocca' };
    expect(contactArguments(said)).toMatchObject({ personId: BODY, personName: null, reachedAt: null });
  });

  it('begins a ticket with everything that was said', () => {
    const call = recordOf('contact', 'C', {
      bodyId: BODY as never,
      at: friday('10:00'),
      channel: 'email',
      direction: 'incoming',
      personId: null,
      personName: 'Visitatore sala gare',
      reachedAt: 'int. 221',
      reason: null,
      note: 'Il proiettore non si accende\nSala gare, primo piano',
    });
    const entry = entryOfContact(call, () => undefined);
    expect(missingInEntry(entry)).toEqual([]);
    expect(entry).toMatchObject({
      requesterName: 'Visitatore sala gare',
      requesterContact: 'int. 221',
      channel: 'email',
      reason: 'fault',
      subject: 'Il proiettore non si accende',
      description: 'Il proiettore non si accende\nSala gare, primo piano',
    });
  });
});
