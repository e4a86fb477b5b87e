import { assetsOfCode } from '#shared/domain/inventory/asset-of-code.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import type { LiveCheck } from './use-check.ts';

/** What was read last. */
export interface Reading {
  readonly code: string;
  readonly assetId: string | null;
  readonly isAgain: boolean;
}

/** What a reading comes to. */
export interface ReadingSaid {
  readonly tone: Tone;
  readonly sentence: string;
  /** Stands elsewhere: it can be moved here at once. */
  readonly toSettle?: Asset;
  /** Bear the same code: one of them was read. */
  readonly toChoose?: readonly Asset[];
}

/** Says of a reading what the round makes of it now. */
export function sayReading(
  reading: Reading,
  { outcome, assets, check }: LiveCheck,
  { scan }: Catalogue['checks'],
  placeOf: (asset: Asset) => string,
): ReadingSaid {
  const { code, assetId, isAgain } = reading;
  const asset = assets.find(({ id }) => id === assetId);
  if (asset === undefined) return sayUnknown(code, assetsOfCode(code, assets, check.bodyId), scan);
  const { label } = asset;
  if (outcome.disposed.includes(asset)) return { tone: 'attention', sentence: scan.disposed(label) };
  const moved = outcome.moved.find((each) => each.asset === asset);
  if (moved?.isSettled === false)
    return { tone: 'attention', sentence: scan.moved(label, placeOf(asset)), toSettle: asset };
  return { tone: 'good', sentence: isAgain ? scan.again(label) : scan.found(label) };
}

function sayUnknown(code: string, bearing: readonly Asset[], scan: Catalogue['checks']['scan']): ReadingSaid {
  return bearing.length > 1
    ? { tone: 'attention', sentence: scan.several(code), toChoose: bearing }
    : { tone: 'bad', sentence: scan.unknown(code) };
}
