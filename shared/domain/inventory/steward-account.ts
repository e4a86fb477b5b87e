import type { AssetCategory } from '#shared/domain/asset.ts';
import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { type EventsByAsset, type Standing, standingAfter, standingOn } from './asset-standing.ts';
import { categoryOf } from './device-groups.ts';

/** A good that enters the account of a body, or leaves it. @see REG-7-a */
export interface StewardMovement {
  readonly day: string;
  readonly asset: Asset;
  readonly bodyId: RecordId<'body'>;
  readonly category: AssetCategory;
  readonly direction: 'load' | 'unload';
  /** What brought it about; `null` for a purchase that only the asset's own card tells. */
  readonly event: AssetEvent | null;
  readonly type: AssetEventType;
}

/** How many goods, and what was paid for them as far as it is known, in cents. */
export interface StewardCount {
  readonly goods: number;
  readonly cents: number;
}

/** The goods of one body and category over a period. `opening + loads - unloads` is `closing`. */
export interface StewardLine {
  readonly bodyId: RecordId<'body'>;
  readonly category: AssetCategory;
  readonly opening: StewardCount;
  readonly loads: StewardCount;
  readonly unloads: StewardCount;
  /** Counted by itself, from how each good stands on the last day. */
  readonly closing: StewardCount;
}

/** The account that the consegnatario gives of a period. */
export interface StewardAccount {
  readonly lines: readonly StewardLine[];
  /** In order of day. */
  readonly movements: readonly StewardMovement[];
}

/** Days `aaaa-mm-gg`, the first and the last both within. */
interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The account of the goods over a period: those that each body had on its eve, what came and went with the act of each,
 * those that it has on its last day. A good is in the account of the body that uses it, until it is disposed of.
 *
 * @see REG-7-a
 */
export function stewardAccount(
  assets: readonly Asset[],
  events: EventsByAsset,
  { from, to }: Period,
): StewardAccount {
  const movements: StewardMovement[] = [];
  const tally = createTally();
  for (const asset of assets) {
    if (asset.deleted) continue;
    const own = events.get(asset.id) ?? [];
    tally.count('opening', asset, ownerOn(asset, own, addDays(from, -1)));
    tally.count('closing', asset, ownerOn(asset, own, to));
    movements.push(...movementsOf(asset, own, { from, to }));
  }
  for (const { asset, bodyId, direction } of movements)
    tally.count(direction === 'load' ? 'loads' : 'unloads', asset, bodyId);
  movements.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  return { lines: tally.lines(), movements };
}

/** The category of a good: the one written, or the one of its type. */
export function categoryOfAsset({
  category,
  deviceType,
}: Pick<Asset, 'category' | 'deviceType'>): AssetCategory {
  return category ?? categoryOf(deviceType);
}

type Owner = RecordId<'body'> | null;

function ownerOf(standing: Standing | undefined): Owner {
  return standing === undefined || standing.state === 'disposed' ? null : standing.bodyId;
}

function ownerOn(asset: Asset, events: readonly AssetEvent[], day: string): Owner {
  return ownerOf(standingOn(asset, events, day));
}

/** Each change of owner within the period, in order. */
function movementsOf(
  asset: Asset,
  events: readonly AssetEvent[],
  { from, to }: Period,
): readonly StewardMovement[] {
  const category = categoryOfAsset(asset);
  const found: StewardMovement[] = [];
  let owner = ownerOn(asset, events, addDays(from, -1));
  const move = (day: string, next: Owner, event: AssetEvent | null): void => {
    const type = event?.type ?? 'purchase';
    const line = { day, asset, category, event, type };
    if (next === owner) return;
    if (owner !== null) found.push({ ...line, bodyId: owner, direction: 'unload' });
    if (next !== null) found.push({ ...line, bodyId: next, direction: 'load' });
    owner = next;
  };
  const { purchasedOn } = asset;
  if (
    purchasedOn !== null &&
    purchasedOn >= from &&
    purchasedOn <= to &&
    !events.some(({ day }) => day <= purchasedOn)
  )
    move(purchasedOn, ownerOn(asset, events, purchasedOn), null);
  for (const event of events)
    if (event.day >= from && event.day <= to) move(event.day, ownerOf(standingAfter(event)), event);
  return found;
}

type Column = 'opening' | 'loads' | 'unloads' | 'closing';

function createTally() {
  const lines = new Map<
    string,
    { bodyId: RecordId<'body'>; category: AssetCategory } & Record<Column, StewardCount>
  >();
  const none: StewardCount = { goods: 0, cents: 0 };
  return {
    count(column: Column, asset: Asset, bodyId: Owner): void {
      if (bodyId === null) return;
      const category = categoryOfAsset(asset);
      const key = `${bodyId} ${category}`;
      const line = lines.get(key) ?? {
        bodyId,
        category,
        opening: none,
        loads: none,
        unloads: none,
        closing: none,
      };
      const { goods, cents } = line[column];
      lines.set(key, { ...line, [column]: { goods: goods + 1, cents: cents + (asset.purchaseCents ?? 0) } });
    },
    lines: (): readonly StewardLine[] => [...lines.values()],
  };
}
