import type { RecordId } from '#shared/domain/identity.ts';
import { eventsByAsset, type Standing, standingOn } from '#shared/domain/inventory/asset-standing.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import type { EstateRequest } from './estate-request.ts';

/** An asset as it stands on the day that a report looks at. */
export interface StandingFact {
  readonly asset: Asset;
  readonly standing: Standing;
}

/** The assets that the selected bodies use on the last day of the period, disposed ones left out, in order of body and label. */
export function estateFacts(request: EstateRequest): readonly StandingFact[] {
  const { assets, events, selection } = request;
  const { bodyId, period } = selection;
  const byAsset = eventsByAsset(events);
  const names = createRegisterNames(request);
  const found: StandingFact[] = [];
  for (const asset of assets) {
    if (asset.deleted) continue;
    const standing = standingOn(asset, byAsset.get(asset.id) ?? [], period.to);
    if (standing === undefined || standing.state === 'disposed') continue;
    if (bodyId === null || standing.bodyId === bodyId) found.push({ asset, standing });
  }
  return found.sort(
    (one, other) =>
      names.body(one.standing.bodyId).localeCompare(names.body(other.standing.bodyId), 'it') ||
      one.asset.label.localeCompare(other.asset.label, 'it', { numeric: true }),
  );
}

/** The facts of each body, in the order in which they come. */
export function byBody(
  facts: readonly StandingFact[],
): ReadonlyMap<RecordId<'body'>, readonly StandingFact[]> {
  const found = new Map<RecordId<'body'>, StandingFact[]>();
  for (const fact of facts) {
    const own = found.get(fact.standing.bodyId);
    if (own === undefined) found.set(fact.standing.bodyId, [fact]);
    else own.push(fact);
  }
  return found;
}
