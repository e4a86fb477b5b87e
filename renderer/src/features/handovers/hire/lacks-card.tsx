import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MissingThing } from '#shared/domain/handover/assignment-readiness.ts';
import { useText } from '#renderer/state/text.ts';

interface LacksCardProps {
  /** What keeps the form from being sent; left out where there is no form. */
  readonly fields?: readonly string[];
  /** What keeps the computer from being delivered. */
  readonly missing: readonly MissingThing[];
  /** Why the last act was refused. */
  readonly refusal: string | null;
}

function Lines({ title, lines, none }: { title: string; lines: readonly string[]; none: string }): ReactNode {
  const Glyph = lines.length === 0 ? IconCheck : IconCircleDashed;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="hire-lacks">
        {(lines.length === 0 ? [none] : lines).map((each) => (
          <li key={each}>
            <Glyph size={15} aria-hidden /> <span>{each}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is missing, kept up to date as one types, and why the last act was refused. @see P9-5.1-a, P9-5.1-d */
export function LacksCard({ fields, missing, refusal }: LacksCardProps): ReactNode {
  const { handoverHire } = useText();
  const { missingFields, missingForm, missingDelivery, missingTitle, noFields, nothingMissing } =
    handoverHire;
  return (
    <section className="card card--padded hire-card" aria-label={missingTitle}>
      <h2>{missingTitle}</h2>
      {refusal !== null && (
        <Alert
          color="var(--bad)"
          variant="light"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={handoverHire.refusedTitle}
        >
          {refusal}
        </Alert>
      )}
      {fields !== undefined && (
        <Lines
          title={missingForm}
          lines={fields.length === 0 ? [] : [missingFields(fields.join(', '))]}
          none={noFields}
        />
      )}
      <Lines title={missingDelivery} lines={missing.map(handoverHire.missing)} none={nothingMissing} />
    </section>
  );
}
