import { useMemo } from 'react';
import type { RecordOf } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDeleted, useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { useCompleteness } from './use-completeness.ts';
import {
  appointmentRows,
  contractRows,
  inhabitantsRows,
  operatorRows,
  supplierContactRows,
  supplierRows,
} from './office-rows.ts';
import type { RegistryKind } from './form-fields.ts';
import {
  bodyRows,
  personRows,
  type RegistryRow,
  type RowsOf,
  type RowTools,
  seatRows,
} from './registry-rows.ts';
import { KIND_OF, type RegistrySection } from './registry-section.ts';
import {
  bodyTermsRows,
  calendarRows,
  closureRows,
  missingRows,
  serviceDefinitionRows,
  serviceLevelRows,
  textTemplateRows,
} from './setup-rows.ts';

const ROWS: { readonly [K in RegistryKind]: RowsOf<K> } = {
  person: personRows,
  body: bodyRows,
  seat: seatRows,
  calendar: calendarRows,
  closure: closureRows,
  serviceLevel: serviceLevelRows,
  bodyTerms: bodyTermsRows,
  textTemplate: textTemplateRows,
  supplier: supplierRows,
  supplierContact: supplierContactRows,
  contract: contractRows,
  operator: operatorRows,
  appointment: appointmentRows,
  inhabitants: inhabitantsRows,
  serviceDefinition: serviceDefinitionRows,
};

function rowsOf<K extends RegistryKind>(
  kind: K,
  records: readonly RecordOf<K>[],
  tools: RowTools,
): readonly RegistryRow[] {
  return ROWS[kind](records, tools);
}

function tally(records: readonly { readonly bodyId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { bodyId } of records) counts.set(bodyId, (counts.get(bodyId) ?? 0) + 1);
  return counts;
}

/** What suppliers are called, and how many people one can ask there. */
function useSupplierWords(): Pick<RowTools, 'supplierName' | 'contactsOf'> {
  const suppliers = useRecords('supplier');
  const gone = useDeleted('supplier');
  const contacts = useRecords('supplierContact');
  return useMemo(() => {
    const names = new Map<string, string>(
      [...(suppliers ?? []), ...(gone ?? [])].map((each) => [each.id, each.name]),
    );
    return {
      supplierName: (id) => names.get(id),
      contactsOf: (id) => (contacts ?? []).filter(({ supplierId }) => supplierId === id).length,
    };
  }, [suppliers, gone, contacts]);
}

/** What the rows of every section are made with; `undefined` while it is first loaded. */
function useRowTools(): RowTools | undefined {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const people = useRecords('person');
  const seats = useRecords('seat');
  const { supplierName, contactsOf } = useSupplierWords();
  const completeness = useCompleteness();
  return useMemo(() => {
    if (people === undefined || seats === undefined) return undefined;
    const [peopleOf, seatsOf] = [tally(people), tally(seats)];
    const countOf = (id: string) => ({ people: peopleOf.get(id) ?? 0, seats: seatsOf.get(id) ?? 0 });
    const gapsOf = (id: string) => completeness?.find(({ bodyId }) => bodyId === id)?.gaps.length ?? 0;
    return { text, formats, nameOf, today, countOf, supplierName, contactsOf, gapsOf };
  }, [text, formats, nameOf, today, people, seats, supplierName, contactsOf, completeness]);
}

/** The lines of a part of the registry; `undefined` while they are first loaded. */
export function useRegistryRows(
  section: RegistrySection,
  showsDeleted: boolean,
): readonly RegistryRow[] | undefined {
  const kind = KIND_OF[section];
  const tools = useRowTools();
  const bodies = useRecords('body');
  const records = useRecords<RegistryKind>(kind);
  const gone = useDeleted<RegistryKind>(kind);
  return useMemo(() => {
    if (tools === undefined || bodies === undefined || records === undefined) return undefined;
    const shown = showsDeleted ? [...records, ...(gone ?? [])] : records;
    return [...missingRows(kind, bodies, records, tools), ...rowsOf(kind, shown, tools)];
  }, [kind, showsDeleted, tools, bodies, records, gone]);
}
