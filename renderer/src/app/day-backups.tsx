import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BACKUP_RESULTS } from '#shared/domain/backup-check.ts';
import type { BackupDay } from '#shared/domain/on-site/backup-days.ts';
import { ConfirmAll } from '#renderer/features/on-site/backups/confirm-all.tsx';
import { useBackupActs } from '#renderer/features/on-site/backups/use-backup-acts.ts';
import { useBackupsDue } from '#renderer/features/on-site/backups/use-backups-due.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { ON_SITE } from './paths.ts';
import './day-backups.css';

/** Lines shown: the rest is a click away. */
const AT_MOST = 6;

function Line({ due: { plan, day } }: { readonly due: BackupDay }): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { say } = useBackupActs();
  return (
    <li className="day-backups__line">
      <strong className="clip">{plan.name}</strong>
      <span className="soft clip">{words.day.line(nameOf(plan.bodyId) ?? '', formats.day(day))}</span>
      <span className="day-backups__answers">
        {BACKUP_RESULTS.map((result) => (
          <Button
            key={result}
            size="compact-sm"
            variant="default"
            aria-label={words.cell(plan.name, formats.day(day), words.standing[result])}
            onClick={() => say(plan, day, result)}
          >
            {words.standing[result]}
          </Button>
        ))}
      </span>
    </li>
  );
}

function Due(): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const due = useBackupsDue() ?? [];
  if (due.length === 0) return null;
  return (
    <section className="card card--padded" aria-labelledby="day-backups">
      <div className="day-backups__head">
        <h2 id="day-backups" className="day-contacts__title">
          {words.day.title}
        </h2>
        <span className="soft">{words.day.text(formats.integer(due.length))}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          ml="auto"
          onClick={() => void navigate({ to: ON_SITE, params: { section: 'backups', recordId: undefined } })}
        >
          {words.day.showAll}
        </Button>
        <ConfirmAll due={due} />
      </div>
      <ul className="day-backups__lines" aria-labelledby="day-backups">
        {due.slice(0, AT_MOST).map((each) => (
          <Line key={`${each.plan.id}/${each.day}`} due={each} />
        ))}
      </ul>
    </section>
  );
}

/** The backups to be looked at today, on the screen of the day: nothing for who does not look at them. @see P9-5.3-c */
export function DayBackups(): ReactNode {
  return useHolds('checkBackups') ? <Due /> : null;
}
