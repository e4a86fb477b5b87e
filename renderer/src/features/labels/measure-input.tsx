import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { hundredths } from '#shared/reports/labels/sheet-format.ts';
import { useText } from '#renderer/state/text.ts';

interface MeasureInputProps {
  readonly label: string;
  /** In hundredths of a millimetre, or a plain count. */
  readonly value: number;
  readonly isCount?: boolean;
  readonly least: number;
  readonly most: number;
  readonly hint?: string;
  readonly onValue: (value: number) => void;
}

const NUMBER = /^-?\d{1,4}(?:[.,]\d{1,2})?$/;

function written(value: number, isCount: boolean): string {
  return String(isCount ? value : value / 100).replace('.', ',');
}

/** A measure in millimetres, or a count: what is typed counts as soon as it can be read. */
export function MeasureInput(props: MeasureInputProps): ReactNode {
  const { labelSheets } = useText();
  const { label, value, isCount = false, least, most, hint, onValue } = props;
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? written(value, isCount);

  function read(text: string): number | undefined {
    if (!NUMBER.test(text.trim())) return undefined;
    const number = Number(text.trim().replace(',', '.'));
    const read = isCount ? number : hundredths(number);
    return Number.isInteger(read) && read >= least && read <= most ? read : undefined;
  }

  return (
    <TextInput
      size="xs"
      label={label}
      inputMode="decimal"
      {...(hint !== undefined && { description: hint })}
      value={shown}
      {...(typed !== undefined && read(typed) === undefined && { error: labelSheets.badNumber })}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const number = read(text);
        if (number !== undefined) onValue(number);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
