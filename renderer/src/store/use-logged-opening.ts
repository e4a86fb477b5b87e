import { useEffect } from 'react';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { LoggedKind } from '#shared/application/access/log-opening.ts';
import { useDesk } from './archive-context.tsx';
import { useFound } from './record-hooks.ts';
import { useAct } from './use-act.ts';

/**
 * Writes down that the person at the console opened a record that says who was given access to what: call it in what
 * shows the record. Once a person, record and hour, however often it is shown; nothing without an id.
 *
 * @see CAP-3.1.3-a, X-5
 */
export function useLoggedOpening(kind: LoggedKind, id: string | null): void {
  const { actor } = useDesk();
  const act = useAct();
  useEffect(() => {
    // What is refused changes nothing on the screen: the record was not there to be opened.
    if (id !== null && actor !== null) void act('logOpening', { kind, id });
  }, [act, actor, kind, id]);
}

/** Who opened a record, latest first; `undefined` while the openings are first loaded. @see CAP-3.1.3-a */
export function useOpenings(id: string | null): readonly RecordOf<'recordOpening'>[] | undefined {
  const found = useFound('recordOpening', 'openedId', id);
  return found?.toSorted((left, right) => right.at - left.at);
}
