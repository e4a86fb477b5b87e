import { Button, Modal } from '@mantine/core';
import { IconFolderShare, IconPlugX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Inspection, ShareState } from '#shared/host/share.ts';
import { useServices } from '#renderer/app/services.ts';
import { useShareSession } from '#renderer/app/share-session.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { spaceOfArchive } from '#renderer/store/archive-space.ts';
import { useSyncStatus } from '#renderer/store/sync-status.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { AttachFolder } from './attach-folder.tsx';
import { UnsafeFolder } from './found-folder.tsx';
import './attach.css';

type Attached = NonNullable<ShareState['attached']>;

/** What the folder can be trusted with, asked when the card is shown; `null` until it answers. */
function useFacts(): Inspection['facts'] | null {
  const { host } = useServices();
  const [facts, setFacts] = useState<Inspection['facts'] | null>(null);
  useEffect(() => {
    let isOver = false;
    void host.call('share.facts', {}).then((found) => {
      if (found.ok && !isOver) setFacts(found.value);
    });
    return () => {
      isOver = true;
    };
  }, [host]);
  return facts;
}

function DetachQuestion(props: { readonly onClose: () => void }): ReactNode {
  const { attach, shell } = useText();
  const formats = useFormats();
  const share = useShareSession();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const view = useSyncStatus();
  const waiting = view.condition === 'unattached' ? 0 : view.waiting;
  const words = attach.settings;

  async function detach(): Promise<void> {
    const detached = await share.detach();
    props.onClose();
    if (detached.ok) toasts.said(words.detachedTold);
    else toasts.refused(sentenceOf(detached.refusal));
  }

  return (
    <Modal opened onClose={props.onClose} title={words.detachTitle}>
      <p>{words.detachText}</p>
      {waiting > 0 && <p>{words.detachWaiting(formats.integer(waiting))}</p>}
      <div className="settings-acts settings-acts--end">
        <Button variant="default" data-autofocus onClick={props.onClose}>
          {shell.cancel}
        </Button>
        <Button color="var(--bad)" onClick={() => void detach()}>
          {words.detachConfirm}
        </Button>
      </div>
    </Modal>
  );
}

function AttachedFacts({ attached }: { readonly attached: Attached }): ReactNode {
  const { attach } = useText();
  const facts = useFacts();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className="soft">{attach.settings.attached}</p>
      <dl className="facts">
        <dt>{attach.office}</dt>
        <dd>{attached.name}</dd>
        <dt>{attach.folder}</dt>
        <dd className="attach-path">{attached.root}</dd>
        <dt>{attach.label}</dt>
        <dd>{attached.label}</dd>
      </dl>
      {facts !== null && <UnsafeFolder facts={facts} />}
      <div className="settings-acts settings-acts--end">
        <Button
          variant="default"
          leftSection={<IconPlugX size={16} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {attach.settings.detach}
        </Button>
      </div>
      {isAsking && <DetachQuestion onClose={() => setAsking(false)} />}
    </>
  );
}

function AttachDialog({
  proposedLabel,
  onClose,
}: {
  readonly proposedLabel: string;
  readonly onClose: () => void;
}): ReactNode {
  const { attach } = useText();
  const { store } = useArchive();
  const share = useShareSession();
  const toasts = useToasts();
  const [owner, setOwner] = useState<string | null>();
  useEffect(() => {
    void spaceOfArchive(store).then(setOwner);
  }, [store]);
  return (
    <Modal opened onClose={onClose} title={attach.title} size="lg">
      <p className="soft attach-lead">{attach.lead}</p>
      {owner !== undefined && (
        <AttachFolder
          share={share}
          proposedLabel={proposedLabel}
          owner={owner}
          merges
          onAttached={() => {
            onClose();
            toasts.said(attach.settings.attachedTold);
          }}
        />
      )}
    </Modal>
  );
}

/** The shared folder among the settings: which it is, how it is, attaching and detaching. */
export function ShareCard(): ReactNode {
  const { attach } = useText();
  const archive = useArchive();
  const { state } = useShareSession();
  const { known } = useStore(state);
  const [isAttaching, setAttaching] = useState(false);
  const isDemonstration = archive.name !== 'main';
  const attached = isDemonstration ? null : (known?.attached ?? null);
  const words = attach.settings;
  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-share">
      <h2 id="settings-share">{words.title}</h2>
      {attached !== null && <AttachedFacts key={attached.root} attached={attached} />}
      {attached === null && (
        <p className="soft">{isDemonstration ? words.demonstration : words.unattached}</p>
      )}
      {attached === null && !isDemonstration && (
        <div className="settings-acts settings-acts--end">
          <Button leftSection={<IconFolderShare size={16} aria-hidden />} onClick={() => setAttaching(true)}>
            {attach.choose}
          </Button>
        </div>
      )}
      {isAttaching && (
        <AttachDialog proposedLabel={known?.proposedLabel ?? ''} onClose={() => setAttaching(false)} />
      )}
    </section>
  );
}
