import { Button, CloseButton } from '@mantine/core';
import {
  type Icon,
  IconCheck,
  IconCircleCheck,
  IconFlag,
  IconHandGrab,
  IconTags,
  IconUsersGroup,
  IconUserShare,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { clearChosen, type SelectionStore } from '#renderer/features/tickets/selection.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { type AskedBulkAct, BULK_ACTS, type BulkAct, EMPTY_BULK } from './bulk-form.ts';
import { BulkRefusals } from './bulk-refusals.tsx';
import { useBulk } from './use-bulk.ts';
import './bulk-bar.css';

const ICONS: Readonly<Record<BulkAct, Icon>> = {
  assign: IconUserShare,
  take: IconHandGrab,
  priority: IconFlag,
  team: IconUsersGroup,
  tags: IconTags,
  resolve: IconCheck,
  close: IconCircleCheck,
};

/** While tickets are chosen, the key that assigns one assigns them all. */
function useAssignKey(isOffered: boolean, assign: () => void): void {
  const { queue } = useText();
  const latest = useRef(assign);
  useEffect(() => {
    latest.current = assign;
  });
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => (isOffered ? [{ keys: 'a', label: queue.shortcuts.a, run: () => latest.current() }] : []),
      [isOffered, queue],
    ),
  );
}

/** What can be done to the chosen tickets together. */
export function BulkBar({ selection }: { readonly selection: SelectionStore }): ReactNode {
  const may = useMay();
  const { bulk } = useText().tickets;
  const formats = useFormats();
  const { ids } = useStore(selection);
  const [asked, setAsked] = useState<AskedBulkAct | null>(null);
  useAssignKey(ids.size > 0, () => setAsked('assign'));
  const ticketIds = [...ids];
  const { busy, refusals, apply, forget } = useBulk(ticketIds);
  if (ids.size === 0 || !may('changeManyTickets')) return null;

  async function take(): Promise<void> {
    if (await apply('take', EMPTY_BULK)) clearChosen(selection);
  }

  return (
    <div className="bulk" role="group" aria-label={bulk.label}>
      <strong className="tabular">{bulk.chosen(formats.integer(ids.size))}</strong>
      {BULK_ACTS.map((act) => {
        const Glyph = ICONS[act];
        return (
          <Button
            key={act}
            size="compact-md"
            variant="default"
            loading={busy && act === 'take'}
            leftSection={<Glyph size={16} aria-hidden />}
            onClick={() => {
              forget();
              if (act === 'take') void take();
              else setAsked(act);
            }}
          >
            {bulk[act]}
          </Button>
        );
      })}
      <CloseButton
        aria-label={bulk.none}
        onClick={() => {
          forget();
          clearChosen(selection);
        }}
      />
      {refusals.length > 0 && (
        <div className="bulk__refusals">
          <BulkRefusals refusals={refusals} />
        </div>
      )}
      {asked !== null && (
        <BulkDialog
          key={asked}
          act={asked}
          ticketIds={ticketIds}
          onClose={() => setAsked(null)}
          onDone={() => clearChosen(selection)}
        />
      )}
    </div>
  );
}
