import type { ImportFaultData } from '#shared/domain/import/import-fault.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { fieldNames } from './field-names.ts';

function field(name: string): string {
  return nameOfField(fieldNames, name);
}

/** What the console says while a table is imported. */
export const importing = {
  title: 'Import',
  /** Why a cell or a row is refused: what is wrong, and what to do. */
  faults: {
    'cell-formula': (): string => 'The formula has no saved result: open the file, recalculate and save.',
    'cell-error': (): string => 'The cell holds a spreadsheet error: correct it.',
    'digits-lost': (): string =>
      'The number is so long that the spreadsheet lost its last digits: write it as text.',
    'value-missing': (data): string => `“${field(data.field)}” is missing, which a new row needs.`,
    'value-too-long': ({ limit }): string =>
      `The text is longer than ${String(limit)} characters: shorten it.`,
    'value-malformed': (data): string =>
      `“${data.text}” is not in the form that “${field(data.field)}” asks for.`,
    'date-unreadable': ({ text }): string => `“${text}” is not a date: write it dd/mm/yyyy.`,
    'date-short-year': ({ text }): string => `“${text}” has a year of two digits: write four.`,
    'number-ambiguous': ({ text, thousands, decimals }): string =>
      `“${text}” may mean ${thousands} or ${decimals}: write it without a thousands sign, or with decimals.`,
    'number-unreadable': ({ text }): string => `“${text}” is not a number that can be recorded.`,
    'flag-unreadable': ({ text }): string => `“${text}” means neither yes nor no: write yes, no, or x.`,
    'choice-unknown': (data): string =>
      `“${data.text}” is not among the cases of “${field(data.field)}”: use one of the console’s.`,
    'body-missing': (): string =>
      'It is not known which body the row is of: write it, or choose one for all.',
    'body-unknown': ({ text }): string =>
      `No body is called “${text}”: correct the name, or register the body.`,
    'body-ambiguous': ({ text }): string => `Several bodies are called “${text}”: use the IPA code.`,
    'seat-unknown': ({ text }): string => `The body has no seat “${text}”: correct the name, or register it.`,
    'seat-ambiguous': ({ text }): string => `The body has several seats “${text}”: rename one.`,
    'person-unknown': ({ text }): string =>
      `Nobody in the body is called “${text}”: correct the name, use the e-mail, or import the people first.`,
    'person-ambiguous': ({ text }): string => `Several people answer to “${text}”: use the e-mail.`,
    'supplier-unknown': ({ text }): string => `No supplier is called “${text}”: correct it, or register it.`,
    'supplier-ambiguous': ({ text }): string => `Several suppliers are called “${text}”: rename one.`,
    'secret-in-cell': (): string => 'The cell seems to hold a password or a secret code: take it out.',
    'row-repeated': ({ rows }): string =>
      `The row speaks of the same thing as ${rows.length === 1 ? 'another row' : 'other rows'} (${rows.join(', ')}): leave one.`,
    'record-ambiguous': (data): string =>
      `Several records have “${data.text}” in “${field(data.field)}”: it is not known which to update.`,
    'record-elsewhere': ({ name, body }): string =>
      `“${name}” is already registered at ${body}: it passes from one body to another by a transfer.`,
    'record-contradicted': (data): string =>
      `It answers to “${data.name}”, which has “${data.has}” in “${field(data.field)}”: correct one of the two.`,
    'value-taken': (data): string => `“${data.text}” in “${field(data.field)}” is already of “${data.name}”.`,
    'state-by-act': ({ name }): string =>
      `“${name}” has a state already: change it from the inventory, with the act it needs.`,
  } satisfies { readonly [Code in keyof ImportFaultData]: (data: ImportFaultData[Code]) => string },
  kinds: { asset: 'Assets', person: 'People', body: 'Bodies' },
  outcomes: { new: 'New', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },
  outcome: { new: 'New', changed: 'Changes', unchanged: 'Unchanged', refused: 'Refused' },
  intro:
    'From an .xlsx workbook or a CSV, also exported from GLPI or Snipe-IT. Nothing is written before you press Import.',
  steps: { file: 'File', columns: 'Columns', preview: 'Preview' },
  what: 'What you import',
  choose: 'Choose the file…',
  chooseOther: 'Choose another file…',
  reading: (rows: string): string => `Reading the file: ${rows} rows…`,
  stop: 'Stop',
  file: (name: string): string => `File: ${name}`,
  read: (rows: string, columns: string): string => `${rows} rows, ${columns} columns`,
  empty: 'The file has no rows to import. Check that it was saved with its data, or choose another.',
  preset: { glpi: 'Export of GLPI', 'snipe-it': 'Export of Snipe-IT' },
  sheet: 'Sheet',
  headerRow: 'Row of the headers',
  column: 'Column',
  header: 'Header',
  sample: 'Sample',
  becomes: 'Field',
  leftOut: 'Do not import',
  fixedTitle: 'For every row',
  fixed: {
    bodyId: 'Body, where the row does not say',
    deviceType: 'Type of new assets, if no column says',
    type: 'Type of new bodies, if no column says',
  },
  nothingFixed: 'None',
  emptyClears: 'An empty cell empties the field (otherwise it leaves it as it is)',
  preview: 'See the preview',
  planning: (done: string, total: string): string => `Comparing the rows: ${done} of ${total}…`,
  backToColumns: 'Back to the columns',
  row: 'Row',
  name: 'Name',
  result: 'Outcome',
  detail: 'Detail',
  cell: (name: string, sentence: string): string => `${name}: ${sentence}`,
  change: (fieldName: string, was: string, becomes: string): string => `${fieldName}: ${was} → ${becomes}`,
  nothing: 'nothing',
  total: (count: string): string => `All ${count}`,
  noRows: 'No row has this outcome.',
  exportRefused: 'Export the refused',
  refusedFile: 'Refused rows',
  mode: 'If some rows are refused',
  modes: { good: 'Import the good rows', all: 'All or nothing' },
  run: (count: string): string => `Import ${count}`,
  nothingToWrite: 'There is nothing to write: the data is already this.',
  allOrNothing: 'With “All or nothing” nothing is imported while a row is refused.',
  running: (done: string, total: string): string => `Writing: ${done} of ${total}…`,
  undoing: 'Taking back what was written…',
  done: (count: string): string => `${count} rows imported.`,
  undone: 'Import taken back: the data is as before.',
  stopped: (count: string, why: string): string =>
    `The import stopped after ${count} rows, which stay written. ${why}`,
  notWritten: (why: string): string => `Nothing was imported. ${why}`,
  undo: 'Take back the import',
  again: 'Import more',
  cli: {
    planned: (rows: string, totals: string): string => `${rows} rows: ${totals}.`,
    totals: (made: string, changed: string, unchanged: string, refused: string): string =>
      `${made} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused`,
    refused: (row: string, sentence: string): string => `Row ${row}: ${sentence}`,
    dry: 'Trial: nothing was written.',
    written: (count: string): string => `${count} rows written.`,
    nothingWritten: 'With “all” nothing is imported while a row is refused: nothing was written.',
    actingAs: (name: string): string =>
      `Nobody is registered with your computer user: the import counts as done by ${name}. To name somebody else use --actor.`,
  },
} as const;
