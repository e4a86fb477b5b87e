import type { GuidedActionRefusalData } from '#shared/domain/guided-action-refusals.ts';

const KEPT = 'nothing was recorded and what you wrote is still here';

/** What the console says when it refuses an act on what municipal contacts do on site. */
export const guidedActionRefusals = {
  'guide-not-serving': ({ name }): string =>
    `${name} is neither of the ICT office nor of one of its suppliers, and cannot have guided the work: ${KEPT}. Choose who guided you.`,
  'guide-is-doer': ({ name }): string =>
    `${name} would have done the work and guided it: ${KEPT}. Who guides is at the office: choose somebody else.`,
  'guided-action-elsewhere': ({ code }): string =>
    `Ticket ${code} is of another body: ${KEPT}. Choose a ticket of the body, or none.`,
} as const satisfies {
  readonly [Code in keyof GuidedActionRefusalData]: (data: GuidedActionRefusalData[Code]) => string;
};
