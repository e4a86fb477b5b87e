import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import { stateLine } from '#renderer/features/sync/state-line.ts';
import { stateOf } from '#renderer/features/sync/sync-state.ts';
import { useLineTools } from '#renderer/features/sync/use-line-tools.ts';
import { useText } from '#renderer/state/text.ts';
import { useSyncStatus } from '#renderer/store/sync-status.ts';

/** Nobody is known yet: the office's people are on their way. */
export function ReceivingPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { attach } = useText();
  const view = useSyncStatus();
  const words = stateLine(view, stateOf(view, false), useLineTools());
  const progress = view.condition === 'unattached' ? null : view.progress;
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <StartupPage title={attach.waiting.title} lead={attach.waiting.lead}>
      <div className="card card--padded attach">
        <p role="status">{words}</p>
        <Progress.Root>
          <Progress.Section value={share * 100} aria-label={attach.waiting.title} aria-valuetext={words} />
        </Progress.Root>
      </div>
      <div>
        <Button variant="subtle" onClick={onBack}>
          {attach.waiting.back}
        </Button>
      </div>
    </StartupPage>
  );
}
