import type { Refusal } from '#shared/domain/refusal.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The sentence that tells a refusal of the core: what happened, what was kept, what to do. `undefined` when the
 * refusal is not one of the core's, as those of the host, which have sentences of their own.
 */
export function refusalSentence(catalogue: Catalogue, refusal: Refusal): string | undefined {
  const sentences: Readonly<Record<string, unknown>> = catalogue.refusals;
  const sentence = Object.hasOwn(sentences, refusal.code) ? sentences[refusal.code] : undefined;
  return isSentence(sentence) ? sentence(refusal.data) : undefined;
}

/** Every entry of the catalogue's refusals is a function of its own code's data: the code ties the two. */
function isSentence(entry: unknown): entry is (data: Refusal['data']) => string {
  return typeof entry === 'function';
}
