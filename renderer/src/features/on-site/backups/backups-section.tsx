import { Button, Skeleton } from '@mantine/core';
import { IconListSearch, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { maySignBackup } from '#shared/domain/on-site/backup-signer.ts';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionProps } from '#renderer/parts/section-screen.tsx';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useAccess } from '#renderer/store/archive-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { BackupGrid } from './backup-grid.tsx';
import type { BackupKey } from './backup-keys.ts';
import type { ActiveCell } from './backup-rows.tsx';
import { BackupsDrawer } from './backups-drawer.tsx';
import { ChosenDay } from './chosen-day.tsx';
import { ConfirmAll } from './confirm-all.tsx';
import { type Month, monthOf } from './month.ts';
import { MonthBar, useMonthName } from './month-bar.tsx';
import { useBackupActs } from './use-backup-acts.ts';
import { type BodyLines, useBackupMonth } from './use-backup-month.ts';
import { useBackupsDue } from './use-backups-due.ts';

interface RegisterProps {
  readonly month: Month;
  readonly bodies: readonly BodyLines[];
  readonly onOpen: (id: string) => void;
}

/** Tells the keys of the register: the grid hears them itself. */
function useToldKeys(): void {
  const { shortcuts } = useText().onSiteBackups;
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        { keys: 'o', label: shortcuts.ok },
        { keys: 'f', label: shortcuts.failed },
        { keys: 'n', label: shortcuts.missing },
      ],
      [shortcuts],
    ),
  );
}

/** The register of a month, and its chosen day. */
function Register({ month, bodies, onOpen }: RegisterProps): ReactNode {
  const { onSiteBackups: words } = useText();
  const access = useAccess();
  const today = useToday();
  const monthName = useMonthName();
  const { say } = useBackupActs();
  useToldKeys();
  const lines = bodies.flatMap((body) => body.lines);
  const [chosen, setChosen] = useState<ActiveCell>({
    row: 0,
    column: Math.max(month.days.indexOf(today), 0),
  });
  const active = { ...chosen, row: Math.min(chosen.row, lines.length - 1) };
  const line = lines[active.row];
  const day = month.days[active.column] ?? month.from;
  const found = line?.days[active.column];

  function onKey(key: Exclude<BackupKey, { readonly act: 'go' }>): void {
    if (found === undefined) return;
    if (key.act === 'open') onOpen(found.check?.id ?? found.plan.id);
    else if (found.standing !== 'ahead' && maySignBackup(access, found.plan))
      say(found.plan, day, key.result);
  }

  return (
    <>
      <BackupGrid
        label={words.grid(monthName(month))}
        month={month}
        bodies={bodies}
        active={active}
        onActive={setChosen}
        onOpen={onOpen}
        onKey={onKey}
      />
      {line !== undefined && (
        <ChosenDay plan={line.plan} day={day} found={found} onSay={(result) => say(line.plan, day, result)} />
      )}
    </>
  );
}

/** The daily look at backups: a month, body by body, a key a check. @see P9-5.3-c, P9-5.3-d, A-34 */
export function BackupsSection(props: SectionProps): ReactNode {
  const { onSiteBackups } = useText();
  const may = useMay();
  const { words, nav, openId, onOpen, onClose } = props;
  const [dayShown, setDayShown] = useState(useToday());
  const month = useMemo(() => monthOf(dayShown), [dayShown]);
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const bodies = useBackupMonth({ month, bodyId, typed });
  const due = useBackupsDue() ?? [];
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const isFiltered = bodyId !== null || typed !== '';
  const { title, text } = isFiltered
    ? { title: onSiteBackups.noneShown, text: onSiteBackups.noneShownText }
    : words.empty;
  return (
    <Screen
      title={words.title}
      aside={<SearchField label={words.search} value={typed} onValue={setTyped} />}
      acts={may('defineBackupPlan') && <SectionNew label={onSiteBackups.add} onNew={begin} />}
    >
      {nav}
      <MonthBar
        month={month}
        onDay={setDayShown}
        bodyId={bodyId}
        onBody={setBodyId}
        acts={
          <>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {onSiteBackups.print}
            </Button>
            {may('confirmBackups') && <ConfirmAll due={due} />}
          </>
        }
      />
      {bodies === undefined && <Skeleton height={240} radius="md" />}
      {bodies?.length === 0 && (
        <div className="list-card card">
          <Notice icon={IconListSearch} title={title}>
            <p className="soft">{text}</p>
          </Notice>
        </div>
      )}
      {bodies !== undefined && bodies.length > 0 && (
        <Register key={month.from} month={month} bodies={bodies} onOpen={onOpen} />
      )}
      <BackupsDrawer openId={openId} onOpen={onOpen} onClose={onClose} />
    </Screen>
  );
}
