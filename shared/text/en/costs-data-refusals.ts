import type { CostsDataRefusalData } from '#shared/domain/costs-data-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

/** What the console says when it refuses an act on the data of costs. */
export const costsDataRefusals = {
  'expense-not-capital': ({ description }): string =>
    `The expense “${description}” has bodies or a criterion of its own, and only a capital expense may: ${KEPT}. Take the bodies away and use the general criterion, or correct the nature.`,
  'expense-lender-missing': ({ description }): string =>
    `The staff expense “${description}” does not say which body lends the person: ${KEPT}. Name the body, to which the expense will be given back in full.`,
  'expense-percentages': ({ sum }): string =>
    `The percentages make ${formats.decimal(sum / 100, 2)} and must make 100.00: ${KEPT}. Correct the percentages.`,
  'expense-percentage-stranger': ({ name }): string =>
    `${name} has a percentage and is not among the bodies that take part: ${KEPT}. Add the body, or take its percentage away.`,
  'contribution-exceeds': ({ description, cents, givenCents }): string =>
    `The contributions to “${description}” would be ${formats.money(givenCents)} and the expense is ${formats.money(cents)}: ${KEPT}. An expense cannot go below zero: correct the amount, or tie the contribution to the project.`,
  'contribution-target': (): string =>
    `A contribution is for an expense or for a project: ${KEPT}. Name the one or the other.`,
  'contribution-of-another-year': ({ year, expenseYear }): string =>
    `The contribution is of ${String(year)} and the expense of ${String(expenseYear)}: ${KEPT}. Choose an expense of the same year.`,
  'project-code-known': ({ code, name }): string =>
    `The code ${code} already belongs to the project “${name}”: ${KEPT}. Choose another code.`,
  'expenses-same-year': ({ year }): string =>
    `The expenses of ${String(year)} are there already: nothing was copied. Choose another year to copy from.`,
  'pcs-out-of-sight': (): string =>
    'You see the inventory of some bodies only, and the others would be counted as none: nothing was frozen. Ask somebody who sees every body.',
} as const satisfies {
  readonly [Code in keyof CostsDataRefusalData]: (data: CostsDataRefusalData[Code]) => string;
};
