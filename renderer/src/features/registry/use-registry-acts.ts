import { useCallback } from 'react';
import type { ChangeRef } from '#shared/domain/change.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import type { ArgumentsOf, UseCaseName } from '#shared/application/use-cases.ts';
import { useText } from '#renderer/state/text.ts';
import { useAct } from '#renderer/store/use-act.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useSettle } from '#renderer/ui/use-settle.ts';
import type { RegistryKind } from './form-fields.ts';
import { recordName } from './record-name.ts';
import { type FormValues, recordedFields } from './registry-form.ts';

/** The use cases by which a kind is kept, and what they call the id of a record. Bodies are not deleted. */
interface KindActs {
  readonly define: UseCaseName;
  readonly edit: UseCaseName;
  readonly remove: UseCaseName | null;
  readonly restore: UseCaseName | null;
  readonly id: 'id' | 'personId' | 'bodyId' | 'seatId';
}

const ACTS = {
  person: {
    define: 'registerPerson',
    edit: 'editPerson',
    remove: 'deletePerson',
    restore: 'restorePerson',
    id: 'personId',
  },
  body: { define: 'registerBody', edit: 'editBody', remove: null, restore: null, id: 'bodyId' },
  seat: {
    define: 'registerSeat',
    edit: 'editSeat',
    remove: 'deleteSeat',
    restore: 'restoreSeat',
    id: 'seatId',
  },
  calendar: {
    define: 'defineCalendar',
    edit: 'editCalendar',
    remove: 'deleteCalendar',
    restore: 'restoreCalendar',
    id: 'id',
  },
  closure: {
    define: 'defineClosure',
    edit: 'editClosure',
    remove: 'deleteClosure',
    restore: 'restoreClosure',
    id: 'id',
  },
  serviceLevel: {
    define: 'defineServiceLevel',
    edit: 'editServiceLevel',
    remove: 'deleteServiceLevel',
    restore: 'restoreServiceLevel',
    id: 'id',
  },
  bodyTerms: {
    define: 'defineBodyTerms',
    edit: 'editBodyTerms',
    remove: 'deleteBodyTerms',
    restore: 'restoreBodyTerms',
    id: 'id',
  },
  textTemplate: {
    define: 'defineTextTemplate',
    edit: 'editTextTemplate',
    remove: 'deleteTextTemplate',
    restore: 'restoreTextTemplate',
    id: 'id',
  },
  serviceDefinition: {
    define: 'defineServiceDefinition',
    edit: 'editServiceDefinition',
    remove: 'deleteServiceDefinition',
    restore: 'restoreServiceDefinition',
    id: 'id',
  },
  supplier: {
    define: 'defineSupplier',
    edit: 'editSupplier',
    remove: 'deleteSupplier',
    restore: 'restoreSupplier',
    id: 'id',
  },
  supplierContact: {
    define: 'defineSupplierContact',
    edit: 'editSupplierContact',
    remove: 'deleteSupplierContact',
    restore: 'restoreSupplierContact',
    id: 'id',
  },
  contract: {
    define: 'defineContract',
    edit: 'editContract',
    remove: 'deleteContract',
    restore: 'restoreContract',
    id: 'id',
  },
  operator: {
    define: 'defineOperator',
    edit: 'editOperator',
    remove: 'deleteOperator',
    restore: 'restoreOperator',
    id: 'id',
  },
  appointment: {
    define: 'defineAppointment',
    edit: 'editAppointment',
    remove: 'deleteAppointment',
    restore: 'restoreAppointment',
    id: 'id',
  },
  inhabitants: {
    define: 'defineInhabitants',
    edit: 'editInhabitants',
    remove: 'deleteInhabitants',
    restore: 'restoreInhabitants',
    id: 'id',
  },
} as const satisfies Readonly<Record<RegistryKind, KindActs>>;

type KindAct = 'define' | 'edit' | 'remove' | 'restore';
type ActName = Exclude<(typeof ACTS)[RegistryKind][KindAct], null>;

/** The record that a form is about: `null` for a new one. */
export interface FormSubject {
  readonly kind: RegistryKind;
  readonly id: string | null;
  /** What was on the screen when the form was opened. */
  readonly versions: RecordVersions | undefined;
}

/** A record with its form, as it is called in what is said. */
type NamedSubject = Pick<FormSubject, 'kind'> & { readonly id: string; readonly values: FormValues };

/** The use case by which the records of a kind are kept so; `null` where there is none. */
export function registryAct(kind: RegistryKind, act: KindAct): UseCaseName | null {
  return ACTS[kind][act];
}

/** Writing to the registry, and telling how it ended. */
export function useRegistryActs() {
  const text = useText();
  const nameOf = useNames();
  const act = useAct();
  const takeBack = useCallback(
    (changes: readonly ChangeRef[]) => act('undoChange', { changes: [...changes] }),
    [act],
  );
  const settle = useSettle(takeBack);

  // The use case checks its arguments again, and refuses what is not what its type says.
  const perform = (name: ActName, args: object) => act(name, args as ArgumentsOf<ActName>);

  function write({ kind, id, versions }: FormSubject, values: FormValues) {
    const { define, edit, id: idName } = ACTS[kind];
    const fields = recordedFields(kind, values, id === null);
    if (id === null) return perform(define, fields);
    return perform(edit, { [idName]: id, changes: fields, ...(versions !== undefined && { versions }) });
  }

  async function mark(
    which: 'remove' | 'restore',
    { kind, id, values }: NamedSubject,
    sentence: (name: string) => string,
  ): Promise<boolean> {
    const name = ACTS[kind][which];
    if (name === null) return false;
    const written = await perform(name, { [ACTS[kind].id]: id });
    return settle(written, sentence(recordName(kind, values, text, nameOf)));
  }

  return {
    save: async (subject: FormSubject, values: FormValues): Promise<boolean> =>
      settle(
        await write(subject, values),
        text.registry.saved(recordName(subject.kind, values, text, nameOf)),
      ),
    remove: (subject: NamedSubject): Promise<boolean> => mark('remove', subject, text.registry.removed),
    restore: (subject: NamedSubject): Promise<boolean> => mark('restore', subject, text.registry.restored),
  };
}
