import type { JsonValue } from '#shared/domain/json.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';
import type { FieldSort } from './form-fields.ts';
import {
  readDay,
  readHours,
  readInteger,
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

const WEEK: Codec = {
  empty: writeWeek([]),
  toForm: (value) => writeWeek((value ?? []) as readonly WeeklySlot[]),
  fromForm(value) {
    const slots = readWeek(value as readonly string[]);
    return slots === null ? undefined : (slots as unknown as JsonValue);
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
  week: WEEK,
};

/** What was typed, as the console writes it: as it stands when it cannot be read. */
export function tidied(sort: FieldSort, value: FormValue): FormValue {
  const { fromForm, toForm } = CODECS[sort];
  const kept = fromForm(value);
  return kept === undefined || kept === null ? value : toForm(kept);
}
