import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { costIssueKind } from '#shared/domain/cost-issue.ts';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import { FROZEN_BYTES_MAX, freezeSplit, frozenBytes } from '#shared/domain/costs/freeze-split.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import { SPLIT_RULES_VERSION } from '#shared/domain/costs/split-rules-version.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { readCostFacts } from './read-cost-facts.ts';

const { fields } = costIssueKind;

/**
 * Issues the split of a year: freezes what it is computed from and what each body comes to, with who did it and when.
 * Refused while something is missing. Nothing edits an issue: another one says what changed.
 *
 * @see REG-13.7-a
 */
export const issueSplit = defineUseCase({
  name: 'issueSplit',
  arguments: z.strictObject({
    year: fields.year.schema,
    note: z.optional(z.nullable(fields.note.schema)),
  }),
  run: async ({ workspace, clock, ids }, actor, { year, note = null }) => {
    const facts = await readCostFacts(workspace, year);
    const assembled = assembleSplit(facts);
    const split = splitCosts(assembled.input);
    if (assembled.missing.length > 0 || !split.ok)
      return refuseAct('split-incomplete', { year, count: Math.max(1, assembled.missing.length) });
    const frozen = freezeSplit(facts, assembled, split.value);
    const bytes = frozenBytes(frozen);
    if (bytes > FROZEN_BYTES_MAX)
      return refuseAct('split-issue-too-large', { bytes, limit: FROZEN_BYTES_MAX });
    const id = ids.fresh('costIssue');
    const issue = {
      year,
      issuedAt: clock.now(),
      issuedById: actor,
      rulesVersion: SPLIT_RULES_VERSION,
      frozen,
      note,
    };
    return decide({ id }, [createRecord('costIssue', CATALOGUE_SCOPE, id, issue)]);
  },
});
