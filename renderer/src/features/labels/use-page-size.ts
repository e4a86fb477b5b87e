import { useEffect } from 'react';
import type { Size } from '#shared/reports/labels/sheet-format.ts';
import { millimetres } from './millimetres.ts';

/** While the component is on the screen, pages are printed at that size, without margins of the printer's choosing. */
export function usePageSize({ width, height }: Size): void {
  useEffect(() => {
    // The content policy lets no style be written into the page; a sheet made by the program is none of the page's.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${millimetres(width)} ${millimetres(height)}; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [width, height]);
}
