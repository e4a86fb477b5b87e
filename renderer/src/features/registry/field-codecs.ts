import type { JsonValue } from '#shared/domain/json.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';
import type { FieldSort } from './form-fields.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import {
  readCount,
  readDay,
  readHours,
  readInteger,
  readMoney,
  readMonthDay,
  readPercent,
  readTime,
  writeDay,
  writeHours,
  writeMonthDay,
  writePercent,
} from './typed-fields.ts';
import { readWeek, writeWeek } from './week-text.ts';

/** What a form holds of a field: text as typed, `null` where nothing was chosen. */
export type FormValue = string | boolean | null | readonly string[];

/** What a question that may be left open is answered with. */
export const YES_OR_NO = ['yes', 'no'] as const;

/** How a field of a sort stands in a form, and what the record keeps of it. */
interface Codec {
  readonly empty: FormValue;
  /** The value of a record, `null` included, as its form shows it. */
  toForm(value: unknown): FormValue;
  /** What is kept of what was filled in: `null` when nothing was, `undefined` when it cannot be read. */
  fromForm(value: FormValue): JsonValue | undefined;
}

/** A field in which text is typed. */
function typed(
  read: (text: string) => string | number | null,
  write: (value: never) => string = String,
): Codec {
  return {
    empty: '',
    toForm: (value) => (typeof value === 'string' || typeof value === 'number' ? write(value as never) : ''),
    fromForm(value) {
      if (typeof value !== 'string' || value.trim() === '') return null;
      return read(value) ?? undefined;
    },
  };
}

/** A field in which one of several values is chosen. */
const CHOSEN: Codec = {
  empty: null,
  toForm: (value) => (typeof value === 'string' ? value : null),
  fromForm: (value) => (typeof value === 'string' && value !== '' ? value : null),
};

const SWITCH: Codec = {
  empty: true,
  toForm: (value) => value === true,
  fromForm: (value) => value === true,
};

const TICKED: Codec = {
  empty: [],
  toForm: (value) => (Array.isArray(value) ? (value as readonly string[]) : []),
  fromForm: (value) => (Array.isArray(value) && value.length > 0 ? [...(value as readonly string[])] : null),
};

/** A set: it holds nothing, rather than having no value. */
const SET: Codec = {
  ...TICKED,
  fromForm: (value) => (Array.isArray(value) ? [...(value as readonly string[])] : []),
};

const YES_NO: Codec = {
  empty: null,
  toForm: (value) => (typeof value === 'boolean' ? YES_OR_NO[value ? 0 : 1] : null),
  fromForm: (value) => (value === null || value === '' ? null : value === YES_OR_NO[0]),
};

const WEEK: Codec = {
  empty: writeWeek([]),
  toForm: (value) => writeWeek((value ?? []) as readonly WeeklySlot[]),
  fromForm(value) {
    const slots = readWeek(value as readonly string[]);
    return slots === null ? undefined : (slots as unknown as JsonValue);
  },
};

/** Hours of a week that may be left empty. */
const PRESENCE: Codec = {
  ...WEEK,
  fromForm(value) {
    const kept = WEEK.fromForm(value);
    return Array.isArray(kept) && kept.length === 0 ? null : kept;
  },
};

const TEXT = typed((text) => text);

/** The codec of each sort of field. */
export const CODECS: Readonly<Record<FieldSort, Codec>> = {
  line: TEXT,
  prose: TEXT,
  choice: CHOSEN,
  date: CHOSEN,
  day: typed(readDay, writeDay),
  time: typed(readTime),
  monthDay: typed(readMonthDay, writeMonthDay),
  hours: typed(readHours, writeHours),
  percent: typed(readPercent, writePercent),
  integer: typed(readInteger),
  switch: SWITCH,
  channels: TICKED,
  ticks: SET,
  several: SET,
  yesNo: YES_NO,
  money: typed(readMoney, writeEuros),
  count: typed(readCount),
  week: WEEK,
  presence: PRESENCE,
};

/** What was typed, as the console writes it: as it stands when it cannot be read. */
export function tidied(sort: FieldSort, value: FormValue): FormValue {
  const { fromForm, toForm } = CODECS[sort];
  const kept = fromForm(value);
  return kept === undefined || kept === null ? value : toForm(kept);
}
