import type { CheckRefusalData } from '#shared/domain/check-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

function millimetres(hundredths: number): string {
  return `${formats.integer(Math.ceil(hundredths / 100))} mm`;
}

/** What the console says when a round through a room or a sheet of labels cannot go on. */
export const checkRefusals = {
  'check-closed': (): string =>
    'The check is already closed: nothing was recorded. Begin a new check of the room and try again.',
  'check-too-large': ({ limit }): string =>
    `The check was not closed: a list is over ${formats.integer(limit)} assets. What was read is kept: check the seat room by room.`,
  'asset-in-place': ({ label }): string =>
    `${label} is already recorded in this room: nothing has changed. Nothing else is needed.`,
  'asset-not-missing': ({ label }): string =>
    `${label} is not among what is missing: nothing was recorded. Look at the list as it is now.`,
  'asset-disposed-of': ({ label }): string =>
    `${label} is recorded as disposed of and stays so. If it is still in use, mend its disposal on its page first.`,
  'sheet-impossible': ({ why }): string =>
    why === 'outside'
      ? 'The labels would run off the sheet: nothing was printed. Check margins, pitch, rows and columns.'
      : 'The labels would overlap: nothing was printed. The pitch cannot be smaller than the label.',
  'label-too-small': ({ width, height }): string =>
    `The label is too small for a reader to read the code: nothing was printed. It takes at least ${millimetres(width)} × ${millimetres(height)}: choose another format.`,
} as const satisfies { readonly [Code in keyof CheckRefusalData]: (data: CheckRefusalData[Code]) => string };
