import { Button, Group } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { useAttachmentPlace } from '#renderer/parts/use-attachment-place.ts';
import { useFileActs } from '#renderer/parts/use-file-acts.ts';
import { useText } from '#renderer/state/text.ts';

/** The scan of a signed receipt: to be opened or saved, fetched first from the shared folder where it has to be. */
export function ScanActs(props: {
  readonly handover: CredentialHandover;
  readonly digest: string;
}): ReactNode {
  const { handoverRegister: words, attachments } = useText();
  const { handover, digest } = props;
  const { scope, scanName, scanSize } = handover;
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
