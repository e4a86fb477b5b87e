import { useCallback } from 'react';
import type { BackupResult } from '#shared/domain/backup-check.ts';
import type { BackupPlan } from '#shared/domain/kinds.ts';
import type { BackupDay } from '#shared/domain/on-site/backup-days.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';

/** What is done about backups with one key or one press, each told and to be taken back. */
export interface BackupActs {
  readonly say: (plan: BackupPlan, day: string, result: BackupResult) => void;
  readonly confirm: (days: readonly Pick<BackupDay, 'plan' | 'day'>[]) => void;
}

/** The acts of the register of backups. @see P9-5.3-c */
export function useBackupActs(): BackupActs {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const { act, settle } = usePerform();
  const say = useCallback<BackupActs['say']>(
    (plan, day, result) =>
      void act('recordBackupCheck', { planId: plan.id, day, result }).then((written) => {
        const tell = result === 'ok' ? words.said : words.saidWithTicket;
        settle(written, tell(plan.name, formats.day(day), words.standing[result]));
      }),
    [act, settle, words, formats],
  );
  const confirm = useCallback<BackupActs['confirm']>(
    (days) =>
      void act('confirmBackups', { days: days.map(({ plan, day }) => ({ planId: plan.id, day })) }).then(
        (written) => settle(written, words.allSaid(formats.integer(days.length))),
      ),
    [act, settle, words, formats],
  );
  return { say, confirm };
}
