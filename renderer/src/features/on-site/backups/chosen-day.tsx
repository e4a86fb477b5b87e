import { Button, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { BACKUP_RESULTS, type BackupResult } from '#shared/domain/backup-check.ts';
import type { BackupPlan } from '#shared/domain/kinds.ts';
import type { BackupDay } from '#shared/domain/on-site/backup-days.ts';
import { maySignBackup } from '#shared/domain/on-site/backup-signer.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useAccess } from '#renderer/store/archive-context.tsx';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { STANDING_LOOKS } from './standing-look.ts';

const KEYS: Readonly<Record<BackupResult, string>> = { ok: 'O', failed: 'F', missing: 'N' };

/** What can be said of the chosen day. */
function Answers(props: {
  readonly found: BackupDay;
  readonly onSay: (result: BackupResult) => void;
}): ReactNode {
  const { onSiteBackups: words } = useText();
  const access = useAccess();
  const { found, onSay } = props;
  const { plan, standing } = found;
  if (standing === 'ahead') return null;
  if (!maySignBackup(access, plan))
    return <p className="soft">{plan.checker === 'supplier' ? words.ofSupplier : words.ofOffice}</p>;
  return (
    <div className="backup-chosen__acts no-print">
      {BACKUP_RESULTS.map((result) => (
        <Button
          key={result}
          size="compact-md"
          variant={standing === result ? 'filled' : 'default'}
          rightSection={<Kbd size="xs">{KEYS[result]}</Kbd>}
          onClick={() => onSay(result)}
        >
          {words.standing[result]}
        </Button>
      ))}
    </div>
  );
}

/** Who looked at the backup, what they noted, which ticket it is told on. */
function Told({ found }: { readonly found: BackupDay }): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { show, showTicket } = useOnSiteWays();
  const { check } = found;
  if (check === null) return <span className="soft">{words.nobody}</span>;
  return (
    <>
      <span className="soft">
        {words.checkedBy(nameOf(check.checkedById) ?? '', formats.dateTime(check.checkedAt))}
      </span>
      {check.ticketId !== null && (
        <span>
          <TicketFact ticketId={check.ticketId} onOpenTicket={showTicket} />
        </span>
      )}
      {check.note !== null && <span>{check.note}</span>}
      <Button variant="subtle" size="compact-sm" onClick={() => show('backups', check.id)}>
        {words.openCheck}
      </Button>
    </>
  );
}

/** The chosen day of a backup: how it stands, and what can be said of it. @see P9-5.3-c */
export function ChosenDay(props: {
  readonly plan: BackupPlan;
  readonly day: string;
  /** `undefined` where the backup is not expected. */
  readonly found: BackupDay | undefined;
  readonly onSay: (result: BackupResult) => void;
}): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const { plan, day, found, onSay } = props;
  return (
    <section className="card card--padded backup-chosen" aria-label={words.chosen}>
      <h2>{words.chosenOf(plan.name, formats.day(day))}</h2>
      {found === undefined ? (
        <Chip>{words.notExpected}</Chip>
      ) : (
        <>
          <Chip tone={STANDING_LOOKS[found.standing].tone} icon={STANDING_LOOKS[found.standing].icon}>
            {words.standing[found.standing]}
          </Chip>
          <Told found={found} />
          <Answers found={found} onSay={onSay} />
        </>
      )}
    </section>
  );
}
