import { encode } from 'uqr';
import { labelCode } from '#shared/domain/inventory/label-code.ts';
import type { Asset } from '#shared/domain/kinds.ts';

/** A symbol: its side in modules, and its dark modules as the path of a drawing whose unit is the module. */
export interface LabelSymbol {
  readonly modules: number;
  readonly path: string;
}

/** The least version that every label of ours fits in: all the symbols of a sheet are of one size. */
const VERSION = 3;

/** Dark modules side by side are one rectangle: no hairline is left between them on paper. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    path += `M${String(start)} ${String(y)}h${String(x + 1 - start)}v1h-${String(x + 1 - start)}z`;
  }
  return path;
}

/** The symbol of an asset's label. */
export function labelSymbol(asset: Pick<Asset, 'id' | 'label'>): LabelSymbol {
  const { size, data } = encode(labelCode(asset), { ecc: 'M', minVersion: VERSION, border: 0 });
  return { modules: size, path: data.map(rowPath).join('') };
}

/** The side of the symbols of our labels, in modules. */
export const SYMBOL_MODULES = 17 + 4 * VERSION;
