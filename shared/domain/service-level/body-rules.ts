import type { RecordId } from '#shared/domain/identity.ts';
import type { BodyTerms, Calendar, Closure, ServiceLevel } from '#shared/domain/kinds.ts';
import type { WorkingTime } from '#shared/domain/working-time/working-time.ts';

/** What the office has configured, whole. */
export interface OfficeRules {
  readonly calendars: readonly Calendar[];
  readonly closures: readonly Closure[];
  readonly serviceLevels: readonly ServiceLevel[];
  readonly terms: readonly BodyTerms[];
}

/** What was configured for one body, ready to be asked. */
export interface BodyRules {
  readonly bodyId: RecordId<'body'>;
  readonly workingTime: WorkingTime;
  /** The table in force on a day `aaaa-mm-gg`; `undefined` where none is: nothing was promised yet. */
  serviceLevelOn(day: string): ServiceLevel | undefined;
  termsOn(day: string): BodyTerms | undefined;
}

/** The rules of every body, each made ready once. */
export type RulesOf = (bodyId: RecordId<'body'>) => BodyRules;
