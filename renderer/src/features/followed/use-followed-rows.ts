import { useMemo } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { evolutionRows } from './evolution-rows.ts';
import type { FollowedRow } from './followed-row.ts';
import type { FollowedSection } from './followed-section.ts';
import { improvementRows } from './improvement-rows.ts';
import { planRows } from './plan-rows.ts';
import { supplierRows } from './supplier-rows.ts';
import { taskRows } from './task-rows.ts';
import { variationRows } from './variation-rows.ts';
import type { FollowedRecords } from './use-followed-records.ts';

/** The lines of a part of what is followed; `undefined` while they are first loaded. */
export function useFollowedRows(
  section: FollowedSection,
  records: FollowedRecords | undefined,
): readonly FollowedRow[] | undefined {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const bodies = useRecords('body');
  return useMemo(() => {
    if (records === undefined || bodies === undefined) return undefined;
    const tools = { text, formats, nameOf, today, tickets: records.tickets };
    switch (section) {
      case 'suppliers':
        return supplierRows(records, tools);
      case 'improvements':
        return improvementRows(records, bodies, tools);
      case 'evolutions':
        return evolutionRows(records, tools);
      case 'variations':
        return variationRows(records, tools);
      case 'maintenance':
        return taskRows(records, tools);
      case 'plan':
        return planRows(records, tools);
    }
  }, [section, records, bodies, text, formats, nameOf, today]);
}
