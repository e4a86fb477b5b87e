import { Button, Group } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Scope } from '#shared/domain/identity.ts';
import { useAttachmentPlace } from './use-attachment-place.ts';
import { useFileActs } from './use-file-acts.ts';
import { useText } from '#renderer/state/text.ts';

/** What a paper keeps of the scan of what was signed. */
export interface ScannedPaper {
  readonly scope: Scope;
  readonly scanName: string | null;
  readonly scanSize: number | null;
}

/** The scan of a signed paper: to be opened or saved, fetched first from the shared folder where it has to be. */
export function ScanActs(props: { readonly paper: ScannedPaper; readonly digest: string }): ReactNode {
  const { signing: words, attachments } = useText();
  const { paper, digest } = props;
  const { scope, scanName, scanSize } = paper;
  const { place, fetch } = useAttachmentPlace({ scope, digest, size: scanSize ?? 0 });
  const acts = useFileActs({ digest, name: scanName ?? attachments.unnamed }, place === 'here', fetch);
  return (
    <Group gap="xs">
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconExternalLink size={16} aria-hidden />}
        onClick={() => void acts.open()}
      >
        {words.openScan}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void acts.save()}
      >
        {words.saveScan}
      </Button>
    </Group>
  );
}
