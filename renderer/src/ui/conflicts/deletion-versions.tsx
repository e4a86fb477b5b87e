import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { UnseenEdit } from '#shared/domain/deletion-story.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useSettle } from '#renderer/ui/use-settle.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { createValueWords } from '#renderer/ui/value-words.ts';
import type { ConflictDesk } from './conflict-desk.ts';
import { useWhoWrote } from './who-wrote.ts';

function WrittenFields(props: {
  readonly desk: ConflictDesk;
  readonly written: UnseenEdit['written'];
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const { desk, written } = props;
  const words = useMemo(() => createValueWords(text, formats, desk.nameOf), [text, formats, desk.nameOf]);
  return (
    <dl className="facts">
      {written.map(({ field, value }) => (
        <div key={field} className="facts__line">
          <dt>{nameOfField(text.fieldNames, field, desk.kind)}</dt>
          <dd>{words(desk.kind, field, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A record that one deleted while another was writing in it: it is restored, or left deleted. @see X-3 */
export function DeletionVersions({ desk }: { readonly desk: ConflictDesk }): ReactNode {
  const { conflicts } = useText();
  const whoWrote = useWhoWrote(desk);
  const settle = useSettle(desk.takeBack);
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const { deletion } = desk;
  if (deletion === null) return null;

  async function restore(): Promise<void> {
    settle(await desk.settleDeletion(false), conflicts.restored);
  }

  async function leave(): Promise<void> {
    // Undoing would restore: it stays possible at leisure, as for everything deleted.
    const left = await desk.settleDeletion(true);
    if (left.ok) toasts.said(conflicts.leftDeleted);
    else toasts.refused(sentenceOf(left.refusal));
  }

  return (
    <div className="conflict" role="group" aria-label={conflicts.deletedTitle}>
      <h3>
        <IconTrash size={16} aria-hidden />
        {conflicts.deletedTitle}
      </h3>
      <p className="soft">{conflicts.deletedText}</p>
      <ul className="conflict__values">
        {deletion.deletions.map((change) => (
          <li key={`${change.replica}:${change.n}`}>
            <strong>{conflicts.deletedBy}</strong> {whoWrote(change, change.stamp)}
          </li>
        ))}
        {deletion.edits.map(({ change, written }) => (
          <li key={`${change.replica}:${change.n}`}>
            <strong>{conflicts.editedBy}</strong> {whoWrote(change, change.stamp)}
            <WrittenFields desk={desk} written={written} />
          </li>
        ))}
      </ul>
      {desk.maySettle && (
        <div className="conflict__acts">
          <Button
            size="compact-sm"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => void restore()}
          >
            {conflicts.restore}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void leave()}>
            {conflicts.leaveDeleted}
          </Button>
        </div>
      )}
    </div>
  );
}
