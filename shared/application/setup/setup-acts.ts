import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ListedKind } from '#shared/domain/kind-name.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCase } from '#shared/application/use-case.ts';

/** The kinds that are defined, edited, deleted and restored alike: what configures the office, and what it keeps. */
export type SetupKind = Exclude<ListedKind, 'body' | 'seat' | 'person' | 'assetEvent'>;

/** What defining a record of the configuration gives. */
export interface Defined<K extends SetupKind> {
  readonly id: RecordId<K>;
}

/** A use case that is only told which record it is about. */
type UseCaseOn<Name extends string, K extends SetupKind> = UseCase<Name, Defined<K>, Defined<K>, null>;

/** The use case that deletes a record of a kind: what names it keeps naming it, and it can be restored. */
export function deletionUseCase<const Name extends string, K extends SetupKind>(
  name: Name,
  kind: K,
): UseCaseOn<Name, K> {
  return defineUseCase({
    name,
    arguments: z.strictObject({ id: idOf(kind) }),
    run: async ({ workspace }, _actor, { id }) => {
      const found = await findLive(workspace, kind, id);
      return found.ok ? decide(null, [setDeleted(found.value, true)]) : found;
    },
  });
}

/** The use case that restores a deleted record of a kind as it was; one that is not deleted stays as it is. */
export function restorationUseCase<const Name extends string, K extends SetupKind>(
  name: Name,
  kind: K,
): UseCaseOn<Name, K> {
  return defineUseCase({
    name,
    arguments: z.strictObject({ id: idOf(kind) }),
    run: async ({ workspace }, _actor, { id }) => {
      const found = await findRecord(workspace, kind, id);
      if (!found.ok) return found;
      return decide(null, found.value.record.deleted ? [setDeleted(found.value, false)] : []);
    },
  });
}
