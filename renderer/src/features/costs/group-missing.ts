import type { MissingFact } from '#shared/domain/costs/missing-fact.ts';
import type { RecordId } from '#shared/domain/identity.ts';

type FigureFact = Extract<MissingFact, { readonly code: 'inhabitants-missing' | 'pcs-missing' }>;

/** Missing figures of one sort together, and each other thing that is missing by itself. */
export type MissingGroup =
  | Exclude<MissingFact, FigureFact>
  | {
      readonly code: FigureFact['code'];
      readonly day: string;
      readonly bodyIds: readonly RecordId<'body'>[];
    };

/** What is missing, one line for each thing to be mended: figures of several bodies are one. */
export function groupMissing(missing: readonly MissingFact[]): readonly MissingGroup[] {
  const groups: MissingGroup[] = [];
  for (const fact of missing) {
    if (fact.code !== 'inhabitants-missing' && fact.code !== 'pcs-missing') {
      groups.push(fact);
      continue;
    }
    const { code, day, bodyId } = fact;
    const place = groups.findIndex((group) => group.code === code);
    const known = groups[place];
    const bodyIds = known !== undefined && 'bodyIds' in known ? [...known.bodyIds, bodyId] : [bodyId];
    if (place < 0) groups.push({ code, day, bodyIds });
    else groups[place] = { code, day, bodyIds };
  }
  return groups;
}
