import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { PaperScreen } from '#renderer/ui/paper-screen.tsx';
import { ReportPaper } from './report-paper.tsx';
import './report-paper.css';

/** An intervention report as it is printed. @see CAP-3.1.6-b */
export function ReportPaperScreen(props: {
  readonly reportId: string;
  readonly onBack: () => void;
}): ReactNode {
  const { report: words } = useText().outings;
  const { reportId, onBack } = props;
  const reports = useRecords('onSiteReport');
  const report = reports?.find(({ id }) => id === reportId) ?? null;
  const paper = report === null ? null : <ReportPaper report={report} />;
  return (
    <PaperScreen
      title={words.paper}
      words={{ ...words, print: words.printNow }}
      onBack={onBack}
      paper={reports === undefined ? undefined : paper}
    />
  );
}
