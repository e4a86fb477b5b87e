import { resolve } from 'node:path';
import type { Instant } from '#shared/domain/instant.ts';
import { ULID_PATTERN } from '#shared/domain/identity.ts';
import { instantOfWallTime } from '#shared/domain/rome-time.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import type { DocumentEdition } from '#shared/domain/yearly-document.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** What stands for the value of an option in the usage. */
type ValueWord = keyof Catalogue['cliUsage']['values'];

/** An option of a command: how it is shown, and how its value is read. */
export interface Option<Value> {
  /** `null` for one that has no value: it is there or not. */
  readonly word: ValueWord | null;
  readonly required: boolean;
  /**
   * Reads what was given, `undefined` when nothing was. Gives `undefined` for what it cannot be.
   *
   * @param given never `undefined` for a required option; always `undefined` or empty for one without value.
   */
  readonly read: (given: string | undefined) => Value | undefined;
}

/** The names that options may have: each is explained in the catalogue. */
export type OptionName = Exclude<keyof Catalogue['cliUsage']['options'], 'json' | 'help'>;

/** The options of a command, by name. */
export type OptionTable = Readonly<Partial<Record<OptionName, Option<unknown>>>>;

/** The values of the options of a command. */
export type Given<Options extends OptionTable> = {
  readonly [Name in keyof Options]: Options[Name] extends Option<infer Value> ? Value : never;
};

/** How a value is shown and read. */
interface ValueType<Value> {
  readonly word: ValueWord;
  readonly parse: (text: string) => Value | undefined;
}

/** An option that the command cannot do without. */
export function required<Value>({ word, parse }: ValueType<Value>): Option<Value> {
  return { word, required: true, read: (given) => parse(given ?? '') };
}

/** An option whose absence is `null`. */
export function optional<Value>({ word, parse }: ValueType<Value>): Option<Value | null> {
  return { word, required: false, read: (given) => (given === undefined ? null : parse(given)) };
}

/** An option with a usual value. */
export function usually<Value>({ word, parse }: ValueType<Value>, usual: Value): Option<Value> {
  return { word, required: false, read: (given) => (given === undefined ? usual : parse(given)) };
}

/** An option that is there or not. */
export const flag: Option<boolean> = { word: null, required: false, read: (given) => given !== undefined };

/** A folder of this machine, absolute. */
export const folder: ValueType<string> = { word: 'folder', parse: absolute };

/** A file of this machine, absolute. */
export const file: ValueType<string> = { word: 'file', parse: absolute };

/** A file of this machine, absolute, or `-` for a standard stream. */
export const fileOrStream: ValueType<string> = {
  word: 'file',
  parse: (text) => (text === '-' ? text : absolute(text)),
};

/** A day, `aaaa-mm-gg`. */
export const day: ValueType<string> = {
  word: 'day',
  parse: (text) => (isDay(text) ? text : undefined),
};

/** A moment as a wall clock in Italy shows it, `aaaa-mm-ggThh:mm`. */
export const moment: ValueType<Instant> = { word: 'moment', parse: instantOfWallTime };

const PRIORITIES: Readonly<Record<string, TicketPriority>> = { BASSA: 'low', MEDIA: 'medium', ALTA: 'high' };

/** A priority as the office calls it, in any language of the console. */
export const priority: ValueType<TicketPriority> = {
  word: 'priority',
  parse: (text) => PRIORITIES[text.toUpperCase()],
};

/** A year of four digits. */
export const year: ValueType<number> = {
  word: 'year',
  parse: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
};

const EDITIONS: Readonly<Record<string, DocumentEdition>> = { gennaio: 'january', settembre: 'september' };

/** An edition of a yearly document as the office calls it, in any language of the console. */
export const edition: ValueType<DocumentEdition> = {
  word: 'edition',
  parse: (text) => EDITIONS[text.toLowerCase()],
};

/** The id of a record. */
export const recordId: ValueType<string> = {
  word: 'id',
  parse: (text) => (ULID_PATTERN.test(text.toUpperCase()) ? text.toUpperCase() : undefined),
};

/** A text of one line, not blank, of at most that many characters. */
export function text(word: ValueWord, longest: number): ValueType<string> {
  return {
    word,
    parse: (given) => {
      const trimmed = given.trim();
      return trimmed !== '' && trimmed.length <= longest && !/[\r\n]/.test(trimmed) ? trimmed : undefined;
    },
  };
}

/** A whole number within limits, both included. */
export function count(least: number, most: number): ValueType<number> {
  return {
    word: 'number',
    parse: (given) => {
      const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

function absolute(given: string): string | undefined {
  return given === '' || given.includes('\0') ? undefined : resolve(given);
}

function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const at = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(given);
}
