import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { BODY_TYPES } from '#shared/domain/body.ts';
import { DEVICE_TYPES } from '#shared/domain/asset.ts';
import { cellText, columnName, type ImportCell } from '#shared/domain/import/import-cell.ts';
import { IMPORT_COLUMNS } from '#shared/domain/import/import-columns.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { type ImportMapping, presetOf } from '#shared/application/import/propose-mapping.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import type { TableChoice } from './import-stage.ts';

interface ColumnsStepProps {
  readonly choice: TableChoice;
  readonly refusal: Refusal | null;
  readonly onChange: (change: Partial<Pick<TableChoice, 'sheet' | 'header' | 'mapping'>>) => void;
  readonly onPreview: () => void;
  readonly onRestart: () => void;
}

function headOf({ look, sheet, header }: TableChoice): {
  readonly headers: readonly ImportCell[];
  readonly sample: readonly ImportCell[];
  readonly count: number;
} {
  const found = look.sheets[sheet];
  const headers = found?.head[header]?.cells ?? [];
  const below = found?.head.slice(header + 1) ?? [];
  const count = Math.max(found?.columns ?? 0, headers.length);
  const sample = Array.from(
    { length: count },
    (_, place) => below.map(({ cells }) => cells[place] ?? null).find((cell) => cell !== null) ?? null,
  );
  return { headers, sample, count };
}

function ColumnRow(props: {
  readonly choice: TableChoice;
  readonly place: number;
  readonly header: ImportCell;
  readonly sample: ImportCell;
  readonly onField: (field: string | null) => void;
}): ReactNode {
  const { importing, fieldNames } = useText();
  const { kind, mapping } = props.choice;
  const names: Readonly<Record<string, string>> = fieldNames[kind];
  const header = cellText(props.header);
  const taken = new Set(mapping.columns);
  const own = mapping.columns[props.place] ?? null;
  const data = [
    { value: '', label: importing.leftOut },
    ...IMPORT_COLUMNS[kind].map(({ field }) => ({
      value: field,
      label: names[field] ?? field,
      disabled: field !== own && taken.has(field),
    })),
  ];
  return (
    <tr>
      <td className="list-number">{columnName(props.place)}</td>
      <th scope="row">{header}</th>
      <td className="import-sample">{cellText(props.sample)}</td>
      <td>
        <NativeSelect
          aria-label={`${importing.becomes}: ${header === '' ? columnName(props.place) : header}`}
          data={data}
          value={own ?? ''}
          onChange={(event) => props.onField(event.currentTarget.value || null)}
        />
      </td>
    </tr>
  );
}

function fixedText({ fixed }: ImportMapping, field: string): string {
  const value = fixed[field];
  return typeof value === 'string' ? value : '';
}

function FixedFields(props: {
  readonly choice: TableChoice;
  readonly onMapping: (mapping: ImportMapping) => void;
}): ReactNode {
  const { importing, labels } = useText();
  const bodies = useRecords('body') ?? [];
  const { kind, mapping } = props.choice;
  const set = (field: string, value: string): void => {
    const others = Object.entries(mapping.fixed).filter(([name]) => name !== field);
    const fixed = Object.fromEntries(value === '' ? others : [...others, [field, value]]);
    props.onMapping({ ...mapping, fixed });
  };
  const select = (field: keyof typeof importing.fixed, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={importing.fixed[field]}
      data={[{ value: '', label: importing.nothingFixed }, ...data]}
      value={fixedText(mapping, field)}
      onChange={(event) => set(field, event.currentTarget.value)}
    />
  );
  return (
    <div className="import-fixed">
      {kind !== 'body' &&
        select(
          'bodyId',
          bodies.map(({ id, name }) => ({ value: id, label: name })),
        )}
      {kind === 'asset' &&
        !mapping.columns.includes('deviceType') &&
        select(
          'deviceType',
          DEVICE_TYPES.map((value) => ({ value, label: labels.deviceType[value] })),
        )}
      {kind === 'body' &&
        !mapping.columns.includes('type') &&
        select(
          'type',
          BODY_TYPES.map((value) => ({ value, label: labels.bodyType[value] })),
        )}
      <Checkbox
        label={importing.emptyClears}
        checked={mapping.emptyClears}
        onChange={(event) => props.onMapping({ ...mapping, emptyClears: event.currentTarget.checked })}
      />
    </div>
  );
}

function FileLine({ choice, onChange }: Pick<ColumnsStepProps, 'choice' | 'onChange'>): ReactNode {
  const { importing } = useText();
  const formats = useFormats();
  const { look, sheet, header, table } = choice;
  const found = look.sheets[sheet];
  const preset = presetOf(found?.head[header]?.cells ?? []);
  return (
    <div className="import-file">
      <strong>{table.name}</strong>
      <span className="soft">
        {importing.read(formats.integer(found?.rows ?? 0), formats.integer(found?.columns ?? 0))}
      </span>
      {preset !== null && <span className="chip">{importing.preset[preset]}</span>}
      {look.sheets.length > 1 && (
        <NativeSelect
          aria-label={importing.sheet}
          data={look.sheets.map(({ name }, place) => ({ value: String(place), label: name }))}
          value={String(sheet)}
          onChange={(event) => onChange({ sheet: Number(event.currentTarget.value) })}
        />
      )}
      <NativeSelect
        aria-label={importing.headerRow}
        data={(found?.head ?? []).map(({ at, cells }, place) => ({
          value: String(place),
          label: `${String(at)}: ${cells.map(cellText).filter(Boolean).slice(0, 3).join(' · ').slice(0, 60)}`,
        }))}
        value={String(header)}
        onChange={(event) => onChange({ header: Number(event.currentTarget.value) })}
      />
    </div>
  );
}

/** Says what each column of the table means. */
export function ColumnsStep(props: ColumnsStepProps): ReactNode {
  const { choice, refusal, onChange } = props;
  const { importing } = useText();
  const sentenceOf = useRefusalSentence();
  const { headers, sample, count } = headOf(choice);
  const { mapping } = choice;
  const rows = (choice.look.sheets[choice.sheet]?.rows ?? 0) - choice.header - 1;
  const setField = (place: number, field: string | null): void => {
    const columns = Array.from({ length: count }, (_, each) =>
      each === place ? field : (mapping.columns[each] ?? null),
    );
    onChange({ mapping: { ...mapping, columns } });
  };
  return (
    <div className="import-step">
      <FileLine choice={choice} onChange={onChange} />
      {rows <= 0 && <p role="alert">{importing.empty}</p>}
      <FixedFields choice={choice} onMapping={(next) => onChange({ mapping: next })} />
      {refusal !== null && (
        <p role="alert" className="import-refusal">
          {sentenceOf(refusal)}
        </p>
      )}
      <div className="card list-card" tabIndex={0} role="region" aria-label={importing.steps.columns}>
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{importing.column}</th>
              <th scope="col">{importing.header}</th>
              <th scope="col">{importing.sample}</th>
              <th scope="col">{importing.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {sample.map((cell, place) => (
              <ColumnRow
                key={columnName(place)}
                choice={choice}
                place={place}
                header={headers[place] ?? null}
                sample={cell}
                onField={(field) => setField(place, field)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="import-acts">
        <Button variant="default" onClick={props.onRestart}>
          {importing.chooseOther}
        </Button>
        <Button
          disabled={rows <= 0 || mapping.columns.every((field) => field === null)}
          onClick={props.onPreview}
        >
          {importing.preview}
        </Button>
      </div>
    </div>
  );
}
