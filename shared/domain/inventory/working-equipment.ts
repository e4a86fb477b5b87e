import type { RecordId } from '#shared/domain/identity.ts';
import type { Appointment, Asset, Person, Ticket } from '#shared/domain/kinds.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { OfficeRole } from '#shared/domain/appointment.ts';
import { brokenAssets } from './cluster-state.ts';
import { deviceGroupOf } from './device-groups.ts';

/** The offices of the procurement unit. @see P9-3-a */
export const SUA_OFFICES: readonly OfficeRole[] = ['sua', 'rsua', 'suaDirector'];

/** One tool of somebody's, with what is open about it. */
export interface Equipment {
  readonly asset: Asset;
  readonly person: Person;
  readonly openTickets: readonly Ticket[];
  readonly works: boolean;
}

/** The tools of some people, and how many of their computers work. */
export interface WorkingEquipment {
  readonly equipment: readonly Equipment[];
  readonly computers: number;
  readonly workingComputers: number;
}

/** The people who hold an office of the procurement unit on a day `aaaa-mm-gg`. @see P9-3-a, P9-5.2-a */
export function suaPeople(
  appointments: readonly Appointment[],
  day: string,
): ReadonlySet<RecordId<'person'>> {
  const held = appointments.filter(
    ({ role, validFrom, validTo }) =>
      SUA_OFFICES.includes(role) && validFrom <= day && (validTo === null || validTo >= day),
  );
  return new Set(held.map(({ personId }) => personId));
}

/** What those people hold, in which state, and which of it does not work. Disposed assets are nobody's. @see P9-5.2-a */
export function workingEquipment(
  people: readonly Person[],
  assets: readonly Asset[],
  tickets: readonly Ticket[],
): WorkingEquipment {
  const byId = new Map(people.map((person) => [person.id, person]));
  const broken = brokenAssets(assets, tickets);
  const equipment = assets.flatMap((asset): readonly Equipment[] => {
    const person = asset.holderId === null ? undefined : byId.get(asset.holderId);
    if (person === undefined || asset.state === 'disposed') return [];
    const openTickets = tickets.filter(({ assetId, state }) => assetId === asset.id && !isSettled(state));
    return [{ asset, person, openTickets, works: !broken.has(asset.id) }];
  });
  const computers = equipment.filter(({ asset }) => deviceGroupOf(asset.deviceType) === 'workstation');
  const workingComputers = computers.filter(({ works }) => works).length;
  return { equipment, computers: computers.length, workingComputers };
}
