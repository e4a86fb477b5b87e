import type { JsonObject } from '#shared/domain/json.ts';
import { refuse, type Refusal } from '#shared/domain/refusal.ts';

/** Why costs cannot be divided as they are said. */
export const SPLIT_REFUSALS = [
  /** The inhabitants are not those of 31 December of the year before. @see REG-13.1-a */
  'split-inhabitants-date',
  'split-body-twice',
  'split-body-unknown',
  /** More was obtained for an expense than it costs. @see REG-13.2-a */
  'split-contributions-exceed',
  /** Only a capital project may be of some bodies alone, or have a criterion of its own. @see REG-13.4-a */
  'split-not-capital',
  'split-no-participants',
  /** The percentages of an expense are not of its participants, or do not make the whole. */
  'split-percentages',
  /** Nobody who takes part has a PC in use, or an inhabitant: there is nothing to divide by. */
  'split-nothing-to-divide-by',
  /** Staff that nobody lends. @see REG-13.5-a */
  'split-lender-missing',
  /** Amounts too large to be counted exactly. */
  'split-too-large',
] as const;

/** One of {@link SPLIT_REFUSALS}. */
export type SplitRefusalCode = (typeof SPLIT_REFUSALS)[number];

/** Why costs cannot be divided, and `about` what. */
export type SplitRefusal = Refusal<SplitRefusalCode>;

/** The refusal to divide: `name` is the expense, the body or the day that it is about. */
export function refuseSplit(
  code: SplitRefusalCode,
  name: string,
  data: JsonObject = {},
): { readonly ok: false; readonly refusal: SplitRefusal } {
  return refuse(code, { name, ...data });
}
