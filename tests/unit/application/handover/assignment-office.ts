import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

/** An office with a director, somebody who gets computers, and computers in stock. */
export interface AssignmentOffice extends TestOffice {
  readonly director: ActorId;
  readonly bianchi: ActorId;
  readonly asset: (label: string, holderId?: ActorId) => Promise<RecordId<'asset'>>;
  readonly account: (
    type: 'network' | 'serviceMail' | 'application',
    system: string,
    createdOn: string,
  ) => Promise<RecordId<'account'>>;
  readonly assignment: (id: RecordId<'computerAssignment'>) => Promise<ComputerAssignment>;
}

/** Sets up the office on a day `aaaa-mm-gg`, at ten in Italy. */
export async function createAssignmentOffice(day = '2026-12-02'): Promise<AssignmentOffice> {
  const office = await createTestOffice();
  const { act, bodyId, clock, context } = office;
  clock.moveTo(toInstant(Date.parse(`${day}T09:00:00Z`)));
  const person = async (givenName: string, familyName: string): Promise<ActorId> =>
    (await act('registerPerson', { bodyId, givenName, familyName, employmentStart: '2020-03-01' })).value
      .personId;
  const director = await person('Dora', 'Direttrice');
  const bianchi = await person('Bice', 'Bianchi');
  await act('defineAppointment', {
    ...{ bodyId, personId: director, role: 'suaDirector', validFrom: '2026-01-01' },
  });
  await act('defineAppointment', { bodyId, personId: bianchi, role: 'sua', validFrom: '2026-01-01' });
  return {
    ...office,
    director,
    bianchi,
    asset: async (label, holderId) => {
      const standing = holderId === undefined ? { state: 'inStock' as const } : { holderId };
      return (await act('defineAsset', { bodyId, label, ...standing })).value.id;
    },
    account: async (type, system, createdOn) =>
      (await act('openAccount', { personId: bianchi, type, system, createdOn })).value.id,
    assignment: async (id) => {
      const found = await context.workspace.read('computerAssignment', id);
      if (found === undefined) throw new Error('the assignment is not here');
      return found.record;
    },
  };
}
