import { useCallback } from 'react';
import type { ChangeRef } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useAct } from '#renderer/store/use-act.ts';
import { useSettle } from '#renderer/ui/use-settle.ts';
import { bodyChanges, bodyIdOf, personChanges, seatChanges } from './registry-arguments.ts';
import type { FormValues, RegistryKind } from './registry-form.ts';

type Written = Result<{ readonly changes: readonly ChangeRef[] }>;

/** The record that a form is about: `null` for a new one. */
export interface FormSubject {
  readonly kind: RegistryKind;
  readonly id: string | null;
  /** What was on the screen when the form was opened. */
  readonly versions: RecordVersions | undefined;
}

/** Writing to the registry, and telling how it ended. */
export function useRegistryActs() {
  const { registry } = useText();
  const act = useAct();
  const takeBack = useCallback(
    (changes: readonly ChangeRef[]) => act('undoChange', { changes: [...changes] }),
    [act],
  );
  const settle = useSettle(takeBack);

  function write({ kind, id, versions }: FormSubject, values: FormValues): Promise<Written> {
    const seen = versions === undefined ? {} : { versions };
    switch (kind) {
      case 'person': {
        const changes = personChanges(values);
        return id === null
          ? act('registerPerson', { ...changes, bodyId: bodyIdOf(values) })
          : act('editPerson', { personId: id as RecordId<'person'>, changes, ...seen });
      }
      case 'body': {
        const changes = bodyChanges(values);
        return id === null
          ? act('registerBody', changes)
          : act('editBody', { bodyId: id as RecordId<'body'>, changes, ...seen });
      }
      case 'seat': {
        const changes = seatChanges(values);
        return id === null
          ? act('registerSeat', { ...changes, bodyId: bodyIdOf(values) })
          : act('editSeat', { seatId: id as RecordId<'seat'>, changes, ...seen });
      }
    }
  }

  return {
    save: async (subject: FormSubject, values: FormValues, name: string): Promise<boolean> =>
      settle(await write(subject, values), registry.saved(name)),
    removePerson: async (personId: RecordId<'person'>, name: string): Promise<boolean> =>
      settle(await act('deletePerson', { personId }), registry.removed(name)),
    removeSeat: async (seatId: RecordId<'seat'>, name: string): Promise<boolean> =>
      settle(await act('deleteSeat', { seatId }), registry.removed(name)),
    restorePerson: async (personId: RecordId<'person'>, name: string): Promise<boolean> =>
      settle(await act('restorePerson', { personId }), registry.restored(name)),
    restoreSeat: async (seatId: RecordId<'seat'>, name: string): Promise<boolean> =>
      settle(await act('restoreSeat', { seatId }), registry.restored(name)),
  };
}
