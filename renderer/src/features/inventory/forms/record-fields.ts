import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { ListedKind } from '#shared/domain/kind-name.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import {
  type ActForm,
  type FormReader,
  type PlainSort,
  type Choice,
  severalOf,
} from '#renderer/ui/act-form/act-form.ts';
import type { KeptField } from '#renderer/parts/kept-form.tsx';

/** The kinds whose records a form of the inventory says field by field. */
export type InventoryKind = Extract<
  ListedKind,
  | 'asset'
  | 'virtualMachine'
  | 'networkLink'
  | 'application'
  | 'storageSpace'
  | 'digitalCertificate'
  | 'consumable'
  | 'inventoryVariation'
  | 'estateTotal'
>;

/** How a field of a record is filled in: `flag` is yes, no or unsaid; `lines` holds several texts, one a line. */
export type RecordSort =
  'line' | 'prose' | 'choice' | 'several' | 'lines' | 'day' | 'money' | 'integer' | 'flag';

/** One field of the form of a record. */
export interface RecordField {
  readonly name: string;
  readonly sort: RecordSort;
  readonly isMandatory?: boolean;
  /** The record keeps the value that it was created with. */
  readonly isFixed?: boolean;
}

/** How a value stands in a form, and what the record keeps of what was typed. */
interface Codec {
  readonly input: PlainSort;
  toForm(value: JsonValue, formats: Formats): string;
  fromForm(form: FormReader, name: string): JsonValue;
}

const asText = (value: JsonValue): string => (typeof value === 'string' ? value : '');
const asList = (value: JsonValue): string => (Array.isArray(value) ? value.join('\n') : '');

function textual(input: PlainSort): Codec {
  return { input, toForm: asText, fromForm: (form, name) => form.text(name) };
}

function listed(input: PlainSort): Codec {
  return { input, toForm: asList, fromForm: (form, name) => [...severalOf(form.text(name) ?? '')] };
}

/** A switch that may be left unsaid. */
const FLAG = { yes: 'yes', no: 'no' } as const;

const CODECS: Readonly<Record<RecordSort, Codec>> = {
  line: textual('line'),
  prose: textual('prose'),
  choice: textual('choice'),
  several: listed('several'),
  lines: listed('prose'),
  day: {
    input: 'day',
    toForm: (value, formats) => (typeof value === 'string' ? formats.day(value) : ''),
    fromForm: (form, name) => form.day(name),
  },
  money: {
    input: 'money',
    toForm: (value, formats) => (typeof value === 'number' ? formats.decimal(value / 100, 2) : ''),
    fromForm: (form, name) => form.cents(name),
  },
  integer: {
    input: 'integer',
    toForm: (value) => (typeof value === 'number' ? String(value) : ''),
    fromForm: (form, name) => form.integer(name),
  },
  flag: {
    input: 'choice',
    toForm: (value) => (typeof value !== 'boolean' ? '' : value ? FLAG.yes : FLAG.no),
    fromForm: (form, name) => {
      const said = form.text(name);
      return said === null ? null : said === FLAG.yes;
    },
  },
};

/** A record as its form shows it. */
export function formOf(
  fields: readonly RecordField[],
  record: Readonly<Record<string, unknown>>,
  formats: Formats,
): ActForm {
  return Object.fromEntries(
    fields.map(({ name, sort }) => [name, CODECS[sort].toForm((record[name] ?? null) as JsonValue, formats)]),
  );
}

/** What a form says of its record; the fields that a record keeps for ever are among them for a new one alone. */
export function saidIn(fields: readonly RecordField[], form: FormReader, isNew: boolean): JsonObject {
  return Object.fromEntries(
    fields
      .filter(({ isFixed = false }) => isNew || !isFixed)
      .map(({ name, sort }) => [name, CODECS[sort].fromForm(form, name)] as const)
      // A new record is told nothing of what was left empty.
      .filter(([, value]) => !isNew || (value !== null && !(Array.isArray(value) && value.length === 0))),
  );
}

/** How many characters a line of a record may have. */
function lengthOf(kind: InventoryKind, name: string): number | undefined {
  const field = fieldsOf(kind)[name];
  if (field?.merge !== 'register') return undefined;
  let schema: unknown = field.schema;
  if (typeof schema === 'object' && schema !== null && 'unwrap' in schema)
    schema = (schema.unwrap as () => unknown)();
  const most = (schema as { readonly maxLength?: unknown }).maxLength;
  return typeof most === 'number' ? most : undefined;
}

/** The fields of the form of a record, with what each may be filled in with. */
export function askedFields(
  kind: InventoryKind,
  fields: readonly RecordField[],
  choicesOf: (name: string) => readonly Choice[],
  text: Catalogue,
  isNew: boolean,
): readonly KeptField[] {
  const { inventory, registry, fieldNames } = text;
  const flags: readonly Choice[] = [
    { value: FLAG.yes, label: registry.yes },
    { value: FLAG.no, label: registry.no },
  ];
  return fields
    .filter(({ isFixed = false }) => isNew || !isFixed)
    .map(({ name, sort, isMandatory = false }) => {
      const atMost = sort === 'line' ? lengthOf(kind, name) : undefined;
      return {
        name,
        sort: CODECS[sort].input,
        label: nameOfField(fieldNames, name, kind),
        isMandatory,
        ...(sort === 'flag' && { choices: flags }),
        ...((sort === 'choice' || sort === 'several') && { choices: choicesOf(name) }),
        ...(sort === 'lines' && { hint: inventory.oneALine }),
        ...(atMost !== undefined && { atMost }),
      };
    });
}
