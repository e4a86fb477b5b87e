import type { ReactNode } from 'react';
import { ABSC_FIELDS, abscMissing, isOnNetwork } from '#shared/domain/inventory/absc-completeness.ts';
import { categoryOf } from '#shared/domain/inventory/device-groups.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Asset, FieldName } from '#shared/domain/kinds.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { createValueWords } from '#renderer/ui/value-words.ts';
import { useInventoryNames } from '#renderer/features/inventory/use-inventory-names.ts';
import { CATEGORY_FIELDS, COMMON_FIELDS } from './category-fields.ts';

type Field = FieldName<'asset'>;

function isSaid(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

function Part(props: {
  readonly title: string;
  readonly asset: Asset;
  readonly fields: readonly Field[];
  /** Fields that say nothing are left out, as far as nobody misses them. */
  readonly isTerse?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useInventoryNames();
  const words = createValueWords(text, formats, nameOf);
  const { asset, title, fields, isTerse = false, children } = props;
  const shown = fields.filter((name) => !isTerse || isSaid(asset[name]));
  if (shown.length === 0 && children === undefined) return null;
  return (
    <section className="asset-part">
      <h3>{title}</h3>
      <dl className="facts">
        {shown.map((name) => (
          <div key={name} className="facts__line">
            <dt>{nameOfField(text.fieldNames, name, 'asset')}</dt>
            <dd>
              {isSaid(asset[name]) ? (
                words('asset', name, asset[name] as JsonValue)
              ) : (
                <span className="soft">{text.inventoryRecords.nothing}</span>
              )}
            </dd>
          </div>
        ))}
        {children}
      </dl>
    </section>
  );
}

/** How much of what the minimum measures ask is said. @see PT-I.2-b */
function Minimum({ asset }: { readonly asset: Asset }): ReactNode {
  const { assetPage, fieldNames } = useText();
  if (!isOnNetwork(asset)) return null;
  const missing = abscMissing(asset);
  const asked = ABSC_FIELDS.length;
  const said = assetPage.minimumOf(String(asked - missing.length), String(asked));
  const names = missing.map((name) => nameOfField(fieldNames, name, 'asset')).join(', ');
  return (
    <div className="facts__line">
      <dt>{assetPage.minimum}</dt>
      <dd>
        {said}
        {missing.length > 0 && <span className="soft"> · {assetPage.minimumMissing(names)}</span>}
      </dd>
    </div>
  );
}

/** Everything that an asset says: what every asset does, and what its category does. @see PERF-RIS-a */
export function AssetFacts({ asset }: { readonly asset: Asset }): ReactNode {
  const { parts } = useText().assetPage;
  const category = asset.category ?? categoryOf(asset.deviceType);
  return (
    <>
      <Part title={parts.place} asset={asset} fields={COMMON_FIELDS.place} />
      <Part title={parts.identity} asset={asset} fields={COMMON_FIELDS.identity} />
      <Part title={parts.own} asset={asset} fields={CATEGORY_FIELDS[category]}>
        <Minimum asset={asset} />
      </Part>
      <Part title={parts.purchase} asset={asset} fields={COMMON_FIELDS.purchase} />
      <Part title={parts.more} asset={asset} fields={COMMON_FIELDS.more} isTerse />
    </>
  );
}
