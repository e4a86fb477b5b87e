import { Button } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { z } from 'zod';
import type { Change } from '#shared/domain/change.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { FieldConflict, StandingValue, Versioned } from '#shared/domain/versioned.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useNames } from '#renderer/store/use-names.ts';
import { createValueWords } from '#renderer/ui/value-words.ts';
import { usePerform } from '#renderer/features/tickets/use-perform.ts';

/** Who made each change that wrote a rival value. */
function useAuthors({
  record,
  conflicts,
}: Versioned<'ticket'>): (value: StandingValue) => string | undefined {
  const { workspace } = useArchive();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const { id } = record;
  const isDisputed = conflicts.length > 0;
  useEffect(() => {
    if (!isDisputed) return;
    let wanted = true;
    void workspace.history('ticket', id).then((history) => {
      if (wanted) setChanges(history);
    });
    return () => {
      wanted = false;
    };
  }, [workspace, id, isDisputed, conflicts]);
  return ({ write }) => changes.find(({ replica, n }) => replica === write.replica && n === write.n)?.actor;
}

function Conflict(props: {
  readonly seen: Versioned<'ticket'>;
  readonly conflict: FieldConflict;
  readonly authorOf: (value: StandingValue) => string | undefined;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { act, settle } = usePerform();
  const words = useMemo(() => createValueWords(text, formats, nameOf), [text, formats, nameOf]);
  const { conflicts, timeline, said } = text.ticketPane;
  const { field, values } = props.conflict;
  const { id, kind } = props.seen.record;
  const title = conflicts.title(nameOfField(text.fieldNames, field, kind));

  async function keep(value: JsonValue): Promise<void> {
    const writes = values.map(({ write }) => write);
    const settled = await act('resolveConflict', {
      kind,
      id,
      field,
      // The same JSON, which the use case's schema types as mutable.
      value: value as z.infer<ReturnType<typeof z.json>>,
      writes,
    });
    settle(settled, said.conflictSettled);
  }

  return (
    <section className="conflict" aria-label={title}>
      <h3>
        <IconGitMerge size={16} aria-hidden />
        {title}
      </h3>
      <p className="soft">{conflicts.text}</p>
      <ul className="conflict__values">
        {values.map((standing, place) => {
          const author = props.authorOf(standing);
          return (
            <li key={`${standing.write.replica}:${standing.write.n}`} className="conflict__value">
              <div>
                <strong>{words(kind, field, standing.value)}</strong>
                <span className="soft">
                  {conflicts.by(
                    (author === undefined ? undefined : nameOf(author)) ?? timeline.unknownPerson,
                    formats.dateTime(toInstant(standing.stamp.ms)),
                  )}
                  {place === 0 && ` · ${conflicts.shown}`}
                </span>
              </div>
              <Button size="compact-sm" variant="default" onClick={() => void keep(standing.value)}>
                {conflicts.keep}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The fields that people wrote without seeing each other's value: both are kept until somebody chooses. @see X-3 */
export function Conflicts({ seen }: { readonly seen: Versioned<'ticket'> }): ReactNode {
  const authorOf = useAuthors(seen);
  return seen.conflicts.map((conflict) => (
    <Conflict key={conflict.field} seen={seen} conflict={conflict} authorOf={authorOf} />
  ));
}
