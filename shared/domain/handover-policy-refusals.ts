/** What the refusals of acts on the rules for credentials carry. Days are `aaaa-mm-gg`. @see P9-5.1-g */
export interface HandoverPolicyRefusalData {
  /** That system of that body has a rule from that day already; `system` is `null` for all systems. */
  'policy-exists': Readonly<{ system: string | null; day: string }>;
  /** It would be said that a credential expires before it was even changed. In days. */
  'notice-too-long': Readonly<{ noticeDays: number; durationDays: number }>;
  /** Classes of characters named twice. */
  'classes-repeated': Readonly<Record<string, never>>;
}

/** Refusals of acts on the rules for credentials. */
export const HANDOVER_POLICY_REFUSALS = [
  'policy-exists',
  'notice-too-long',
  'classes-repeated',
] as const satisfies readonly (keyof HandoverPolicyRefusalData)[];
