import { useMemo } from 'react';
import type { BackupPlan } from '#shared/domain/kinds.ts';
import { backupConformity } from '#shared/domain/on-site/backup-conformity.ts';
import { type BackupDay, backupDays, isBackedUpOn } from '#shared/domain/on-site/backup-days.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { Month } from './month.ts';
import { useWorkingDays } from './use-working-days.ts';

/** A backup in a month: each of its days, `undefined` where it is not expected. */
export interface BackupLine {
  readonly plan: BackupPlan;
  readonly days: readonly (BackupDay | undefined)[];
}

/** The backups of a body in a month. */
export interface BodyLines {
  readonly bodyId: string;
  readonly name: string;
  readonly lines: readonly BackupLine[];
  /** How each day stands, all the body's backups together. */
  readonly conformities: readonly ReturnType<typeof backupConformity>[];
  readonly isRest: readonly boolean[];
}

interface Wanted {
  readonly month: Month;
  readonly bodyId: string | null;
  readonly typed: string;
}

/** The backups of a month, body by body; `undefined` while they are first loaded. @see P9-5.3-c */
export function useBackupMonth({ month, bodyId, typed }: Wanted): readonly BodyLines[] | undefined {
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const plans = useRecords('backupPlan');
  const checks = useRecords('backupCheck');
  const workingDaysOf = useWorkingDays();
  const days = useMemo(() => {
    if (plans === undefined || checks === undefined || workingDaysOf === undefined) return undefined;
    const found = backupDays(plans, checks, { ...month, today }, workingDaysOf);
    return new Map(found.map((each) => [`${each.plan.id}/${each.day}`, each]));
  }, [plans, checks, month, today, workingDaysOf]);
  if (plans === undefined || days === undefined || workingDaysOf === undefined) return undefined;
  const words = searchWords(typed);
  const shown = plans.filter(
    (plan) =>
      (bodyId === null || plan.bodyId === bodyId) &&
      (plan.closedOn === null || month.days.some((day) => isBackedUpOn(plan, day))) &&
      containsWords(foldForSearch([plan.name, plan.tool ?? '', nameOf(plan.bodyId) ?? ''].join(' ')), words),
  );
  const lines = shown
    .toSorted((one, other) => formats.compare(one.name, other.name))
    .map((plan) => ({ plan, days: month.days.map((day) => days.get(`${plan.id}/${day}`)) }));
  const bodyIds = [...new Set(shown.map((plan) => plan.bodyId))];
  return bodyIds
    .map((id) =>
      bodyLines(
        nameOf(id) ?? '',
        lines.filter(({ plan }) => plan.bodyId === id),
        {
          bodyId: id,
          isRest: month.days.map((day) => !workingDaysOf(id)(day)),
        },
      ),
    )
    .toSorted((one, other) => formats.compare(one.name, other.name));
}

function bodyLines(
  name: string,
  lines: readonly BackupLine[],
  of: Pick<BodyLines, 'bodyId' | 'isRest'>,
): BodyLines {
  const conformities = of.isRest.map((_, place) =>
    backupConformity(lines.flatMap(({ days }) => days[place]?.standing ?? [])),
  );
  return { ...of, name, lines, conformities };
}
