import { ICT_FUNCTIONS } from '#shared/domain/ict-functions.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { Choice } from '#renderer/ui/act-form/act-form.ts';

/** What the forms of costs choose from. */
export interface CostChoices {
  readonly bodies: readonly Choice[];
  readonly people: readonly Choice[];
  readonly suppliers: readonly Choice[];
  readonly contracts: readonly Choice[];
  readonly projects: readonly Choice[];
  readonly functions: readonly Choice[];
}

function chosen<R extends { readonly id: string }>(
  records: readonly R[] | undefined,
  label: (record: R) => string,
  compare: (left: string, right: string) => number,
): readonly Choice[] {
  return (records ?? [])
    .map((record) => ({ value: record.id, label: label(record) }))
    .sort((one, other) => compare(one.label, other.label));
}

/** The bodies, people, suppliers, contracts, projects and functions of the office, to be chosen from. */
export function useCostChoices(): CostChoices {
  const { labels } = useText();
  const { compare } = useFormats();
  const nameOf = useNames();
  const bodies = useBodyChoices(compare);
  const people = useRecords('person')?.toSorted((one, other) =>
    compare(sortingName(one), sortingName(other)),
  );
  const suppliers = useRecords('supplier');
  const contracts = useRecords('contract');
  const projects = useRecords('project');
  const supplierOf = (id: string): string => suppliers?.find((each) => each.id === id)?.name ?? '';
  return {
    bodies,
    people: (people ?? []).map((each) => ({
      value: each.id,
      label: [fullName(each), nameOf(each.bodyId)].join(' · '),
    })),
    suppliers: chosen(suppliers, ({ name }) => name, compare),
    contracts: chosen(
      contracts,
      ({ subject, supplierId }) => `${supplierOf(supplierId)} · ${subject}`,
      compare,
    ),
    projects: chosen(projects, ({ code, name }) => `${code} · ${name}`, compare),
    functions: ICT_FUNCTIONS.map((n) => ({
      value: String(n),
      label: `${String(n)}. ${labels.ictFunction[n]}`,
    })),
  };
}
