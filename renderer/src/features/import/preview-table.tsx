import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import type { PlannedRow } from '#shared/application/import/import-plan.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { detailOf, type RowWords } from './row-words.ts';

const ROW_HEIGHT = 36;
const OVERSCAN = 12;

/** The rows of a preview: as many elements as the window can show, however many rows there are. */
export function PreviewTable({
  rows,
  words,
}: {
  readonly rows: readonly PlannedRow[];
  readonly words: RowWords;
}): ReactNode {
  const { importing } = useText();
  const formats = useFormats();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  return (
    <div className="card import-preview">
      <div
        ref={scroller}
        className="import-rows"
        role="table"
        tabIndex={0}
        aria-label={importing.steps.preview}
        aria-rowcount={rows.length + 1}
      >
        <div role="rowgroup" className="import-head">
          <div role="row" aria-rowindex={1} className="import-row">
            {[importing.row, importing.result, importing.name, importing.detail].map((header) => (
              <span role="columnheader" key={header}>
                {header}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="import-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const detail = detailOf(row, words);
            return (
              <div
                role="row"
                key={row.at}
                aria-rowindex={index + 2}
                className="import-row"
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                <span role="cell" className="list-number">
                  {formats.integer(row.at)}
                </span>
                <span role="cell" className={`import-outcome import-outcome--${row.outcome}`}>
                  {importing.outcome[row.outcome]}
                </span>
                <span role="cell" className="clip">
                  {row.name}
                </span>
                <span role="cell" className="clip" title={detail}>
                  {detail}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
