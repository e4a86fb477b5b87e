import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useText } from '#renderer/state/text.ts';
import { type ActField, type FieldProblem, problemWords } from './act-form.ts';
import { gridCells, gridText } from './grid-text.ts';
import './grid-input.css';

interface GridInputProps {
  readonly field: ActField;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly problem: FieldProblem | undefined;
  readonly isFirst: boolean;
}

/** A table of short words to be filled in, cell by cell: each is named by its row and its column. */
export function GridInput({ field, value, onValue, problem, isFirst }: GridInputProps): ReactNode {
  const text = useText();
  const id = useId();
  const { rows = [], columns = [] } = field.grid ?? {};
  const cells = gridCells(value, rows.length, columns.length);
  const write = (row: number, column: number, typed: string): void =>
    onValue(
      gridText(
        cells.map((line, at) => line.map((cell, place) => (at === row && place === column ? typed : cell))),
      ),
    );
  return (
    <Input.Wrapper
      label={field.label}
      labelElement="div"
      labelProps={{ id }}
      withAsterisk={field.isMandatory === true}
      {...(field.hint !== undefined && { description: field.hint })}
      {...(problem !== undefined && { error: problemWords(problem, field, text) })}
    >
      <table className="grid-input" aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            {columns.map(({ short, name }) => (
              <th key={name} scope="col">
                <abbr title={name}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((line, row) => (
            <tr key={rows[row]}>
              <th scope="row">{rows[row]}</th>
              {line.map((cell, column) => (
                <td key={columns[column]?.name}>
                  <input
                    type="text"
                    maxLength={field.atMost}
                    value={cell}
                    aria-label={[rows[row], columns[column]?.name].join(', ')}
                    aria-invalid={problem !== undefined || undefined}
                    {...(isFirst && row === 0 && column === 0 && { 'data-autofocus': true })}
                    onChange={(event) => write(row, column, event.currentTarget.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Input.Wrapper>
  );
}
