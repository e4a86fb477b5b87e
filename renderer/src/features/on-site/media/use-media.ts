import { useMemo } from 'react';
import type { MediaChange, MediaPlan } from '#shared/domain/kinds.ts';
import {
  type IsOpenDay,
  mediaDueOn,
  mediaMissedBefore,
  type MediaStanding,
} from '#shared/domain/on-site/media-rotation.ts';
import { useWorkingDays } from '#renderer/features/on-site/backups/use-working-days.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** The rotations of backup media, and how they stand today. */
export interface MediaDesk {
  readonly plans: readonly MediaPlan[];
  readonly changes: readonly MediaChange[];
  readonly isOpenDay: IsOpenDay;
  /** What is still to be changed today. */
  readonly due: readonly MediaStanding[];
  /** What was missed lately and has no reason yet. */
  readonly missed: readonly MediaStanding[];
}

/** How the rotations of backup media stand today; `undefined` while they are first loaded. @see REG-5.3-d */
export function useMedia(): MediaDesk | undefined {
  const today = useToday();
  const plans = useRecords('mediaPlan');
  const changes = useRecords('mediaChange');
  const workingDaysOf = useWorkingDays();
  return useMemo(() => {
    if (plans === undefined || changes === undefined || workingDaysOf === undefined) return undefined;
    const isOpenDay: IsOpenDay = (bodyId, day) => workingDaysOf(bodyId)(day);
    return {
      plans,
      changes,
      isOpenDay,
      due: mediaDueOn(plans, changes, isOpenDay, today),
      missed: mediaMissedBefore(plans, changes, isOpenDay, today),
    };
  }, [plans, changes, workingDaysOf, today]);
}
