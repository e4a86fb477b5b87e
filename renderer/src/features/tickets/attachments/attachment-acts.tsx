import { Button } from '@mantine/core';
import { IconDownload, IconExternalLink, IconEye, IconRefresh, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { isExecutableName } from '#shared/domain/attachment.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { useText } from '#renderer/state/text.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { hasPreview } from './preview/preview-of.ts';
import type { AttachmentPlace } from '#renderer/parts/use-attachment-place.ts';
import { useFileActs } from '#renderer/parts/use-file-acts.ts';

interface ActProps {
  readonly icon: typeof IconX;
  readonly label: string;
  readonly name: string;
  readonly isBusy?: boolean;
  readonly onAct: () => void;
}

function Act({ icon: Icon, label, name, isBusy = false, onAct }: ActProps): ReactNode {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon size={15} aria-hidden />}
      loading={isBusy}
      aria-label={name}
      onClick={onAct}
    >
      {label}
    </Button>
  );
}

interface AttachmentActsProps {
  readonly entry: TicketEntry;
  readonly place: AttachmentPlace;
  readonly fetch: () => Promise<Result<unknown>>;
  readonly isPreviewed: boolean;
  readonly onPreview: () => void;
}

/** Where the bytes can be had from at once. */
const REACHABLE: readonly AttachmentPlace[] = ['here', 'share', 'fetching'];

/** What can be done with an attachment, wherever its bytes are. */
export function AttachmentActs(props: AttachmentActsProps): ReactNode {
  const { entry, place, fetch, isPreviewed, onPreview } = props;
  const { attachments } = useText();
  const { act, settle } = usePerform();
  const [busy, setBusy] = useState<'open' | 'save' | 'retry' | null>(null);
  const name = entry.fileName ?? attachments.unnamed;
  const acts = useFileActs({ digest: entry.digest ?? '', name }, place === 'here', fetch);
  const isReachable = REACHABLE.includes(place);

  async function run(which: 'open' | 'save' | 'retry'): Promise<void> {
    setBusy(which);
    await acts[which]();
    setBusy(null);
  }

  async function detach(): Promise<void> {
    settle(await act('detachFile', { attachmentId: entry.id }), attachments.detached(name));
  }

  return (
    <div className="attachment__acts">
      {place === 'here' && hasPreview(name) && (
        <Act
          icon={IconEye}
          label={isPreviewed ? attachments.preview.hide : attachments.preview.show}
          name={isPreviewed ? attachments.preview.hide : attachments.preview.showFile(name)}
          onAct={onPreview}
        />
      )}
      {isReachable && !isExecutableName(name) && (
        <Act
          icon={IconExternalLink}
          label={attachments.open}
          name={attachments.openFile(name)}
          isBusy={busy === 'open'}
          onAct={() => void run('open')}
        />
      )}
      {isReachable && (
        <Act
          icon={IconDownload}
          label={attachments.save}
          name={attachments.saveFile(name)}
          isBusy={busy === 'save'}
          onAct={() => void run('save')}
        />
      )}
      {!isReachable && place !== 'looking' && (
        <Act
          icon={IconRefresh}
          label={attachments.retry}
          name={attachments.retryFile(name)}
          isBusy={busy === 'retry'}
          onAct={() => void run('retry')}
        />
      )}
      <Act
        icon={IconX}
        label={attachments.detach}
        name={attachments.detachFile(name)}
        onAct={() => void detach()}
      />
    </div>
  );
}
