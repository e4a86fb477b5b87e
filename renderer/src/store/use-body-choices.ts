import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useRecords } from './record-hooks.ts';

/** A body to be chosen from a list. */
export interface BodyChoice {
  readonly value: RecordId<'body'>;
  readonly label: string;
}

const NONE: readonly BodyChoice[] = [];

/** Every body by name, as `compare` sorts names, to be chosen from; none while they are first loaded. */
export function useBodyChoices(compare: (left: string, right: string) => number): readonly BodyChoice[] {
  const bodies = useRecords('body');
  return useMemo(
    () =>
      bodies
        ?.map(({ id, name }) => ({ value: id, label: name }))
        .sort((left, right) => compare(left.label, right.label)) ?? NONE,
    [bodies, compare],
  );
}
