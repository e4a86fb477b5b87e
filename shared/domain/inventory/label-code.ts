import { CROCKFORD, type RecordId } from '#shared/domain/identity.ts';
import type { Asset } from '#shared/domain/kinds.ts';

/** Stands before the id, so that whoever reads a label with another tool sees whose it is. */
const MARK = 'PRESIDIO';

/** What is left of the label: with the mark and the id it stays within 61 characters, version 3 of the symbol. */
const WORDS_LENGTH = 26;

const MARKED = new RegExp(`${MARK}([0-7][${CROCKFORD}]{25})$`, 'u');

/**
 * What the symbol of an asset's label holds: the words of the label, for people, and the asset's id, which no second
 * label shares and no renaming changes. Capitals, digits, blanks and hyphens alone: the symbol stays small, and a reader
 * that types as a keyboard of another country still gets the id right.
 */
export function labelCode({ id, label }: Pick<Asset, 'id' | 'label'>): string {
  const words = label
    .normalize('NFKD')
    .toUpperCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^0-9A-Z]+/gu, '-')
    .slice(0, WORDS_LENGTH)
    .replace(/^-|-$/gu, '');
  return `${words} ${MARK}${id}`.trim();
}

/** The asset whose label was read; `undefined` for a text that is no label of ours. */
export function assetOfLabelCode(code: string): RecordId<'asset'> | undefined {
  return MARKED.exec(code.trim().toUpperCase())?.[1] as RecordId<'asset'> | undefined;
}
