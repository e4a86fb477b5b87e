import { Button, Modal } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useSyncActs } from '#renderer/store/sync-status.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import type { SyncState } from './sync-state.ts';

/** The states in which the folder is there, is the right one, and can be read. */
const WITHIN_REACH: readonly SyncState[] = [
  'fencing',
  'receiving',
  'sending',
  'current',
  'waiting',
  'suspect',
  'receiveOnly',
  'full',
];

/** Takes the archive again from the folder, once somebody has understood what that means. */
export function RebuildCard({ state }: { readonly state: SyncState }): ReactNode {
  const { shell, syncScreen } = useText();
  const { rebuild: words } = syncScreen;
  const { rebuild } = useSyncActs();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isPossible = WITHIN_REACH.includes(state);

  async function begin(): Promise<void> {
    setAsking(false);
    setBusy(true);
    const begun = await rebuild();
    setBusy(false);
    if (begun.ok) toasts.said(words.begun);
    else toasts.refused(sentenceOf(begun.refusal));
  }

  return (
    <section className="card card--padded sync-card" aria-labelledby="sync-rebuild">
      <h2 id="sync-rebuild">{words.title}</h2>
      <p className="soft">{words.text}</p>
      {!isPossible && <p>{words.outOfReach}</p>}
      <div>
        <Button
          variant="default"
          disabled={!isPossible}
          loading={isBusy}
          leftSection={<IconDatabaseImport size={16} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {words.act}
        </Button>
      </div>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.askTitle}>
        <div className="sync-card">
          <p>{words.ask}</p>
          <p className="soft">{words.duration}</p>
          <div className="sync-acts">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {shell.cancel}
            </Button>
            <Button onClick={() => void begin()}>{words.confirm}</Button>
          </div>
        </div>
      </Modal>
    </section>
  );
}
