import type { RecordId } from '#shared/domain/identity.ts';
import type { Cast } from './found-demonstration.ts';
import { provinceOffice, type ProvinceOffice, tellOffices } from './province-office.ts';
import type { Stage } from './stage.ts';
import { tellAssetLives } from './tell-asset-lives.ts';
import { tellBackups } from './tell-backups.ts';
import { tellAdministrators, tellEnvelopes, tellPurchases, tellShared } from './tell-custody.ts';
import { tellHires } from './tell-hires.ts';
import { tellSiteRegisters } from './tell-site-registers.ts';
import { tellPolicies, tellStaff } from './tell-staff.ts';

/**
 * Tells what the Province hands over: offices, rules, accounts, computers in every state, hand-overs, shared credentials,
 * envelopes, administrators, purchases. Told last, so that it moves nothing of the tickets.
 *
 * @param isNumbered whether receipts get their numbers here; elsewhere the console claims them.
 */
export async function tellHandovers(stage: Stage, cast: Cast, isNumbered: boolean): Promise<void> {
  const office = provinceOffice(stage, cast);
  await tellOffices(office, cast);
  await tellPolicies(office);
  const email = await tellStaff(office);
  const handovers = [...(await tellHires(office, stage)), ...(email === null ? [] : [email])];
  if (isNumbered) await numberReceipts(office, stage, handovers);
  await tellShared(office, stage);
  await tellEnvelopes(office, stage);
  await tellAdministrators(office);
  await tellPurchases(office);
  await tellAssetLives(office, cast);
  await tellBackups(office, cast);
  await tellSiteRegisters(office, stage, cast);
}

/** Numbers follow the days on which the hand-overs were done, in the series of each year. */
async function numberReceipts(
  { act }: ProvinceOffice,
  stage: Stage,
  ids: readonly RecordId<'credentialHandover'>[],
): Promise<void> {
  const { workspace } = stage.context('province');
  const found = await Promise.all(ids.map((id) => workspace.read('credentialHandover', id)));
  const inOrder = found
    .flatMap((each) => (each === undefined ? [] : [each.record]))
    .toSorted((one, other) => one.handedOn.localeCompare(other.handedOn));
  const counts = new Map<string, number>();
  for (const { id, handedOn } of inOrder) {
    const year = handedOn.slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    await act('numberHandover', { id, number: `C${year}/${String(count).padStart(6, '0')}` });
  }
}
