import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ContinuityMeasure, PlatformOutage } from '#shared/domain/kinds.ts';
import { needsReport, unmeasuredProcedures } from '#shared/domain/outage-rules.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { AskingAct } from '#renderer/features/tickets/acts/asked-acts.ts';
import { Matter } from './matter.tsx';
import type { AskAbout } from './ask-about.ts';

const MINUTE = 60_000;

function Sentence({ outage }: { readonly outage: PlatformOutage }): ReactNode {
  const words = useText().ticketMatters.outage;
  const formats = useFormats();
  const minutes = Math.max(0, Math.floor((useNow() - outage.detectedAt) / MINUTE));
  if (!needsReport(outage)) return null;
  return <span>{words.notReported(outage.platform, formats.duration(minutes))}</span>;
}

/** A platform of others that does not work: to be reported until somebody did. @see P9-5.4-a, P9-5.4-b */
export function OutageMatter(props: {
  readonly outage: PlatformOutage;
  readonly measures: readonly ContinuityMeasure[];
  readonly onAsk: AskAbout;
}): ReactNode {
  const { outage, measures, onAsk } = props;
  const { ticketMatters, ticketActs, charging } = useText();
  const words = ticketMatters.outage;
  const { id, platform, owner, procedures } = outage;
  const own = measures.filter(({ outageId }) => outageId === id);
  const unmeasured = unmeasuredProcedures(outage, own);
  const isUrgent = needsReport(outage);
  const labels = {
    reportOutage: ticketActs.reportOutage.label,
    restoreOutage: ticketActs.restoreOutage.label,
    addProcedure: ticketActs.addProcedure.label,
    measure: ticketActs.measure.label,
    removeProcedure: charging.removeProcedure.label,
  };
  const offered: readonly (AskingAct & keyof typeof labels)[] = [
    ...(isUrgent ? (['reportOutage'] as const) : []),
    'restoreOutage',
    'addProcedure',
    ...(procedures.length > 0 ? (['measure', 'removeProcedure'] as const) : []),
  ];
  return (
    <Matter
      icon={IconPlugConnectedX}
      tone={isUrgent ? 'bad' : 'attention'}
      title={isUrgent ? words.toReport(owner) : words.standing(platform, owner)}
      acts={(Object.keys(labels) as (keyof typeof labels)[])
        .filter((act) => offered.includes(act))
        .map((act) => ({ label: labels[act], run: () => onAsk(act, id) }))}
    >
      <Sentence outage={outage} />
      {unmeasured.length > 0 && <span role="status">{words.unmeasured(unmeasured.join(', '))}</span>}
    </Matter>
  );
}
