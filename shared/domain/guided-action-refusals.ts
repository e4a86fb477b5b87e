/** What the refusals of acts on what municipal contacts do on site carry. */
export interface GuidedActionRefusalData {
  /** Only somebody of the office, or of a supplier, guides. @see REG-5.3-a */
  'guide-not-serving': Readonly<{ name: string }>;
  /** Nobody guides themselves: the guide is elsewhere. */
  'guide-is-doer': Readonly<{ name: string }>;
  /** The ticket that was named is of another body. */
  'guided-action-elsewhere': Readonly<{ code: string }>;
}

/** Refusals of acts on what municipal contacts do on site. */
export const GUIDED_ACTION_REFUSALS = [
  'guide-not-serving',
  'guide-is-doer',
  'guided-action-elsewhere',
] as const satisfies readonly (keyof GuidedActionRefusalData)[];
