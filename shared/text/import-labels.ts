import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { Catalogue } from './catalogue.ts';

/** What a language calls the fields and the cases that columns of a table hold. */
export function importLabelsOf({ fieldNames, labels }: Pick<Catalogue, 'fieldNames' | 'labels'>): {
  readonly fields: Readonly<Record<ImportKind, Readonly<Record<string, string>>>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
} {
  return {
    fields: { asset: fieldNames.asset, person: fieldNames.person, body: fieldNames.body },
    choices: {
      deviceType: labels.deviceType,
      state: labels.assetState,
      category: labels.assetCategory,
      purchaseChannel: labels.purchaseChannel,
      type: labels.bodyType,
    },
  };
}
