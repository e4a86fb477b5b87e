/** Nothing besides the code: the sentence needs no more. */
type Nothing = Readonly<Record<string, never>>;

/**
 * What the refusals of acts on shared credentials, emergency envelopes and system administrators carry. Days are
 * `aaaa-mm-gg`.
 */
export interface HandoverCustodyRefusalData {
  'shared-credential-closed': Readonly<{ day: string }>;
  /** Only those who use it say that they changed it: `members` are their names. @see P9-5.1-h */
  'change-not-member': Readonly<{ members: readonly string[] }>;
  /** Somebody who left service is told of no change. */
  'member-left': Readonly<{ name: string; day: string }>;
  /** Only whoever made the change says whom they told: `changer` is their name. @see P9-5.1-h */
  'notice-of-another': Readonly<{ changer: string }>;
  'envelope-number-known': Readonly<{ number: string }>;
  'envelope-closed': Readonly<{ day: string }>;
  /** It has been opened and not sealed since: there is no seal to break, or to correct. */
  'envelope-unsealed': Nothing;
  /** It bears a seal: an opening is recorded before it is sealed again. */
  'envelope-sealed': Readonly<{ seal: string }>;
  /** A seal is used once. */
  'seal-reused': Readonly<{ seal: string; envelope: string }>;
  'administrator-act-missing': Nothing;
  'administrator-systems-missing': Nothing;
  'systems-without-administrator': Nothing;
  /** An administrator’s account is of somebody by name. */
  'administrator-unnamed': Nothing;
  'administrator-nameless': Readonly<{ userName: string }>;
  'administrator-of-another': Readonly<{ userName: string; holder: string }>;
  'review-not-administrator': Nothing;
  'appointment-not-in-force': Readonly<{ day: string }>;
}

/** Refusals of acts on shared credentials, emergency envelopes and system administrators. */
export const HANDOVER_CUSTODY_REFUSALS = [
  'shared-credential-closed',
  'change-not-member',
  'member-left',
  'notice-of-another',
  'envelope-number-known',
  'envelope-closed',
  'envelope-unsealed',
  'envelope-sealed',
  'seal-reused',
  'administrator-act-missing',
  'administrator-systems-missing',
  'systems-without-administrator',
  'administrator-unnamed',
  'administrator-nameless',
  'administrator-of-another',
  'review-not-administrator',
  'appointment-not-in-force',
] as const satisfies readonly (keyof HandoverCustodyRefusalData)[];
