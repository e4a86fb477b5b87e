import type { RecordId } from '#shared/domain/identity.ts';
import { assetsAt, type StandingAt } from '#shared/domain/inventory/pcs-in-use.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import type { EstateRequest } from './estate-request.ts';

/** An asset as it stands on the day that a report looks at. */
export type StandingFact = StandingAt<Asset>;

/** The assets that the selected bodies use on the last day of the period, disposed ones left out, in order of body and label. */
export function estateFacts(request: EstateRequest): readonly StandingFact[] {
  const { assets, events, selection } = request;
  const { bodyId, period } = selection;
  const names = createRegisterNames(request);
  const living = assets.filter(({ deleted }) => !deleted);
  return assetsAt(living, events, period.to)
    .filter(
      ({ standing }) => standing.state !== 'disposed' && (bodyId === null || standing.bodyId === bodyId),
    )
    .toSorted(
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
