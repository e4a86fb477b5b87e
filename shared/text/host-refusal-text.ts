import type { Refusal } from '#shared/domain/refusal.ts';
import type { Catalogue } from './catalogue.ts';

type Sentences = Catalogue['host']['refusals'];

/** The sentence for a refusal of the host: what happened, what was kept, what to do. */
export function hostRefusalText(sentences: Sentences, refusal: Refusal<keyof Sentences>): string {
  const { path, name } = refusal.data;
  const where = [path, name].find((part) => typeof part === 'string');
  return sentences[refusal.code](where ?? '');
}
