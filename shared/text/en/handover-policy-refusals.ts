import type { HandoverPolicyRefusalData } from '#shared/domain/handover-policy-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

/** What the console says when it refuses an act on the rules for credentials. */
export const handoverPolicyRefusals = {
  'policy-exists': ({ system, day }): string =>
    `From ${formats.day(day)} the body already has a rule for ${system === null ? 'all systems' : `“${system}”`}: ${KEPT}. Choose another day, or correct the rule that is there.`,
  'notice-too-long': ({ noticeDays, durationDays }): string =>
    `The notice (${formats.integer(noticeDays)} days) is as long as the duration (${formats.integer(durationDays)}) or longer: ${KEPT}. Write a notice shorter than the duration.`,
  'classes-repeated': (): string => `A class of characters is named twice: ${KEPT}. Name each class once.`,
} as const satisfies {
  readonly [Code in keyof HandoverPolicyRefusalData]: (data: HandoverPolicyRefusalData[Code]) => string;
};
