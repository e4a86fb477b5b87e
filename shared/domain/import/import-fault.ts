/** Nothing besides the code. */
type Nothing = Readonly<Record<string, never>>;

/** What was written in a cell. */
type Written = Readonly<{ text: string }>;

/** What each reason for not importing a row carries. The sentence is chosen at the edge. */
export interface ImportFaultData {
  'cell-formula': Nothing;
  'cell-error': Nothing;
  /** A number so long that the spreadsheet has lost its last digits. */
  'digits-lost': Nothing;
  'value-missing': Readonly<{ field: string }>;
  'value-too-long': Readonly<{ limit: number }>;
  'value-malformed': Written & Readonly<{ field: string }>;
  'date-unreadable': Written;
  'date-short-year': Written;
  /** Two readings of the same figure, as people write them in Italy. */
  'number-ambiguous': Written & Readonly<{ thousands: string; decimals: string }>;
  'number-unreadable': Written;
  'flag-unreadable': Written;
  'choice-unknown': Written & Readonly<{ field: string }>;
  'body-missing': Nothing;
  'body-unknown': Written;
  'body-ambiguous': Written;
  'seat-unknown': Written;
  'seat-ambiguous': Written;
  'person-unknown': Written;
  'person-ambiguous': Written;
  'supplier-unknown': Written;
  'supplier-ambiguous': Written;
  'secret-in-cell': Nothing;
  /** Rows of the same file that speak of the same thing. */
  'row-repeated': Readonly<{ rows: readonly number[] }>;
  /** Several records already answer to what the row says. */
  'record-ambiguous': Readonly<{ field: string; text: string }>;
  /** The record is of another body. */
  'record-elsewhere': Readonly<{ name: string; body: string }>;
  /** The record found by a weaker key has another value for a stronger one. */
  'record-contradicted': Readonly<{ name: string; field: string; has: string }>;
  /** Another record has that value, which must be of one alone. */
  'value-taken': Readonly<{ name: string; field: string; text: string }>;
  /** An asset that has a state changes it by an act. */
  'state-by-act': Readonly<{ name: string }>;
}

/** The code of a reason for not importing a row. */
export type ImportFaultCode = keyof ImportFaultData;

/** Why a cell cannot be read, or a row not imported. */
export type ImportReason = {
  [Code in ImportFaultCode]: { readonly code: Code; readonly data: ImportFaultData[Code] };
}[ImportFaultCode];

/** A reason, and the place of the column it is about; `null` when it is about the whole row. */
export type ImportFault = ImportReason & { readonly column: number | null };

/** A reason with its data. */
export function importReason<Code extends ImportFaultCode>(
  code: Code,
  data: ImportFaultData[Code],
): { readonly code: Code; readonly data: ImportFaultData[Code] } {
  return { code, data };
}

/** What was read in a cell, or why nothing could be. */
export type CellReading<Value> = { readonly value: Value } | { readonly reason: ImportReason };
