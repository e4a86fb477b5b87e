import { useMemo } from 'react';
import type { WorkingDaysOf } from '#shared/domain/on-site/backup-days.ts';
import { useRules } from '#renderer/store/record-hooks.ts';

/** The days on which each body works; every day where no calendar is in force. `undefined` while it is first loaded. */
export function useWorkingDays(): WorkingDaysOf | undefined {
  const rulesOf = useRules();
  return useMemo(() => {
    if (rulesOf === undefined) return undefined;
    const known = new Map<string, boolean>();
    return (bodyId) => (day) => {
      const key = `${bodyId}/${day}`;
      const works = known.get(key) ?? worksOn(rulesOf(bodyId).workingTime.dayAt(day));
      known.set(key, works);
      return works;
    };
  }, [rulesOf]);
}

function worksOn({
  slots,
  reason,
}: {
  readonly slots: readonly unknown[];
  readonly reason: string;
}): boolean {
  return slots.length > 0 || reason === 'unconfigured';
}
