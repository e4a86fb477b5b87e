import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

/** An office with a manager, a technician who guides, and the municipal contact of its body. */
export interface OnSiteOffice extends TestOffice {
  readonly contact: ActorId;
  /** Another body, of which the contact sees nothing. */
  readonly elsewhere: RecordId<'body'>;
  /** A restart of ten minutes that solved the matter, guided by the technician, with what differs. */
  restart(others?: Partial<ArgumentsOf<'logGuidedAction'>>): ArgumentsOf<'logGuidedAction'>;
}

export async function createOnSiteOffice(): Promise<OnSiteOffice> {
  const office = await createTestOffice();
  const { manager, technician, bodyId } = office;
  const name = (givenName: string, bodyOf: RecordId<'body'>, consoleRole: ConsoleRole) =>
    office.act('registerPerson', { bodyId: bodyOf, givenName, familyName: 'Lanterna', consoleRole });
  await office.act('editPerson', { personId: manager, changes: { consoleRole: 'ictManager' } });
  await office.act('editPerson', { personId: technician, changes: { consoleRole: 'ictTechnician' } });
  const elsewhere = (await office.act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
  const contact = (await name('Carla', bodyId, 'municipalContact')).value.personId;
  return {
    ...office,
    contact,
    elsewhere,
    restart: (others = {}) => ({
      type: 'restart',
      guidedById: technician,
      minutes: 10,
      outcome: 'solved',
      ...(others.ticketId === undefined && { subject: 'Riavvio: anagrafe' }),
      ...others,
    }),
  };
}
