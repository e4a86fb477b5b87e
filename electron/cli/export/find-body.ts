import type { Body } from '#shared/domain/kinds.ts';
import { done, type Result, refuse } from '#shared/domain/refusal.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/** The body that a name or an id means, accents and capitals aside. A living one before a deleted namesake. */
export function findBody(bodies: readonly Body[], words: string): Result<Body> {
  const byId = bodies.find(({ id }) => id === words.toUpperCase());
  if (byId !== undefined) return done(byId);
  const wanted = foldForSearch(words);
  const namesakes = bodies.filter(({ name }) => foldForSearch(name) === wanted);
  const living = namesakes.filter(({ deleted }) => !deleted);
  const [body, another] = living.length > 0 ? living : namesakes;
  if (body === undefined) return refuse('body-absent', { name: words });
  return another === undefined ? done(body) : refuse('body-ambiguous', { name: words });
}
