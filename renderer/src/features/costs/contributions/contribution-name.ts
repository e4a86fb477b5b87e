import type { Contribution } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** What a contribution is called: who gave it, or what sort of money it is. */
export function contributionName(
  { grantor, source }: Contribution,
  labels: Pick<Catalogue['labels'], 'contributionSource'>,
): string {
  return grantor ?? labels.contributionSource[source];
}
