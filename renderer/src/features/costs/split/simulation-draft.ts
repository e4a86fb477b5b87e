import { CORRECTIVE_MAX } from '#shared/domain/corrective.ts';
import type { AssembledSplit } from '#shared/domain/costs/assemble-split.ts';
import type { BodyChanges, SplitChanges } from '#shared/domain/costs/simulated-input.ts';
import { CORRECTIVE_ONE } from '#shared/domain/costs/split-input.ts';
import { parseEuros } from '#shared/text/parse-euros.ts';
import { TICKED } from '#renderer/ui/act-form/act-form.ts';
import { typedInteger } from '#renderer/ui/typed-values.ts';

/** What is typed in a simulation, as it is typed: a field that is not in it says what the records say. */
export type SimulationDraft = Readonly<Record<string, string>>;

/** What of a body a simulation may change. */
export const BODY_FIELDS = ['pcs', 'inhabitants', 'corrective'] as const;

export type BodyField = (typeof BODY_FIELDS)[number];

/** Under which the participation of the Unione stands in a draft. */
export const UNION_ENTRY = 'union';

/** Under which a figure stands in a draft. */
export function entryName(field: BodyField | 'cents', id: string): string {
  return `${field}/${id}`;
}

/** The figure that was typed; `undefined` when it cannot be read, and the real one holds. */
export function typedFigure(field: BodyField | 'cents', text: string): number | undefined {
  if (field === 'cents') {
    const read = parseEuros(text);
    return read.ok ? read.value : undefined;
  }
  if (field === 'corrective') return typedFactor(text);
  const count = typedInteger(text);
  return count === undefined || count < 0 ? undefined : count;
}

/** Ten-thousandths from `0,5`, `1` or `0.25`. */
function typedFactor(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d{1,2}(?:\.\d{1,4})?$/u.test(trimmed)) return undefined;
  const factor = Math.round(Number(trimmed) * CORRECTIVE_ONE);
  return factor > CORRECTIVE_MAX ? undefined : factor;
}

function changesOfBody(draft: SimulationDraft, id: string): BodyChanges | undefined {
  const changes: { -readonly [Field in keyof BodyChanges]: BodyChanges[Field] } = {};
  for (const field of BODY_FIELDS) {
    const typed = draft[entryName(field, id)];
    const figure = typed === undefined ? undefined : typedFigure(field, typed);
    if (figure !== undefined) changes[field] = figure;
  }
  return Object.keys(changes).length === 0 ? undefined : changes;
}

/** What a draft changes of the split that the records make. What it names and is no longer there changes nothing. */
export function draftChanges(
  draft: SimulationDraft,
  { bodies, expenses }: Pick<AssembledSplit, 'bodies' | 'expenses'>,
): SplitChanges {
  const changed = new Map<number, BodyChanges>();
  const cents = new Map<number, number>();
  bodies.forEach(({ id }, place) => {
    const changes = changesOfBody(draft, id);
    if (changes !== undefined) changed.set(place, changes);
  });
  expenses.forEach(({ id }, place) => {
    const typed = draft[entryName('cents', id)];
    const figure = typed === undefined ? undefined : typedFigure('cents', typed);
    if (figure !== undefined) cents.set(place, figure);
  });
  const union = draft[UNION_ENTRY];
  return { bodies: changed, cents, ...(union !== undefined && { unionParticipates: union === TICKED }) };
}
