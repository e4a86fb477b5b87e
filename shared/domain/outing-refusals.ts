/** What the refusals of acts on outings and intervention reports carry. */
export interface OutingRefusalData {
  /** Instants are UTC milliseconds; `name` is the technician’s. @see CAP-3.1.6-f */
  'outing-overlaps': Readonly<{ name: string; minutes: number; startsAt: number; endsAt: number }>;
  /** An outing, or a stay at a seat, that ends before it begins. */
  'outing-empty': Readonly<{ from: number; to: number }>;
  'outing-cancelled': Readonly<{ day: string }>;
  /** `code` is that of the report that was written of it. */
  'outing-reported': Readonly<{ code: string }>;
  /** An outing of another body. */
  'outing-elsewhere': Readonly<Record<string, never>>;
  /** A ticket of another body. */
  'outing-ticket-elsewhere': Readonly<{ code: string }>;
  /** @see CAP-3.1.6-b */
  'report-works-missing': Readonly<Record<string, never>>;
  'report-tickets-missing': Readonly<Record<string, never>>;
  /** Material for a ticket that is not among the report’s. */
  'report-material-foreign': Readonly<{ description: string }>;
  /** Provisional work keeps its tickets open. @see CAP-3.1.6-e */
  'report-provisional-open': Readonly<Record<string, never>>;
  'report-signed': Readonly<{ code: string; day: string }>;
  'report-signatory-missing': Readonly<{ code: string }>;
}

/** Refusals of acts on outings and intervention reports. */
export const OUTING_REFUSALS = [
  'outing-overlaps',
  'outing-empty',
  'outing-cancelled',
  'outing-reported',
  'outing-elsewhere',
  'outing-ticket-elsewhere',
  'report-works-missing',
  'report-tickets-missing',
  'report-material-foreign',
  'report-provisional-open',
  'report-signed',
  'report-signatory-missing',
] as const satisfies readonly (keyof OutingRefusalData)[];
