/** Nothing besides the code: the sentence needs no more. */
type Nothing = Readonly<Record<string, never>>;

/** What the refusals of acts on who does what, and by which agreement, carry. Days are `aaaa-mm-gg`. */
export interface OfficeRefusalData {
  /** Something would end before it begins. */
  'period-inverted': Readonly<{ from: string; to: string }>;
  /** The inhabitants of that body on that day are written already. @see REG-13.1-a */
  'inhabitants-known': Readonly<{ day: string; count: number }>;
  /** A contract that both includes and leaves out a service. @see CAP-3.1-b */
  'service-both-ways': Readonly<{ service: string }>;
  /** Duties that only a municipal contact has. @see A-33 */
  'duties-without-contact': Nothing;
  /** Somebody else has that account already: an editor of the site is one person. @see REG-11-a */
  'account-of-another': Readonly<{ userName: string; holder: string }>;
  /** An editor of the site without a name to sign in with could be anybody. @see REG-11-a */
  'editor-unnamed': Nothing;
  /** An ICT operator does not edit the sites. @see REG-11-a */
  'editor-is-operator': Nothing;
  'account-closed': Readonly<{ day: string }>;
  /** Whoever agrees was not the director on that day. @see P9-4-a */
  'not-director': Readonly<{ name: string; day: string }>;
  'enablement-agreed': Readonly<{ day: string }>;
  'enablement-ended': Readonly<{ day: string }>;
  /** One reaches only the computer that is one’s own. @see PT-I.2-h */
  'not-own-computer': Readonly<{ label: string; holder: string | null }>;
  /** Remote work on no computer. @see PT-I.2-h */
  'own-computer-missing': Nothing;
  /** Whoever leaves cannot record it themself: they could not take it back. */
  'leaving-actor': Nothing;
  /** A leaving is recorded when it happens: `today` is the last day that can be said. */
  'leaving-in-future': Readonly<{ day: string; today: string }>;
  /** Open tickets that would be nobody’s: `codes` lists the first of the `count`. */
  'successor-missing': Readonly<{ count: number; codes: readonly string[] }>;
  'successor-leaving': Nothing;
  /** Telephony is the office’s matter for that body. @see PERF-RIS-b, A-12 */
  'telephony-in-scope': Nothing;
  /** Said to go back, but not held by who leaves. */
  'asset-not-held': Readonly<{ label: string }>;
}

/** Refusals of acts on who does what, and by which agreement. */
export const OFFICE_REFUSALS = [
  'period-inverted',
  'inhabitants-known',
  'service-both-ways',
  'duties-without-contact',
  'account-of-another',
  'editor-unnamed',
  'editor-is-operator',
  'account-closed',
  'not-director',
  'enablement-agreed',
  'enablement-ended',
  'not-own-computer',
  'own-computer-missing',
  'leaving-actor',
  'leaving-in-future',
  'successor-missing',
  'successor-leaving',
  'telephony-in-scope',
  'asset-not-held',
] as const satisfies readonly (keyof OfficeRefusalData)[];
