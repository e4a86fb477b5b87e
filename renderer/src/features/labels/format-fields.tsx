import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { labelsPerSheet, SHEET_PRESETS, type SheetFormat } from '#shared/reports/labels/sheet-format.ts';
import { useText } from '#renderer/state/text.ts';
import { formatOf, type LabelSettings } from './label-settings.ts';
import { MeasureInput } from './measure-input.tsx';

const LONGEST = 100_000;
const SHORTEST = 500;
const OFFSET = 1_000;

interface FormatFieldsProps {
  readonly settings: LabelSettings;
  readonly onSettings: (next: LabelSettings) => void;
  /** From one. */
  readonly start: number;
  readonly onStart: (start: number) => void;
}

/** The measures of a format that the console does not know by name. */
function CustomFields({ settings, onSettings }: Omit<FormatFieldsProps, 'start' | 'onStart'>): ReactNode {
  const { custom: words } = useText().labelSheets;
  const { custom } = settings;
  const { paper, label, margin, pitch } = custom;
  const set = (part: Partial<SheetFormat>): void =>
    onSettings({ ...settings, custom: { ...custom, ...part } });
  const side = { least: SHORTEST, most: LONGEST };
  const distance = { least: 0, most: LONGEST };
  const count = { least: 1, most: 60, isCount: true };
  return (
    <div className="labels__measures">
      <MeasureInput
        {...side}
        label={words.paperWidth}
        value={paper.width}
        onValue={(width) => set({ paper: { ...paper, width } })}
      />
      <MeasureInput
        {...side}
        label={words.paperHeight}
        value={paper.height}
        onValue={(height) => set({ paper: { ...paper, height } })}
      />
      <MeasureInput
        {...side}
        label={words.labelWidth}
        value={label.width}
        onValue={(width) => set({ label: { ...label, width } })}
      />
      <MeasureInput
        {...side}
        label={words.labelHeight}
        value={label.height}
        onValue={(height) => set({ label: { ...label, height } })}
      />
      <MeasureInput
        {...count}
        label={words.columns}
        value={custom.columns}
        onValue={(columns) => set({ columns })}
      />
      <MeasureInput {...count} label={words.rows} value={custom.rows} onValue={(rows) => set({ rows })} />
      <MeasureInput
        {...distance}
        label={words.marginX}
        value={margin.x}
        onValue={(x) => set({ margin: { ...margin, x } })}
      />
      <MeasureInput
        {...distance}
        label={words.marginY}
        value={margin.y}
        onValue={(y) => set({ margin: { ...margin, y } })}
      />
      <MeasureInput
        {...distance}
        label={words.pitchX}
        value={pitch.x}
        onValue={(x) => set({ pitch: { ...pitch, x } })}
      />
      <MeasureInput
        {...distance}
        label={words.pitchY}
        value={pitch.y}
        onValue={(y) => set({ pitch: { ...pitch, y } })}
      />
    </div>
  );
}

/** On which sheets labels are printed, from which label on, and how far the printer is off. */
export function FormatFields(props: FormatFieldsProps): ReactNode {
  const { labelSheets } = useText();
  const { settings, onSettings, start, onStart } = props;
  const { offset } = settings;
  const each = labelsPerSheet(formatOf(settings));
  const choices = [...SHEET_PRESETS, 'custom' as const].map((value) => ({
    value,
    label: labelSheets.presets[value],
  }));
  return (
    <section className="card card--padded labels__format" aria-label={labelSheets.format}>
      <Select
        size="xs"
        label={labelSheets.format}
        data={choices}
        value={settings.choice}
        allowDeselect={false}
        onChange={(choice) => choice !== null && onSettings({ ...settings, choice })}
      />
      {settings.choice === 'custom' && <CustomFields {...props} />}
      {each > 1 && (
        <MeasureInput
          isCount
          least={1}
          most={each}
          label={labelSheets.start}
          hint={labelSheets.startHint}
          value={Math.min(start, each)}
          onValue={onStart}
        />
      )}
      <div className="labels__measures">
        <MeasureInput
          least={-OFFSET}
          most={OFFSET}
          label={labelSheets.offsetX}
          value={offset.x}
          onValue={(x) => onSettings({ ...settings, offset: { ...offset, x } })}
        />
        <MeasureInput
          least={-OFFSET}
          most={OFFSET}
          label={labelSheets.offsetY}
          value={offset.y}
          onValue={(y) => onSettings({ ...settings, offset: { ...offset, y } })}
        />
      </div>
      <p className="soft">{labelSheets.offsetHint}</p>
    </section>
  );
}
