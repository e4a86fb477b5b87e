import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { EstateTables } from './estate-tables.tsx';
import type { ShownTable } from './shown-tables.ts';
import '#renderer/ui/print.css';
import './register-paper.css';

/** A register as it is printed, whole, with the lines to sign below it: on paper alone. @see REG-5.3-c, REG-5.3-d */
export function RegisterPaper(props: {
  readonly title: string;
  /** Which days it tells of, in words. */
  readonly period: string;
  readonly tables: readonly ShownTable[];
}): ReactNode {
  const { siteReports } = useText();
  const { title, period, tables } = props;
  return (
    <section className="register-paper" aria-label={title}>
      <h2>{title}</h2>
      <p>{period}</p>
      <EstateTables tables={tables} isWhole />
      <div className="register-paper__signatures">
        {siteReports.signatories.map((signatory) => (
          <p key={signatory}>{signatory}</p>
        ))}
      </div>
    </section>
  );
}
