import {
  EXPENSE_NATURES,
  type ExpenseNature,
  SPLIT_CRITERIA,
  type SplitCriterion,
} from '#shared/domain/costs/split-input.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Expense } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import { typedShare, writtenShare } from '#renderer/features/costs/typed-share.ts';
import type { CostChoices } from '#renderer/features/costs/use-cost-choices.ts';
import type { KeptField } from '#renderer/parts/kept-form.tsx';
import { type ActForm, type FormReader, severalOf, TICKED } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';

/** Percentages are typed to the hundredth. */
const PERCENT_DIGITS = 2;

function percentName(bodyId: string): string {
  return `percent/${bodyId}`;
}

/** Whose percentages are asked: those who take part, or every body. */
function percentBodies(form: ActForm, { bodies }: CostChoices): CostChoices['bodies'] {
  const named = severalOf(form['participantIds']);
  return named.length === 0 ? bodies : bodies.filter(({ value }) => named.includes(value));
}

/** What a capital expense says besides. @see REG-13.4-a */
function capitalFields(text: Catalogue, form: ActForm, choices: CostChoices): readonly KeptField[] {
  if (form['nature'] !== 'capital') return [];
  const { fieldNames, labels, costsData } = text;
  const names = fieldNames.expense;
  const words = costsData.expenses;
  const criteria = labelled(SPLIT_CRITERIA, labels.splitCriterion);
  return [
    {
      ...{ name: 'participantIds', label: names.participantIds, sort: 'several' },
      ...{ choices: choices.bodies, hint: words.participantsHint },
    },
    { name: 'criterion', label: names.criterion, sort: 'choice', isMandatory: true, choices: criteria },
    ...(form['criterion'] === 'percentages' ? percentBodies(form, choices) : []).map(
      ({ value, label }): KeptField => ({
        ...{ name: percentName(value), label: words.percentOf(label), sort: 'line' },
        ...{ atMost: 6, hint: words.percentHint },
      }),
    ),
  ];
}

/** What lent staff says besides. @see REG-13.5-a */
function staffFields(text: Catalogue, form: ActForm, choices: CostChoices): readonly KeptField[] {
  if (form['nature'] !== 'staff') return [];
  const names = text.fieldNames.expense;
  return [
    { name: 'lenderId', label: names.lenderId, sort: 'choice', isMandatory: true, choices: choices.bodies },
    {
      ...{ name: 'staffId', label: names.staffId, sort: 'choice', choices: choices.people },
      hint: text.costsData.expenses.staffHint,
    },
    { name: 'lentFrom', label: names.lentFrom, sort: 'day' },
    { name: 'lentTo', label: names.lentTo, sort: 'day' },
  ];
}

/** What is asked of an expense: its nature decides what else. */
export function expenseFields(text: Catalogue, form: ActForm, choices: CostChoices): readonly KeptField[] {
  const { fieldNames, labels, costsData } = text;
  const names = fieldNames.expense;
  return [
    { name: 'description', label: names.description, sort: 'line', isMandatory: true, atMost: 200 },
    {
      ...{ name: 'nature', label: names.nature, sort: 'choice', isMandatory: true },
      choices: labelled(EXPENSE_NATURES, labels.expenseNature),
    },
    { name: 'cents', label: names.cents, sort: 'money', isMandatory: true },
    ...capitalFields(text, form, choices),
    ...staffFields(text, form, choices),
    { name: 'recurring', label: names.recurring, sort: 'tick', hint: costsData.expenses.recurringHint },
    { name: 'projectId', label: names.projectId, sort: 'choice', choices: choices.projects },
    { name: 'function', label: names.function, sort: 'choice', choices: choices.functions },
    { name: 'supplierId', label: names.supplierId, sort: 'choice', choices: choices.suppliers },
    { name: 'contractId', label: names.contractId, sort: 'choice', choices: choices.contracts },
    { name: 'cig', label: names.cig, sort: 'line', atMost: 20 },
    { name: 'cup', label: names.cup, sort: 'line', atMost: 20 },
    { name: 'act', label: names.act, sort: 'line', atMost: 120 },
    { name: 'notes', label: names.notes, sort: 'prose' },
  ];
}

/** What stands in the field of a value that may be missing. */
function filled(value: string | number | null): string {
  return value === null ? '' : String(value);
}

/** How an expense stands in its form. */
export function expenseForm(expense: Expense, formats: Formats): ActForm {
  const day = (value: string | null): string => (value === null ? '' : formats.day(value));
  const percentages = Object.entries(expense.percentages ?? {}).map(([id, part]): [string, string] => [
    percentName(id),
    writtenShare(part, PERCENT_DIGITS),
  ]);
  return {
    description: expense.description,
    nature: expense.nature,
    cents: writeEuros(expense.cents),
    participantIds: expense.participantIds.join('\n'),
    criterion: expense.criterion,
    ...Object.fromEntries(percentages),
    lenderId: filled(expense.lenderId),
    staffId: filled(expense.staffId),
    lentFrom: day(expense.lentFrom),
    lentTo: day(expense.lentTo),
    recurring: expense.recurring ? TICKED : '',
    projectId: filled(expense.projectId),
    function: filled(expense.function),
    supplierId: filled(expense.supplierId),
    contractId: filled(expense.contractId),
    cig: filled(expense.cig),
    cup: filled(expense.cup),
    act: filled(expense.act),
    notes: filled(expense.notes),
  };
}

/** The percentages that were typed; one that cannot be read is the percentage of no whole, and refused as such. */
function percentagesSaid(form: FormReader, bodies: CostChoices['bodies']): Record<string, number> {
  const typed = bodies.flatMap(({ value }): [string, number][] => {
    const text = form.text(percentName(value));
    if (text === null) return [];
    return [[value, typedShare(text, PERCENT_DIGITS) ?? 0]];
  });
  return Object.fromEntries(typed);
}

/** What a form says of an expense: only capital has bodies and a criterion of its own, only staff a lender. */
export function expenseSaid(form: FormReader, choices: CostChoices) {
  const nature = (form.text('nature') ?? 'current') as ExpenseNature;
  const isCapital = nature === 'capital';
  const isStaff = nature === 'staff';
  const criterion = isCapital ? ((form.text('criterion') ?? 'general') as SplitCriterion) : 'general';
  const participantIds = isCapital ? (form.several('participantIds') as RecordId<'body'>[]) : [];
  const asked = percentBodies({ participantIds: participantIds.join('\n') }, choices);
  return {
    description: form.text('description') ?? '',
    nature,
    cents: form.cents('cents') ?? 0,
    participantIds,
    criterion,
    percentages: criterion === 'percentages' ? percentagesSaid(form, asked) : null,
    lenderId: isStaff ? (form.text('lenderId') as RecordId<'body'> | null) : null,
    staffId: isStaff ? (form.text('staffId') as RecordId<'person'> | null) : null,
    lentFrom: isStaff ? form.day('lentFrom') : null,
    lentTo: isStaff ? form.day('lentTo') : null,
    recurring: form.isTicked('recurring'),
    projectId: form.text('projectId') as RecordId<'project'> | null,
    function: form.integer('function'),
    supplierId: form.text('supplierId') as RecordId<'supplier'> | null,
    contractId: form.text('contractId') as RecordId<'contract'> | null,
    cig: form.text('cig'),
    cup: form.text('cup'),
    act: form.text('act'),
    notes: form.text('notes'),
  };
}
