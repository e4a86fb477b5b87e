import { refuseAct, type RefusalOf } from '#shared/domain/act-refusals.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Point, Size } from './sheet-format.ts';

/** Modules left white on every side of the symbol, as its standard asks. */
export const QUIET_MODULES = 4;

/** The smallest module that common readers read from paper, in hundredths of a millimetre. */
export const LEAST_MODULE = 33;

/** A larger module helps no reader, and takes the room of the words. */
const LARGEST_MODULE = 80;

/** Something on a label: in hundredths of a millimetre, from the label's upper left corner. */
export interface Box extends Point, Size {}

/** Where everything is on a label. All measures in hundredths of a millimetre. */
export interface LabelFace {
  /** The symbol with its white frame. */
  readonly symbol: Box;
  /** The side of a module. */
  readonly module: number;
  /** What is written under the symbol. */
  readonly title: Box & { readonly font: number };
  /** The other words, beside the symbol or under the title; `null` where there is no room. */
  readonly words: (Box & { readonly font: number }) | null;
}

/** Words in less than this are no help. */
const LEAST_WORDS_WIDTH = 1_000;

function between(least: number, value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}

function bandOf({ width, height }: Size): { readonly edge: number; readonly title: number } {
  const side = Math.min(width, height);
  return { edge: between(100, side * 0.05, 300), title: between(220, side * 0.12, 450) };
}

/** The smallest side of the room that a symbol of so many modules needs. */
function leastSide(modules: number): number {
  return (modules + 2 * QUIET_MODULES) * LEAST_MODULE;
}

function wordsBox(label: Size, symbol: Box, title: Box, edge: number): LabelFace['words'] {
  const beside = { x: symbol.x + symbol.width + 50, y: symbol.y, height: symbol.height };
  const width = label.width - beside.x - edge;
  const font = between(190, title.height * 0.62, 320);
  if (width >= LEAST_WORDS_WIDTH) return { ...beside, width, font };
  const y = title.y + title.height;
  const height = label.height - y - edge;
  return height < font * 1.3 ? null : { x: title.x, y, width: title.width, height, font };
}

/**
 * The face of a label: the symbol as large as it may be, its title under it, the other words beside it, or under it on
 * a tall label. Refused when its modules would be smaller than readers read.
 *
 * @param modules the side of the symbol, without its white frame.
 */
export function labelFace(label: Size, modules: number): Result<LabelFace, RefusalOf<'label-too-small'>> {
  const { edge, title: band } = bandOf(label);
  const side = Math.min(label.height - 2 * edge - band, label.width - 2 * edge);
  const framed = modules + 2 * QUIET_MODULES;
  const module = Math.min(LARGEST_MODULE, Math.floor(side / framed));
  if (module < LEAST_MODULE) {
    const least = leastSide(modules);
    return refuseAct('label-too-small', { width: least + 2 * edge, height: least + 2 * edge + band });
  }
  const size = module * framed;
  // A wide label has the symbol at its left, in the middle of what the title leaves; a tall one has it in its middle.
  const isWide = label.width - size - 2 * edge >= LEAST_WORDS_WIDTH;
  const spare = isWide ? label.height - 2 * edge - band - size : 0;
  const x = isWide ? edge : Math.round((label.width - size) / 2);
  const symbol = { x, y: edge + Math.round(spare / 2), width: size, height: size };
  const under = { x: edge, y: symbol.y + size, width: label.width - 2 * edge, height: band };
  const title = { ...under, font: Math.round(band * 0.8) };
  return done({ symbol, module, title, words: wordsBox(label, symbol, title, edge) });
}

/** The size of the letters of a title, made smaller until a long one fits: never below what can be read. */
export function titleFont({ width, font }: LabelFace['title'], words: string): number {
  const LETTER = 0.6;
  const LEAST = 170;
  return Math.max(LEAST, Math.min(font, Math.floor(width / (LETTER * Math.max(1, words.length)))));
}
