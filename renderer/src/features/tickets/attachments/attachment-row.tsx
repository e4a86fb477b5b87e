import { Loader } from '@mantine/core';
import { IconFile, IconPhoto } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { sortOfFile } from '#shared/domain/attachment.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useVersioned } from '#renderer/store/record-hooks.ts';
import { useSyncStatus } from '#renderer/store/sync-status.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';
import { AttachmentActs } from './attachment-acts.tsx';
import { AttachmentPreview } from './preview/attachment-preview.tsx';
import { type AttachmentPlace, useAttachmentPlace } from '#renderer/parts/use-attachment-place.ts';

/** Which console attached a file: this one, another by its name, or one that is not known. */
function useMaker(entry: TicketEntry): { readonly isThis: boolean; readonly label: string | null } {
  const live = useVersioned('ticketEntry', entry.id);
  const status = useSyncStatus();
  const write = live.status === 'ready' ? live.value.versions.registers['digest']?.[0] : undefined;
  const consoles = 'consoles' in status ? status.consoles : [];
  const maker = consoles.find(({ replica }) => replica === write?.replica);
  const isThis = consoles.length === 0 || maker?.isThis === true || maker?.wasThis === true;
  return { isThis, label: maker?.label ?? null };
}

function usePlaceWords(entry: TicketEntry, place: AttachmentPlace): string {
  const { attachments } = useText();
  const maker = useMaker(entry);
  const words = attachments.place;
  if (place !== 'away') return words[place];
  if (maker.isThis) return words.lost;
  return maker.label === null ? words.arrivingUnknown : words.arriving(maker.label);
}

/** One file: what it is, who attached it, where it is, and what can be done with it. */
export function AttachmentRow({ entry }: { readonly entry: TicketEntry }): ReactNode {
  const { attachments, ticketPane } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { place, fetch } = useAttachmentPlace({
    scope: entry.scope,
    digest: entry.digest ?? '',
    size: entry.fileSize ?? 0,
  });
  const words = usePlaceWords(entry, place);
  const [isPreviewed, setPreviewed] = useState(false);
  const name = entry.fileName ?? attachments.unnamed;
  const sort = sortOfFile(name);
  const Icon = sort === 'image' ? IconPhoto : IconFile;
  const who = nameOf(entry.by) ?? ticketPane.timeline.unknownPerson;
  return (
    <li className="attachment">
      <Icon className="attachment__icon" size={20} aria-hidden />
      <div className="attachment__body">
        <strong className="attachment__name">{name}</strong>
        <span className="soft">
          {attachments.sort[sort]} ·{' '}
          {attachments.by(sizeInWords(entry.fileSize ?? 0, formats), who, formats.dateTime(entry.at))}
        </span>
        <span className={place === 'damaged' ? 'attachment__bad' : 'soft'} role="status">
          {place === 'fetching' && <Loader size={12} aria-hidden />} {words}
        </span>
        <AttachmentActs
          entry={entry}
          place={place}
          fetch={fetch}
          isPreviewed={isPreviewed}
          onPreview={() => setPreviewed(!isPreviewed)}
        />
        {isPreviewed && <AttachmentPreview entry={entry} />}
      </div>
    </li>
  );
}
