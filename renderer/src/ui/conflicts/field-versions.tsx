import { Button } from '@mantine/core';
import { IconGitMerge, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { takesAnyWords } from '#shared/domain/free-text.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import type { FieldConflict } from '#shared/domain/versioned.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useSettle } from '#renderer/ui/use-settle.ts';
import { createValueWords, type ValueWords } from '#renderer/ui/value-words.ts';
import type { ConflictDesk } from './conflict-desk.ts';
import { MarkedText } from './marked-text.tsx';
import { mergeVersions } from './merge-versions.ts';
import { VersionEditor } from './version-editor.tsx';
import { useWhoWrote } from './who-wrote.ts';

interface FieldVersionsProps {
  readonly desk: ConflictDesk;
  readonly conflict: FieldConflict;
}

interface VersionProps {
  readonly isShown: boolean;
  readonly told: string;
  /** `null` for whoever may not choose. */
  readonly onKeep: (() => void) | null;
  readonly children: ReactNode;
}

function Version({ isShown, told, onKeep, children }: VersionProps): ReactNode {
  const { conflicts } = useText();
  const id = useId();
  return (
    <li className="conflict__value">
      <div id={id}>
        {children}
        <span className="soft">
          {told}
          {isShown && ` · ${conflicts.shown}`}
        </span>
      </div>
      {onKeep !== null && (
        <Button size="compact-sm" variant="default" aria-describedby={id} onClick={onKeep}>
          {conflicts.keep}
        </Button>
      )}
    </li>
  );
}

/** What the versions of a long text have in common, and what each of them made of it. */
interface TextStory {
  readonly before: string;
  readonly begin: string;
  readonly hint?: string;
}

function useTextStory({ desk, conflict }: FieldVersionsProps): TextStory | null {
  const { conflicts } = useText();
  const declared = fieldsOf(desk.kind)[conflict.field];
  const isLong = declared?.merge === 'register' && declared.conflict === 'text';
  const predecessor = isLong ? desk.predecessorOf(conflict) : undefined;
  const [one = '', other = '', third] = conflict.values.map(({ value }) => asText(value));
  return useMemo(() => {
    if (predecessor === undefined) return null;
    const before = asText(predecessor);
    if (third !== undefined) return { before, begin: one };
    const { text, isClean } = mergeVersions(before, one, other);
    return { before, begin: text, hint: isClean ? conflicts.merged : conflicts.notMerged };
  }, [predecessor, one, other, third, conflicts]);
}

function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : '';
}

function Before({ story }: { readonly story: TextStory }): ReactNode {
  const { conflicts } = useText();
  if (story.before === '') return <p className="soft">{conflicts.beforeEmpty}</p>;
  return (
    <details className="conflict__before">
      <summary>{conflicts.before}</summary>
      <p className="marked">{story.before}</p>
      <p className="soft">{conflicts.marks}</p>
    </details>
  );
}

function VersionText(props: {
  readonly words: ValueWords;
  readonly desk: ConflictDesk;
  readonly field: string;
  readonly value: JsonValue;
  readonly story: TextStory | null;
}): ReactNode {
  const { words, desk, field, value, story } = props;
  if (story === null || story.before === '' || value === null)
    return <strong className="marked">{words(desk.kind, field, value)}</strong>;
  return <MarkedText before={story.before} after={asText(value)} />;
}

/** The way to another version, for fields in people's own words. */
function WriteAct(
  props: FieldVersionsProps & { readonly story: TextStory | null; readonly onWrite: () => void },
): ReactNode {
  const { conflicts } = useText();
  const { desk, conflict, story, onWrite } = props;
  if (!desk.maySettle || !takesAnyWords(fieldsOf(desk.kind)[conflict.field])) return null;
  return (
    <div className="conflict__acts">
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPencil size={15} aria-hidden />}
        onClick={onWrite}
      >
        {story?.hint === undefined ? conflicts.write : conflicts.writeMerged}
      </Button>
    </div>
  );
}

/** The versions of a field that people wrote without seeing each other's: one is kept, or another is written. @see X-3 */
export function FieldVersions({ desk, conflict }: FieldVersionsProps): ReactNode {
  const text = useText();
  const formats = useFormats();
  const whoWrote = useWhoWrote(desk);
  const settle = useSettle(desk.takeBack);
  const story = useTextStory({ desk, conflict });
  const [isWriting, setWriting] = useState(false);
  const words = useMemo(() => createValueWords(text, formats, desk.nameOf), [text, formats, desk.nameOf]);
  const { conflicts, fieldNames } = text;
  const { field, values } = conflict;
  const name = nameOfField(fieldNames, field, desk.kind);
  const title = conflicts.fieldTitle(name, formats.integer(values.length));
  const begin = story?.begin ?? asText(values[0]?.value ?? null);

  async function keep(value: JsonValue): Promise<void> {
    settle(await desk.settleField(conflict, value), conflicts.settled);
  }

  return (
    <div className="conflict" role="group" aria-label={title}>
      <h3>
        <IconGitMerge size={16} aria-hidden />
        {title}
      </h3>
      <p className="soft">{conflicts.fieldText}</p>
      {story !== null && <Before story={story} />}
      <ul className="conflict__values">
        {values.map((standing, place) => (
          <Version
            key={`${standing.write.replica}:${standing.write.n}`}
            isShown={place === 0}
            told={whoWrote(standing.write, standing.stamp)}
            onKeep={desk.maySettle ? () => void keep(standing.value) : null}
          >
            <VersionText words={words} desk={desk} field={field} value={standing.value} story={story} />
          </Version>
        ))}
      </ul>
      {isWriting && (
        <VersionEditor
          kind={desk.kind}
          field={field}
          label={conflicts.editorLabel(name)}
          initial={begin}
          hint={story?.hint}
          onSave={keep}
          onCancel={() => setWriting(false)}
        />
      )}
      {!isWriting && (
        <WriteAct desk={desk} conflict={conflict} story={story} onWrite={() => setWriting(true)} />
      )}
    </div>
  );
}
