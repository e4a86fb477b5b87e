import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import type { ShareSession } from '#renderer/app/share-session.ts';
import { useText } from '#renderer/state/text.ts';
import { AttachFolder } from './attach-folder.tsx';

/** A new console begins from a shared folder. */
export function AttachPage(props: {
  readonly share: ShareSession;
  readonly onAttached: () => void;
  readonly onBack: () => void;
}): ReactNode {
  const { attach, shell } = useText();
  const { share, onAttached, onBack } = props;
  const [proposedLabel, setProposedLabel] = useState<string>();
  useEffect(() => {
    void share.look().then((looked) => setProposedLabel(looked.ok ? looked.value.proposedLabel : ''));
  }, [share]);
  return (
    <StartupPage title={attach.title} lead={attach.lead}>
      <div className="card card--padded">
        {proposedLabel !== undefined && (
          <AttachFolder
            share={share}
            proposedLabel={proposedLabel}
            owner={null}
            merges={false}
            onAttached={onAttached}
          />
        )}
      </div>
      <div>
        <Button variant="subtle" onClick={onBack}>
          {shell.back}
        </Button>
      </div>
    </StartupPage>
  );
}
