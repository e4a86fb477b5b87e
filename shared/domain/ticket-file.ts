import type {
  Asset,
  Consultation,
  Contact,
  ContinuityMeasure,
  Escalation,
  Evolution,
  GuidedAction,
  Material,
  Notification,
  OnSiteReport,
  Outing,
  PlannedTask,
  PlatformOutage,
  Quote,
  RemoteSession,
  Ticket,
  TicketEntry,
} from './kinds.ts';

/** Everything recorded about one ticket, each list in the order in which it happened. @see CAP-3.4.2.1-d */
export interface TicketFile {
  readonly ticket: Ticket;
  /** Duplicated, followed, linked tickets: those that are here. */
  readonly relatives: readonly Ticket[];
  /** The devices that the ticket and its sessions name. */
  readonly assets: readonly Asset[];
  readonly entries: readonly TicketEntry[];
  readonly contacts: readonly Contact[];
  readonly remoteSessions: readonly RemoteSession[];
  /** What municipal contacts did on site for it. @see REG-5.3-a */
  readonly guidedActions: readonly GuidedAction[];
  readonly escalations: readonly Escalation[];
  readonly quotes: readonly Quote[];
  readonly consultations: readonly Consultation[];
  readonly plannedTasks: readonly PlannedTask[];
  readonly outages: readonly PlatformOutage[];
  readonly measures: readonly ContinuityMeasure[];
  readonly evolutions: readonly Evolution[];
  /** What was used. @see CAP-3-a */
  readonly materials: readonly Material[];
  readonly notifications: readonly Notification[];
  /** Who went out for it, or is to go. @see CAP-3.1.6-f */
  readonly outings: readonly Outing[];
  /** @see CAP-3.1.6-b */
  readonly onSiteReports: readonly OnSiteReport[];
}
