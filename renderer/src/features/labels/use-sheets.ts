import { useMemo } from 'react';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { labelFace, type LabelFace } from '#shared/reports/labels/label-face.ts';
import { labelPlaces, type SheetFormat, sheetRefusal } from '#shared/reports/labels/sheet-format.ts';
import { useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { PlacedLabel } from './label-page.tsx';
import { formatOf, type LabelSettings } from './label-settings.ts';
import { labelWords } from './label-words.ts';
import { SYMBOL_MODULES } from './symbol.ts';

/** The sheets to print, or why they cannot be. */
export type Sheets =
  | { readonly ok: false; readonly refusal: ActRefusal }
  | {
      readonly ok: true;
      readonly format: SheetFormat;
      readonly face: LabelFace;
      readonly pages: readonly (readonly PlacedLabel[])[];
    };

/** The sheets of the chosen assets, in order of label. */
export function useSheets(settings: LabelSettings, chosen: readonly Asset[], start: number): Sheets {
  const text = useText();
  const nameOf = useNames();
  return useMemo(() => {
    const format = formatOf(settings);
    const refusal = sheetRefusal(format);
    if (refusal !== undefined) return { ok: false, refusal };
    const face = labelFace(format.label, SYMBOL_MODULES);
    if (!face.ok) return face;
    const places = labelPlaces(format, chosen.length, start - 1, settings.offset);
    const pages: PlacedLabel[][] = [];
    chosen.forEach((asset, at) => {
      const place = places[at];
      if (place === undefined) return;
      (pages[place.sheet] ??= []).push({ asset, words: labelWords(asset, text, nameOf), place });
    });
    return { ok: true, format, face: face.value, pages };
  }, [settings, chosen, start, text, nameOf]);
}
