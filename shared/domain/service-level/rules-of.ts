import type { RecordId } from '#shared/domain/identity.ts';
import { createRomeOffsets, type RomeOffsets } from '#shared/domain/rome-offset.ts';
import { inForceOn, type ValidFrom } from '#shared/domain/validity.ts';
import { createWorkingTime } from '#shared/domain/working-time/create-working-time.ts';
import type { BodyRules, OfficeRules, RulesOf } from './body-rules.ts';

type BodyId = RecordId<'body'>;

/** A record that configures one body. */
interface OfBody extends ValidFrom {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly deleted: boolean;
}

/** The rules of every body out of what the office has configured: each body's are made when they are first asked for. */
export function createRulesOf(rules: OfficeRules): RulesOf {
  const offsets = createRomeOffsets();
  const made = new Map<BodyId, BodyRules>();
  return (bodyId) => {
    const known = made.get(bodyId);
    if (known !== undefined) return known;
    const ofBody = makeRules(bodyId, rules, offsets);
    made.set(bodyId, ofBody);
    return ofBody;
  };
}

function makeRules(bodyId: BodyId, rules: OfficeRules, offsets: RomeOffsets): BodyRules {
  const calendars = standing(rules.calendars, bodyId);
  const levels = standing(rules.serviceLevels, bodyId);
  const terms = standing(rules.terms, bodyId);
  const closures = rules.closures.filter(
    (closure) => !closure.deleted && (closure.bodyId === null || closure.bodyId === bodyId),
  );
  return {
    bodyId,
    workingTime: createWorkingTime({ calendars, closures }, offsets),
    serviceLevelOn: (day) => inForceOn(levels, day),
    termsOn: (day) => inForceOn(terms, day),
  };
}

/** A body's versions; of two that begin on one day every console takes the same. */
function standing<Version extends OfBody>(versions: readonly Version[], bodyId: BodyId): readonly Version[] {
  return versions
    .filter((version) => version.bodyId === bodyId && !version.deleted)
    .sort((one, other) => (one.id > other.id ? -1 : 1));
}
