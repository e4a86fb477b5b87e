import type { RecordId } from '#shared/domain/identity.ts';
import { provinceBackups, suppliedBackup } from '#resources/demonstration/backups.ts';
import type { Cast } from './found-demonstration.ts';
import type { ProvinceOffice } from './province-office.ts';

/** How far back the register goes, in days. */
const TOLD_DAYS = 40;
/** A day on which nobody looked, so many days ago. */
const FORGOTTEN = 9;

/** The backups that are looked at every day, and how they went until yesterday: today's are still to do. @see PT-I.2-e, A-34 */
export async function tellBackups(office: ProvinceOffice, { bodies }: Cast): Promise<void> {
  const { act, body, before } = office;
  const startsOn = before(TOLD_DAYS);
  const planIds: RecordId<'backupPlan'>[] = [];
  for (const plan of provinceBackups)
    planIds.push((await act('defineBackupPlan', { ...plan, bodyId: body.bodyId, startsOn })).id);
  const municipality = bodies.find(({ type }) => type === 'municipality');
  if (municipality !== undefined) {
    const supplied = { ...suppliedBackup, bodyId: municipality.bodyId, startsOn };
    planIds.push((await act('defineBackupPlan', supplied)).id);
  }
  const days = Array.from({ length: TOLD_DAYS }, (_, place) => place + 1)
    .filter((ago) => ago !== FORGOTTEN)
    .map((ago) => before(ago))
    .toReversed();
  await act('confirmBackups', { days: days.flatMap((day) => planIds.map((planId) => ({ planId, day }))) });
}
