/** Part of a text. `end` is the place of the first character after it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** How sure it is that a text tells a secret: a `certain` one is never saved, of a `doubtful` one people are asked. */
export type SecretCertainty = 'certain' | 'doubtful';

/** A secret in a text: the value alone, not the words that announce it. */
export interface SecretSpan extends TextSpan {
  readonly certainty: SecretCertainty;
}
