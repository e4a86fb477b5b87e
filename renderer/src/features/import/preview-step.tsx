import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import {
  IMPORT_OUTCOMES,
  type ImportOutcome,
  type ImportPlan,
} from '#shared/application/import/import-plan.ts';
import { type ImportMode, rowsToWrite } from '#shared/application/import/run-import.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { PreviewTable } from './preview-table.tsx';
import { refusedWorkbook } from './refused-workbook.ts';
import type { RowWords } from './row-words.ts';
import { useTableDesk } from './table-desk.ts';

function useRowWords(kind: ImportPlan['kind']): RowWords {
  const text = useText();
  const formats = useFormats();
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  const people = useRecords('person');
  const suppliers = useRecords('supplier');
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { id, name } of [...(bodies ?? []), ...(seats ?? []), ...(suppliers ?? [])])
      names.set(id, name);
    for (const { id, givenName, familyName } of people ?? []) names.set(id, `${givenName} ${familyName}`);
    return { text, formats, kind, nameOf: (id) => names.get(id) };
  }, [text, formats, kind, bodies, seats, people, suppliers]);
}

/** What importing would do, row by row, before it is done. */
export function PreviewStep(props: {
  readonly plan: ImportPlan;
  readonly onBack: () => void;
  readonly onRun: (mode: ImportMode) => void;
}): ReactNode {
  const { plan } = props;
  const { importing } = useText();
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  const toasts = useToasts();
  const desk = useTableDesk();
  const words = useRowWords(plan.kind);
  const [shown, setShown] = useState<ImportOutcome | null>(null);
  const [mode, setMode] = useState<ImportMode>('good');
  const rows = useMemo(
    () => (shown === null ? plan.rows : plan.rows.filter(({ outcome }) => outcome === shown)),
    [plan, shown],
  );
  const count = rowsToWrite(plan);
  const isHeld = mode === 'all' && plan.totals.refused > 0;
  const exportRefused = (): void =>
    void desk.save(importing.refusedFile, refusedWorkbook(plan, words)).then((saved) => {
      if (!saved.ok) toasts.refused(sentenceOf(saved.refusal));
    });
  const pill = (outcome: ImportOutcome | null, label: string): ReactNode => (
    <button
      key={label}
      type="button"
      className={shown === outcome ? 'pill pill--on' : 'pill'}
      aria-pressed={shown === outcome}
      onClick={() => setShown(outcome)}
    >
      {label}
    </button>
  );
  return (
    <div className="import-step">
      <div className="import-file" role="group" aria-label={importing.result}>
        {pill(null, importing.total(formats.integer(plan.rows.length)))}
        {IMPORT_OUTCOMES.map((outcome) =>
          pill(outcome, `${importing.outcomes[outcome]} ${formats.integer(plan.totals[outcome])}`),
        )}
      </div>
      {rows.length === 0 ? (
        <p className="soft">{importing.noRows}</p>
      ) : (
        <PreviewTable rows={rows} words={words} />
      )}
      <div className="import-acts">
        <Button variant="default" onClick={props.onBack}>
          {importing.backToColumns}
        </Button>
        {plan.totals.refused > 0 && (
          <>
            <Button variant="default" onClick={exportRefused}>
              {importing.exportRefused}
            </Button>
            <SegmentedControl
              aria-label={importing.mode}
              data={[
                { value: 'good', label: importing.modes.good },
                { value: 'all', label: importing.modes.all },
              ]}
              value={mode}
              onChange={(value) => setMode(value)}
            />
          </>
        )}
        <Button disabled={count === 0 || isHeld} onClick={() => props.onRun(mode)}>
          {importing.run(formats.integer(count))}
        </Button>
        {count === 0 && <span className="soft">{importing.nothingToWrite}</span>}
        {isHeld && <span className="soft">{importing.allOrNothing}</span>}
      </div>
    </div>
  );
}
