import type { MachineRoom, MachineRoomEntry, MediaChange, MediaPlan } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';

/** What every report of the registers kept on site is made from: of what whoever asks may see, and no more. @see X-5 */
export interface SiteRegisterRequest extends ReportRequest {
  /** Deleted ones too: they keep their name in what happened in them. */
  readonly rooms: readonly MachineRoom[];
  readonly roomEntries: readonly MachineRoomEntry[];
  readonly mediaPlans: readonly MediaPlan[];
  readonly mediaChanges: readonly MediaChange[];
  /** Which days each body is open. */
  readonly rulesOf: RulesOf;
}
