import type { italian } from './italian.ts';

/** The same phrases in another language: plain texts stay texts, phrases with parts take the same parts. */
type Translated<Phrases> = {
  readonly [Name in keyof Phrases]: Phrases[Name] extends string
    ? string
    : Phrases[Name] extends (...parts: infer Parts) => string
      ? (...parts: Parts) => string
      : Translated<Phrases[Name]>;
};

/** Everything the console says, in one language. Italian is the language it is written in; the others follow its shape. */
export type Catalogue = Translated<typeof italian>;
