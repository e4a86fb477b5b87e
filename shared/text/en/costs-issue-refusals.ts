import type { CostsIssueRefusalData } from '#shared/domain/costs-issue-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

/** What the console says when it refuses an act on an issued split. */
export const costsIssueRefusals = {
  'split-incomplete': ({ year, count }): string =>
    `The split of ${String(year)} cannot be issued: ${count === 1 ? 'something is missing' : `${formats.integer(count)} things are missing`}. Nothing was issued: complete what the page of the split lists and try again.`,
  'split-issue-too-large': ({ bytes, limit }): string =>
    `The data of the split (${formats.integer(Math.ceil(bytes / 1024))} KB) are more than consoles exchange at once (${formats.integer(Math.floor(limit / 1024))} KB): nothing was issued. Put expenses with the same participants together, or take the participants off the expenses of everybody.`,
  'split-issue-stays': (): string =>
    'An issued split stays as it is: it is not undone. Mend the data and issue it again: the difference will be seen.',
} satisfies {
  readonly [Code in keyof CostsIssueRefusalData]: (data: CostsIssueRefusalData[Code]) => string;
};
