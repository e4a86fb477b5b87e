import type { StorageSpace, UsageReading } from '#shared/domain/kinds.ts';
import { USUAL_WARNING_PERCENT } from '#shared/domain/inventory/storage-usage.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { expiryChips } from './dated-chips.ts';
import { recordRow, type RowChip, type RowsOf } from './record-row.ts';
import { Sparkline } from './sparkline.tsx';

/** Megabytes of a gigabyte, as quotas count them. */
const GIGABYTE = 1_000;

/** How much of a space is used: `42/50 GB (84,0 %)`; how much alone, where it has no quota. @see P9-5.3-a */
export function usageWords(
  { quotaMegabytes }: Pick<StorageSpace, 'quotaMegabytes'>,
  usedMegabytes: number,
  { inventoryFigures }: Pick<Catalogue, 'inventoryFigures'>,
  formats: Formats,
): string {
  if (quotaMegabytes !== null) return inventoryFigures.usage(usedMegabytes, quotaMegabytes);
  return `${formats.decimal(usedMegabytes / GIGABYTE, usedMegabytes % GIGABYTE === 0 ? 0 : 1)} GB`;
}

/** Whether a reading reaches the share of its quota from which a space is warned of. @see P9-5.3-a */
export function isOverThreshold(
  { quotaMegabytes, warningPercent }: Pick<StorageSpace, 'quotaMegabytes' | 'warningPercent'>,
  reading: Pick<UsageReading, 'usedMegabytes'> | undefined,
): boolean {
  if (quotaMegabytes === null || reading === undefined) return false;
  return reading.usedMegabytes * 100 >= (warningPercent ?? USUAL_WARNING_PERCENT) * quotaMegabytes;
}

export const spaceRows: RowsOf<'storageSpace'> = (spaces, tools) => {
  const { text, formats, nameOf, readings } = tools;
  const { chips: words, trendOf } = text.inventoryRecords;
  return spaces.map((space) => {
    const { bodyId, closedOn, holderId } = space;
    const own = readings.get(space.id) ?? [];
    const last = own.at(-1);
    const over: RowChip[] = isOverThreshold(space, last) ? [{ word: words.over, tone: 'bad' }] : [];
    const closed: RowChip = { word: words.closed, tone: 'neutral' };
    const chips =
      closedOn === null ? [...over, ...expiryChips(space.expiresOn, space.noticeDays, tools)] : [closed];
    const cells = [
      nameOf(bodyId) ?? '',
      text.labels.storageType[space.type],
      holderId === null ? '' : (nameOf(holderId) ?? ''),
      last === undefined ? '' : usageWords(space, last.usedMegabytes, text, formats),
      own.length < 2 ? (
        ''
      ) : (
        <Sparkline
          key="trend"
          values={own.map(({ usedMegabytes }) => usedMegabytes)}
          top={space.quotaMegabytes}
          label={trendOf(space.name)}
        />
      ),
      last === undefined ? '' : formats.day(last.day),
    ];
    return recordRow(space.id, space.name, cells, { bodyId, chips, isSettled: closedOn !== null });
  });
};
