import { Button, Skeleton } from '@mantine/core';
import { IconFolderShare } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Inspection, ShareState } from '#shared/host/share.ts';
import { useServices } from '#renderer/app/services.ts';
import type { ShareSession } from '#renderer/app/share-session.ts';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { AttachForm } from './attach-form.tsx';
import { FolderWarning, FoundFolder } from './found-folder.tsx';
import { type AttachFlow, type AttachStep, useAttachFlow } from './use-attach-flow.ts';
import './attach.css';

interface AttachFolderProps {
  readonly share: Pick<ShareSession, 'attach'>;
  readonly proposedLabel: string;
  /** Whose the archive already is; `null` when it is nobody's. */
  readonly owner: string | null;
  /** Whether the archive has records of its own, which will join those of the folder. */
  readonly merges: boolean;
  readonly onAttached: (state: ShareState) => void;
}

type Found = Extract<AttachStep, { at: 'found' }>;

/** What one may do with a folder that was looked at. */
function purposeOf(
  { found, space }: Inspection,
  owner: string | null,
): 'attach' | 'prepare' | 'foreign' | 'none' {
  if (found === 'space') return owner === null || owner === space?.id ? 'attach' : 'foreign';
  if (found === 'empty') return owner === null ? 'prepare' : 'foreign';
  return 'none';
}

function AfterFound(
  props: AttachFolderProps & { readonly step: Found; readonly flow: AttachFlow },
): ReactNode {
  const { attach } = useText();
  const { step, flow, owner } = props;
  const purpose = purposeOf(step.inspection, owner);
  return (
    <div className="attach">
      <FoundFolder inspection={step.inspection} />
      {purpose === 'foreign' && <FolderWarning>{attach.belongsElsewhere}</FolderWarning>}
      {purpose === 'attach' && props.merges && owner === null && (
        <FolderWarning>{attach.merges}</FolderWarning>
      )}
      {purpose === 'attach' || purpose === 'prepare' ? (
        <AttachForm
          key={step.folder.grant}
          isNew={purpose === 'prepare'}
          proposedLabel={props.proposedLabel}
          refusal={step.refusal}
          isBusy={step.isBusy}
          onSubmit={(form) => void flow.submit(form)}
          onOther={() => void flow.choose()}
        />
      ) : (
        <Button variant="default" onClick={() => void flow.choose()}>
          {attach.chooseOther}
        </Button>
      )}
    </div>
  );
}

/** Attaches a folder: chosen, looked at, and only then written to. */
export function AttachFolder(props: AttachFolderProps): ReactNode {
  const { attach } = useText();
  const sentenceOf = useRefusalSentence();
  const { host } = useServices();
  const flow = useAttachFlow({ host, share: props.share, onAttached: props.onAttached });
  const { step } = flow;
  switch (step.at) {
    case 'choosing':
      return (
        <div className="attach">
          {step.refusal !== null && (
            <p className="attach-refusal" role="alert">
              {sentenceOf(step.refusal)}
            </p>
          )}
          <Button
            size="md"
            autoFocus
            leftSection={<IconFolderShare size={18} aria-hidden />}
            onClick={() => void flow.choose()}
          >
            {attach.choose}
          </Button>
        </div>
      );
    case 'looking':
      return (
        <div className="attach" role="status">
          <p>{attach.looking}</p>
          <p className="attach-path soft">{step.path}</p>
          <Skeleton height={120} radius="md" />
        </div>
      );
    case 'found':
      return <AfterFound {...props} step={step} flow={flow} />;
  }
}
