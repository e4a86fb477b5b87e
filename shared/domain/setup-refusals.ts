/** What the refusals of acts on the office’s configuration carry. */
export interface SetupRefusalData {
  /** Two telephone numbers where one is said, or no number at all. @see CAP-4-b */
  'help-desk-phone-not-one': Readonly<{ typed: string }>;
  /** A version of that kind begins that day already, for that body. `day` is `aaaa-mm-gg`. @see X-8 */
  'version-exists': Readonly<{ kind: 'calendar' | 'serviceLevel' | 'bodyTerms'; day: string }>;
  /** Days `aaaa-mm-gg`. */
  'closure-days-inverted': Readonly<{ firstDay: string; lastDay: string }>;
  /** One of the two hours of a closure without the other. */
  'closure-hours-incomplete': Readonly<Record<string, never>>;
  /** Times of day `hh:mm`. */
  'closure-hours-inverted': Readonly<{ from: string; to: string }>;
}

/** Refusals of acts on the office’s configuration. */
export const SETUP_REFUSALS = [
  'help-desk-phone-not-one',
  'version-exists',
  'closure-days-inverted',
  'closure-hours-incomplete',
  'closure-hours-inverted',
] as const satisfies readonly (keyof SetupRefusalData)[];
