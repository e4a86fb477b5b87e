import type { Asset } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** What stands on a label besides its symbol. */
export interface LabelWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The words of an asset's label: what people call it, its number, whose it is. */
export function labelWords(
  { label, inventoryNumber, bodyId, deviceType, model }: Asset,
  { labelSheets, labels }: Pick<Catalogue, 'labelSheets' | 'labels'>,
  nameOf: (id: string) => string | undefined,
): LabelWords {
  const number = inventoryNumber === null ? undefined : labelSheets.inventoryNumber(inventoryNumber);
  const lines = [nameOf(bodyId), number, model ?? labels.deviceType[deviceType]];
  return { title: label, lines: lines.filter((line) => line !== undefined) };
}
