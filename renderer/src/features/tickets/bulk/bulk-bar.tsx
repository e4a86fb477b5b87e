import { Button, CloseButton } from '@mantine/core';
import { IconCircleCheck, IconFlag, IconUserShare } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { useFormats, useText } from '#renderer/state/text.ts';
import { clearChosen, type SelectionStore } from '#renderer/features/tickets/selection.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkAct } from './bulk-form.ts';
import './bulk-bar.css';

/** What can be done to the chosen tickets together. */
export function BulkBar({ selection }: { readonly selection: SelectionStore }): ReactNode {
  const { bulk } = useText().tickets;
  const formats = useFormats();
  const { ids } = useStore(selection);
  const [asked, setAsked] = useState<BulkAct | null>(null);
  if (ids.size === 0) return null;
  return (
    <div className="bulk" role="group" aria-label={bulk.label}>
      <strong className="tabular">{bulk.chosen(formats.integer(ids.size))}</strong>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconUserShare size={16} aria-hidden />}
        onClick={() => setAsked('assign')}
      >
        {bulk.assign}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconFlag size={16} aria-hidden />}
        onClick={() => setAsked('priority')}
      >
        {bulk.priority}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconCircleCheck size={16} aria-hidden />}
        onClick={() => setAsked('close')}
      >
        {bulk.close}
      </Button>
      <CloseButton aria-label={bulk.none} onClick={() => clearChosen(selection)} />
      {asked !== null && (
        <BulkDialog
          key={asked}
          act={asked}
          ticketIds={[...ids]}
          onClose={() => setAsked(null)}
          onDone={() => clearChosen(selection)}
        />
      )}
    </div>
  );
}
