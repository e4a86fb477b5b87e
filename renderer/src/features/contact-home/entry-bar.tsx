import { Button, Kbd } from '@mantine/core';
import { IconAlertTriangle, IconCamera, IconX } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { GuidedActionType } from '#shared/domain/guided-action.ts';
import { assetsOfCode } from '#shared/domain/inventory/asset-of-code.ts';
import { mediaWarning } from '#shared/domain/on-site/media-rotation.ts';
import { useAnnounce } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { useScans } from '#renderer/state/use-scans.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import type { OnSiteChoices } from '#renderer/parts/use-on-site-people.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { ActForm } from '#renderer/ui/act-form/act-form.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { EntryFields } from './entry-fields.tsx';
import { type Entry, entryOf, type EntryProblems, isRegisterOnly, problemsOf } from './entry-draft.ts';
import type { HomeFacts } from './use-home-facts.ts';
import { type Photo, usePhoto } from './use-photo.ts';
import { useRecordEntry } from './use-record-entry.ts';

interface EntryBarProps {
  readonly type: GuidedActionType;
  readonly form: ActForm;
  readonly onForm: (form: ActForm) => void;
  readonly facts: HomeFacts;
  readonly guides: OnSiteChoices['guides'];
  /** It was recorded, or given up. */
  readonly onEnd: () => void;
}

/** A code that is read while the bar is open is that of the device. */
function useScannedAsset(facts: HomeFacts, onAsset: (id: string) => void): void {
  const { contactHome } = useText();
  const announce = useAnnounce();
  const toasts = useToasts();
  const latest = useRef({ facts, onAsset });
  useEffect(() => {
    latest.current = { facts, onAsset };
  });
  useScans(
    useCallback(
      (code: string) => {
        const [asset, ...others] = assetsOfCode(code, latest.current.facts.assets);
        if (asset === undefined || others.length > 0) toasts.refused(contactHome.scannedElsewhere(code));
        else {
          latest.current.onAsset(asset.id);
          announce(contactHome.scanned(asset.label));
        }
      },
      [toasts, announce, contactHome],
    ),
  );
}

/** A word of caution about the medium that is put in: it hinders nothing. @see REG-5.3-d */
function MediaCaution(props: { readonly entry: Entry; readonly facts: HomeFacts }): ReactNode {
  const { warnings } = useText().contactHome;
  const today = useToday();
  const { entry, facts } = props;
  const plan = facts.plans.find(({ id }) => id === entry.planId);
  if (plan === undefined || entry.inserted.trim() === '') return null;
  const warning = mediaWarning(plan, today, entry.inserted);
  if (warning === null) return null;
  return (
    <p className="home-caution" role="status">
      <IconAlertTriangle size={16} aria-hidden />
      {warning.code === 'otherMedium' ? warnings.otherMedium(warning.expected) : warnings.unplanned}
    </p>
  );
}

function PhotoButton({ photo }: { readonly photo: Photo }): ReactNode {
  const { form } = useText().contactHome;
  const { kept, fieldRef, choose, give, drop } = photo;
  return (
    <>
      <input
        ref={fieldRef}
        type="file"
        accept="image/*"
        hidden
        aria-label={form.photo}
        onChange={({ currentTarget }) => {
          const [file] = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (file !== undefined) give(file);
        }}
      />
      {kept !== null && (
        <Button
          variant="subtle"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={form.removePhoto(kept.name)}
          onClick={drop}
        >
          <span className="clip home-photo">{kept.name}</span>
        </Button>
      )}
      <Button variant="default" leftSection={<IconCamera size={17} aria-hidden />} onClick={choose}>
        {form.photo}
      </Button>
    </>
  );
}

const NO_PROBLEMS: EntryProblems = {};

/** What is about to be recorded: every field has what is likely, and Enter records it. @see REG-5.3-a */
export function EntryBar({ type, form, onForm, facts, guides, onEnd }: EntryBarProps): ReactNode {
  const { contactHome } = useText();
  const { clock } = useArchive().context;
  const place = useRef<HTMLFormElement>(null);
  const photo = usePhoto();
  const record = useRecordEntry(facts.bodyId);
  const [shown, setShown] = useState(NO_PROBLEMS);
  const [isBusy, setIsBusy] = useState(false);
  const [asks, setAsks] = useState(0);
  const entry = entryOf(
    form,
    type,
    facts,
    guides.map(({ value }) => ({ id: value })),
  );
  const change = (name: string, value: string): void => {
    setShown(NO_PROBLEMS);
    onForm({ ...form, [name]: value });
  };
  useScannedAsset(facts, (id) => change('assetId', id));
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input[data-first]')?.focus({ preventScroll: true });
  }, [type]);
  useEffect(() => {
    if (asks > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asks]);

  async function submit(): Promise<void> {
    const now = clock.now();
    const problems = problemsOf(entry, now);
    setShown(problems);
    if (Object.keys(problems).length > 0) setAsks((count) => count + 1);
    if (isBusy || Object.keys(problems).length > 0) return;
    setIsBusy(true);
    const assetLabel = facts.assets.find(({ id }) => id === entry.assetId)?.label ?? null;
    const isDone = await record(entry, now, { photo: photo.kept, assetLabel });
    setIsBusy(false);
    if (isDone) onEnd();
  }

  const { title } = contactHome.presets[type];
  return (
    <form
      ref={place}
      className="card card--padded home-bar"
      aria-label={contactHome.form.label(title)}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onEnd();
      }}
    >
      <EntryFields entry={entry} facts={facts} guides={guides} problems={shown} onChange={change} />
      <MediaCaution entry={entry} facts={facts} />
      <div className="home-bar__acts">
        <Button variant="subtle" onClick={onEnd}>
          {contactHome.form.cancel}
        </Button>
        {!isRegisterOnly(entry) && <PhotoButton photo={photo} />}
        <Button
          type="submit"
          loading={isBusy}
          rightSection={
            <Kbd size="xs" aria-hidden>
              {contactHome.form.submitKey}
            </Kbd>
          }
        >
          {contactHome.form.submit}
        </Button>
      </div>
    </form>
  );
}
