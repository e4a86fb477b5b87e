import { type ReactNode, useCallback, useMemo } from 'react';
import { dayOf } from '#shared/domain/rome-time.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { progressWord } from './progress-word.ts';
import { SharedCard } from './shared-card.tsx';
import { EditSharedForm, NewSharedForm } from './shared-form.tsx';
import { useFollowedChanges } from './use-followed-changes.ts';

function useRows(): readonly SectionRow[] | undefined {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const credentials = useRecords('sharedCredential');
  const changes = useFollowedChanges();
  return useMemo(() => {
    const words = text.handoverCustody.shared;
    const rows = credentials?.map((credential): SectionRow => {
      const { id, bodyId, system, purpose, memberIds, closedOn } = credential;
      const own = changes?.filter(({ change }) => change.sharedCredentialId === id) ?? [];
      // An older change of which somebody is still to be told comes before a later one that all know.
      const shown = own.find(({ progress }) => progress.standing !== 'told') ?? own[0];
      const notices = shown === undefined ? '' : progressWord(shown.progress, text, formats);
      const cells = [
        nameOf(bodyId) ?? '',
        purpose ?? '',
        words.people(formats.integer(memberIds.length)),
        own[0] === undefined ? words.never : formats.day(dayOf(own[0].change.changedAt)),
        closedOn === null ? notices : { word: words.closed, tone: 'neutral' as const },
      ];
      return { id, name: system, bodyId, cells, isSettled: closedOn !== null };
    });
    return rows?.toSorted((one, other) => formats.compare(one.name, other.name));
  }, [credentials, changes, text, formats, nameOf]);
}

/** The credentials that several colleagues share: who they are, and who was told of each change. @see P9-5.1-h */
export function SharedSection(props: SectionProps): ReactNode {
  const { handoverCustody } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add } = handoverCustody.shared;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.system },
        { label: columns.body },
        { label: columns.purpose },
        { label: columns.members },
        { label: columns.changed },
        { label: columns.notices },
      ]}
      acts={may('defineSharedCredential') && <SectionNew label={add} onNew={begin} />}
      drawer={
        <SectionDrawer
          kind="sharedCredential"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewSharedForm onDone={onOpen} /> }}
          card={({ record }) => <SharedCard credential={record} onGone={onClose} />}
          edit={
            may('editSharedCredential')
              ? (seen, onSaved) => <EditSharedForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
