type Nothing = Readonly<Record<string, never>>;

/** What the refusals of rounds through rooms and of labels carry. Measures are hundredths of a millimetre. */
export interface CheckRefusalData {
  'check-closed': Nothing;
  'check-too-large': Readonly<{ limit: number }>;
  /** It is where it is written down already. */
  'asset-in-place': Readonly<{ label: string }>;
  'asset-not-missing': Readonly<{ label: string }>;
  'asset-disposed-of': Readonly<{ label: string }>;
  'sheet-impossible': Readonly<{ why: 'outside' | 'overlapping' }>;
  /** The least that the symbol needs. */
  'label-too-small': Readonly<{ width: number; height: number }>;
}

/** Refusals of rounds through rooms and of labels. */
export const CHECK_REFUSALS = [
  'check-closed',
  'check-too-large',
  'asset-in-place',
  'asset-not-missing',
  'asset-disposed-of',
  'sheet-impossible',
  'label-too-small',
] as const satisfies readonly (keyof CheckRefusalData)[];
