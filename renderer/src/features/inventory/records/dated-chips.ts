import { addDays } from '#shared/domain/rome-time.ts';
import type { RowChip, RowTools } from './record-row.ts';

/** How many days before an expiry it is told of, where nobody says otherwise. */
const USUAL_NOTICE = 30;

/** What is to be known of an expiry: that it has come, or that it is near. */
export function expiryChips(
  expiresOn: string | null,
  noticeDays: number | null,
  { text, today }: Pick<RowTools, 'text' | 'today'>,
): readonly RowChip[] {
  const { chips } = text.inventoryRecords;
  if (expiresOn === null) return [];
  if (expiresOn < today) return [{ word: chips.expired, tone: 'bad' }];
  if (expiresOn > addDays(today, noticeDays ?? USUAL_NOTICE)) return [];
  return [{ word: chips.expiring, tone: 'attention' }];
}
