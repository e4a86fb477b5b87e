import { useEffect, useState } from 'react';
import type { WriteRef } from '#shared/domain/change.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { useArchive } from './archive-context.tsx';

/** Names the write of one field of a record. */
export interface WrittenField {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly field: string;
}

/** Who wrote something, and the write itself, which names its console. */
export interface Maker {
  readonly actor: ActorId | null;
  readonly write: WriteRef;
}

function keyOf({ kind, id, field }: WrittenField): string {
  return `${kind}/${id}/${field}`;
}

async function findMaker(
  { read, change }: Pick<Workspace, 'read' | 'change'>,
  { kind, id, field }: WrittenField,
): Promise<Maker | undefined> {
  const seen = await read(kind, id);
  const write = seen?.versions.registers[field]?.[0];
  if (seen === undefined || write === undefined) return undefined;
  const found = await change({ ...write, scope: seen.record.scope });
  return { actor: found?.actor ?? null, write };
}

/** Who wrote each of those fields, looked for once each: what wrote them first does not change. */
export function useMakers(fields: readonly WrittenField[]): (field: WrittenField) => Maker | undefined {
  const { workspace } = useArchive();
  const [found, setFound] = useState<ReadonlyMap<string, Maker>>(new Map());
  useEffect(() => {
    const missing = fields.filter((field) => !found.has(keyOf(field)));
    if (missing.length === 0) return;
    let wanted = true;
    void Promise.all(
      missing.map(async (field) => [keyOf(field), await findMaker(workspace, field)] as const),
    ).then(
      (makers) => {
        const known = makers.flatMap(([key, maker]) => (maker === undefined ? [] : [[key, maker] as const]));
        if (wanted && known.length > 0) setFound((before) => new Map([...before, ...known]));
      },
      // The lines stand without it: what failed is the archive, and whatever reads it next says so.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workspace, fields, found]);
  return (field) => found.get(keyOf(field));
}
