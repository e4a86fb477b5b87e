import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconFileOff, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { ReportPaper } from './report-paper.tsx';
import '#renderer/ui/print.css';
import './report-paper.css';

/** An intervention report as it is printed. @see CAP-3.1.6-b */
export function ReportPaperScreen(props: {
  readonly reportId: string;
  readonly onBack: () => void;
}): ReactNode {
  const { outings: words, shell } = useText();
  const { reportId, onBack } = props;
  const reports = useRecords('onSiteReport');
  const report = reports?.find(({ id }) => id === reportId);
  const back = (
    <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
      {words.report.back}
    </Button>
  );
  if (reports === undefined) return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  if (report === undefined)
    return (
      <Notice icon={IconFileOff} title={words.report.missing} acts={back}>
        <p className="soft">{words.report.missingText}</p>
      </Notice>
    );
  return (
    <Screen
      title={words.report.paper}
      scrolls
      acts={
        <>
          {back}
          <Button
            leftSection={<IconPrinter size={17} aria-hidden />}
            data-autofocus
            onClick={() => window.print()}
          >
            {words.report.printNow}
          </Button>
        </>
      }
    >
      <ReportPaper report={report} />
    </Screen>
  );
}
