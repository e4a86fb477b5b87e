import { lineScope } from '#shared/domain/costs/document-scope.ts';
import { SPLIT_CRITERIA, type SplitCriterion } from '#shared/domain/costs/split-input.ts';
import { LINE_CATEGORIES, type LineCategory } from '#shared/domain/document-line.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { DocumentLine, YearlyDocument } from '#shared/domain/kinds.ts';
import type { KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { type ActForm, type FormReader, severalOf, TICKED } from '#renderer/ui/act-form/act-form.ts';
import { scopeWords } from './scope-words.ts';

/** The field of a body’s percentage: an amount with two decimals is so many hundredths of a percent. */
function shareField(bodyId: string): string {
  return `share:${bodyId}`;
}

function categoryOf(form: ActForm): LineCategory | undefined {
  return LINE_CATEGORIES.find((category) => category === form['category']);
}

/** What a category asks besides: whether software is for one use, whether a device holds management applications. */
function useCategoryFields(): (category: LineCategory | undefined) => readonly KeptField[] {
  const { fieldNames } = useText();
  const names = fieldNames.documentLine;
  return (category) => {
    if (category === 'software') return [{ name: 'oneOff', label: names.oneOff, sort: 'tick' }];
    if (category === 'personalDevice')
      return [{ name: 'managementApplications', label: names.managementApplications, sort: 'tick' }];
    return [];
  };
}

/** Whose an investment is, and how it is divided. @see REG-13.4-a */
function useCapitalFields(): (form: ActForm) => readonly KeptField[] {
  const { costsDocuments: words, fieldNames, labels } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare);
  const names = fieldNames.documentLine;
  const criteria = SPLIT_CRITERIA.map((value) => ({ value, label: labels.splitCriterion[value] }));
  return (form) => {
    if (form['capital'] !== TICKED) return [];
    const chosen = severalOf(form['bodyIds']);
    const sharing = bodies.filter(({ value }) => chosen.length === 0 || chosen.includes(value));
    const shares: readonly KeptField[] = sharing.map(({ value, label }) => ({
      ...{ name: shareField(value), label: words.form.percentageOf(label), sort: 'money' },
    }));
    return [
      {
        name: 'bodyIds',
        label: names.bodyIds,
        sort: 'several',
        choices: bodies,
        hint: words.form.everybodyHint,
      },
      { name: 'criterion', label: names.criterion, sort: 'choice', isMandatory: true, choices: criteria },
      ...(form['criterion'] === 'percentages' ? shares : []),
    ];
  };
}

/** The fields of a line, as the ones filled in so far ask for others. */
export function useLineFields({ type }: YearlyDocument): (form: ActForm) => readonly KeptField[] {
  const { costsDocuments: words, fieldNames, labels } = useText();
  const projects = useRecords('project') ?? [];
  const contracts = useRecords('contract') ?? [];
  const ofCategory = useCategoryFields();
  const ofCapital = useCapitalFields();
  const names = fieldNames.documentLine;
  const categories = LINE_CATEGORIES.map((value) => ({ value, label: labels.lineCategory[value] }));
  const planned = projects.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  const agreed = contracts.map(({ id, subject }) => ({ value: id, label: subject }));
  return (form) => [
    { name: 'subject', label: names.subject, sort: 'line', isMandatory: true, atMost: 200 },
    { name: 'category', label: names.category, sort: 'choice', isMandatory: true, choices: categories },
    ...ofCategory(categoryOf(form)),
    { name: 'quantity', label: names.quantity, sort: 'integer', isMandatory: true },
    { name: 'unitCents', label: names.unitCents, sort: 'money', isMandatory: true },
    { name: 'capital', label: names.capital, sort: 'tick', hint: words.form.capitalOnly },
    ...ofCapital(form),
    { name: 'funding', label: names.funding, sort: 'line', atMost: 200 },
    { name: 'projectId', label: names.projectId, sort: 'choice', choices: planned },
    ...(type === 'purchasePlan'
      ? []
      : [{ name: 'contractId', label: names.contractId, sort: 'choice', choices: agreed } as const]),
    ...(type === 'integrationPlan'
      ? [{ name: 'objective', label: names.objective, sort: 'prose' } as const]
      : []),
    { name: 'notes', label: names.notes, sort: 'prose' },
  ];
}

/** Says at once whether what is being written belongs in the document, and by which article. @see REG-10.5-b, REG-3.11-a */
export function useScopeLead({ type }: YearlyDocument): (form: ActForm) => string {
  const text = useText();
  return (form) => {
    const category = categoryOf(form);
    if (category === undefined) return '';
    const scope = lineScope(type, {
      category,
      oneOff: form['oneOff'] === TICKED,
      managementApplications: form['managementApplications'] === TICKED,
      hasProject: (form['projectId'] ?? '') !== '',
    });
    return text.costsDocuments.form.lead(scopeWords(scope, text).word);
  };
}

/** What the form says of a line, its bodies and its criterion apart. */
export function lineSaid(form: FormReader) {
  return {
    subject: form.text('subject') ?? '',
    category: (form.text('category') ?? 'otherHardware') as LineCategory,
    quantity: form.integer('quantity') ?? 1,
    unitCents: form.cents('unitCents') ?? 0,
    capital: form.isTicked('capital'),
    oneOff: form.isTicked('oneOff'),
    managementApplications: form.isTicked('managementApplications'),
    funding: form.text('funding'),
    projectId: form.text('projectId') as RecordId<'project'> | null,
    contractId: form.text('contractId') as RecordId<'contract'> | null,
    objective: form.text('objective'),
    notes: form.text('notes'),
  };
}

/** Whose the line is and how it is divided: what is no investment is everybody’s. */
export function divisionSaid(form: FormReader, bodies: readonly string[]) {
  if (!form.isTicked('capital')) return { bodyIds: [], criterion: 'general' as const, percentages: null };
  const bodyIds = form.several('bodyIds') as readonly RecordId<'body'>[];
  const criterion = (form.text('criterion') ?? 'general') as SplitCriterion;
  const sharing = bodyIds.length === 0 ? bodies : bodyIds;
  const shares = sharing.flatMap((id) => {
    const share = form.cents(shareField(id));
    return share === null ? [] : [[id, share] as const];
  });
  return { bodyIds, criterion, percentages: criterion === 'percentages' ? Object.fromEntries(shares) : null };
}

/** A line as its form finds it. */
export function lineFound(line: DocumentLine, amount: (cents: number) => string): ActForm {
  const ticked = (is: boolean): string => (is ? TICKED : '');
  return {
    subject: line.subject,
    category: line.category,
    quantity: String(line.quantity),
    unitCents: amount(line.unitCents),
    capital: ticked(line.capital),
    oneOff: ticked(line.oneOff),
    managementApplications: ticked(line.managementApplications),
    bodyIds: line.bodyIds.join('\n'),
    criterion: line.criterion,
    funding: line.funding ?? '',
    projectId: line.projectId ?? '',
    contractId: line.contractId ?? '',
    objective: line.objective ?? '',
    notes: line.notes ?? '',
    ...Object.fromEntries(
      Object.entries(line.percentages ?? {}).map(([id, share]) => [shareField(id), amount(share)]),
    ),
  };
}
