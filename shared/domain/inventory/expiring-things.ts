import type { Asset, AssetEvent, Contract, DigitalCertificate, StorageSpace } from '#shared/domain/kinds.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { assetLoans } from './asset-loans.ts';

/** How many days before its end something is warned of, where nobody says otherwise. @see REG-3.5-a */
const USUAL_NOTICE_DAYS = 30;

/** Something that may end, or be late in coming back. */
type ExpiringRecord =
  | { readonly type: 'space'; readonly record: StorageSpace }
  | { readonly type: 'certificate'; readonly record: DigitalCertificate }
  | { readonly type: 'contract'; readonly record: Contract }
  | { readonly type: 'warranty'; readonly record: Asset }
  | { readonly type: 'loan'; readonly record: Asset };

/** Something that ends, or should have come back, with the day by which it does. */
export type ExpiringThing = ExpiringRecord & { readonly day: string; readonly isOver: boolean };

/** What may expire. */
export interface ExpiringSources {
  readonly spaces: readonly StorageSpace[];
  readonly certificates: readonly DigitalCertificate[];
  readonly contracts: readonly Contract[];
  readonly assets: readonly Asset[];
  readonly events: readonly AssetEvent[];
}

/**
 * What is in the list of a day `aaaa-mm-gg`: from as many days before its end as each asks, until it is renewed or
 * closed, in the order in which it ends. A warranty that is over is no longer news; a loan is, once it is late.
 *
 * @see REG-3.5-a, PT-I.4-a, CAP-3.1.6-e
 */
export function expiringThings(sources: ExpiringSources, day: string): readonly ExpiringThing[] {
  const { spaces, certificates, contracts, assets, events } = sources;
  const things: readonly ExpiringThing[] = [
    ...spaces
      .filter(({ closedOn }) => closedOn === null)
      .flatMap((record) => ending(record.expiresOn, record.noticeDays, day, { type: 'space', record })),
    ...certificates
      .filter(({ revokedOn }) => revokedOn === null)
      .flatMap((record) => ending(record.expiresOn, record.noticeDays, day, { type: 'certificate', record })),
    ...contracts.flatMap((record) =>
      ending(record.endsOn, record.noticeDays, day, { type: 'contract', record }),
    ),
    ...assets
      .filter(({ state, warrantyEnd }) => state !== 'disposed' && (warrantyEnd ?? '') >= day)
      .flatMap((record) => ending(record.warrantyEnd, null, day, { type: 'warranty', record })),
    ...assetLoans(assets, events, day)
      .filter(({ isOverdue }) => isOverdue)
      .flatMap(({ asset, loan }) => ending(loan.expectedOn, 0, day, { type: 'loan', record: asset })),
  ];
  return [...things].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function ending(
  end: string | null,
  notice: number | null,
  day: string,
  what: ExpiringRecord,
): readonly ExpiringThing[] {
  if (end === null || day < addDays(end, -(notice ?? USUAL_NOTICE_DAYS))) return [];
  return [{ ...what, day: end, isOver: end < day }];
}
