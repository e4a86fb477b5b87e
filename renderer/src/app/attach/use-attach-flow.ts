import { useState } from 'react';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { Inspection, ShareState } from '#shared/host/share.ts';
import type { ShareSession } from '#renderer/app/share-session.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { type ChosenFolder, useChooseFolder } from '#renderer/store/folder-chooser.ts';

/** Where one is in attaching a folder. */
export type AttachStep =
  | { readonly at: 'choosing'; readonly refusal: Refusal | null }
  | { readonly at: 'looking'; readonly path: string }
  | {
      readonly at: 'found';
      readonly folder: ChosenFolder;
      readonly inspection: Inspection;
      readonly refusal: Refusal | null;
      readonly isBusy: boolean;
    };

/** What a person fills in. */
export interface AttachForm {
  /** Only where the folder is to be prepared. */
  readonly officeName: string;
  readonly label: string;
}

export interface AttachFlow {
  readonly step: AttachStep;
  choose(): Promise<void>;
  submit(form: AttachForm): Promise<void>;
}

interface FlowParts {
  readonly host: HostClient;
  readonly share: Pick<ShareSession, 'attach'>;
  readonly onAttached: (state: ShareState) => void;
}

/** Choose a folder, look at what it is, prepare it if it is empty, attach it. Nothing is written before the last act. */
export function useAttachFlow({ host, share, onAttached }: FlowParts): AttachFlow {
  const chooseFolder = useChooseFolder();
  const [step, setStep] = useState<AttachStep>({ at: 'choosing', refusal: null });

  async function look(folder: ChosenFolder): Promise<void> {
    setStep({ at: 'looking', path: folder.path });
    const looked = await host.call('share.inspect', { grant: folder.grant });
    setStep(
      looked.ok
        ? { at: 'found', folder, inspection: looked.value, refusal: null, isBusy: false }
        : { at: 'choosing', refusal: looked.refusal },
    );
  }

  async function attach(folder: ChosenFolder, form: AttachForm, isEmpty: boolean): Promise<Refusal | null> {
    const { grant } = folder;
    const prepared = isEmpty ? await host.call('share.create', { grant, name: form.officeName }) : null;
    if (prepared?.ok === false) return prepared.refusal;
    const attached = await share.attach(grant, form.label);
    if (!attached.ok) return attached.refusal;
    onAttached(attached.value);
    return null;
  }

  return {
    step,
    async choose() {
      const chosen = await chooseFolder();
      if (!chosen.ok) setStep({ at: 'choosing', refusal: chosen.refusal });
      else if (chosen.value !== null) await look(chosen.value);
    },
    async submit(form) {
      if (step.at !== 'found' || step.isBusy) return;
      setStep({ ...step, refusal: null, isBusy: true });
      const refusal = await attach(step.folder, form, step.inspection.found === 'empty');
      setStep({ ...step, refusal, isBusy: refusal === null });
    },
  };
}
