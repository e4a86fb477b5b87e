import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { eventsByAsset } from './asset-standing.ts';

/** Something lent for a time, charged to the body that has it. @see CAP-3.1.6-e */
export interface AssetLoan {
  readonly asset: Asset;
  readonly loan: AssetEvent;
  /** The day on which it came back; `null` while it is away. */
  readonly returnedOn: string | null;
  /** Whether it should have been back before the day that was asked about. */
  readonly isOverdue: boolean;
}

/** The loans that had begun by a day `aaaa-mm-gg`, the latest first: late from the day after the one agreed. @see CAP-3.1.6-e */
export function assetLoans(
  assets: readonly Asset[],
  events: readonly AssetEvent[],
  day: string,
): readonly AssetLoan[] {
  const told = eventsByAsset(events);
  return assets
    .flatMap((asset) => loansOf(asset, told.get(asset.id) ?? [], day))
    .sort((one, other) => (one.loan.day < other.loan.day ? 1 : -1));
}

function loansOf(asset: Asset, events: readonly AssetEvent[], day: string): readonly AssetLoan[] {
  return events.flatMap((loan, place) => {
    if (loan.type !== 'loan' || loan.day > day) return [];
    const ended = events.slice(place + 1).find(({ state }) => state !== 'onLoan');
    const returnedOn = ended !== undefined && ended.day <= day ? ended.day : null;
    const isOverdue = returnedOn === null && loan.expectedOn !== null && loan.expectedOn < day;
    return [{ asset, loan, returnedOn, isOverdue }];
  });
}
