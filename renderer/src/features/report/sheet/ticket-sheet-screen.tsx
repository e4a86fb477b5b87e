import { Button, Skeleton } from '@mantine/core';
import {
  IconArrowLeft,
  IconFileSpreadsheet,
  IconPrinter,
  IconTicketOff,
  IconWorld,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { documentHtml } from '#shared/reports/document-html.ts';
import { documentWorkbook } from '#shared/reports/document-workbook.ts';
import { ExportStatus } from '#renderer/features/report/export-status.tsx';
import { useExport } from '#renderer/features/report/use-export.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { usePageSaving } from '#renderer/ui/use-page-saving.ts';
import { DocumentView } from './document-view.tsx';
import { type TicketSheetState, useTicketSheet } from './use-ticket-sheet.ts';
import '#renderer/ui/print.css';

interface TicketSheetScreenProps {
  readonly ticketId: RecordId<'ticket'>;
  readonly version: string;
  readonly onBack: () => void;
}

type ReadySheet = Extract<TicketSheetState, { status: 'ready' }>;

function SheetActs(props: {
  readonly sheet: ReadySheet;
  readonly isWriting: boolean;
  readonly onWorkbook: () => void;
}): ReactNode {
  const { ticketSheet, report } = useText();
  const formats = useFormats();
  const savePage = usePageSaving(ticketSheet);
  const { content, file } = props.sheet;
  const name = ticketSheet.fileName(ticketCode(file.ticket)).replaceAll('/', '-');
  const icon = { size: 17, 'aria-hidden': true } as const;
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter {...icon} />} onClick={() => window.print()}>
        {ticketSheet.print}
      </Button>
      <Button
        variant="default"
        leftSection={<IconWorld {...icon} />}
        onClick={() => void savePage(name, documentHtml(content, { language: report.language, formats }))}
      >
        {ticketSheet.asPage}
      </Button>
      <Button
        leftSection={<IconFileSpreadsheet {...icon} />}
        disabled={props.isWriting}
        onClick={props.onWorkbook}
      >
        {ticketSheet.asWorkbook}
      </Button>
    </>
  );
}

/** *Scheda ticket*: everything recorded about a ticket, to read, print and save. */
export function TicketSheetScreen({ ticketId, version, onBack }: TicketSheetScreenProps): ReactNode {
  const { ticketSheet, shell } = useText();
  const sheet = useTicketSheet(ticketId);
  const writing = useExport();
  if (sheet.status === 'loading') return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  if (sheet.status === 'missing')
    return (
      <Notice
        icon={IconTicketOff}
        title={ticketSheet.missing}
        acts={<Button onClick={onBack}>{shell.back}</Button>}
      >
        <p className="soft">{ticketSheet.missingText}</p>
      </Notice>
    );
  const { content, file } = sheet;

  function writeWorkbook(): void {
    const { item, value, fileName } = ticketSheet;
    const workbook = documentWorkbook(content, { creator: `Presidio ${version}`, item, value });
    const name = `${fileName(ticketCode(file.ticket)).replaceAll('/', '-')}.xlsx`;
    void writing.run({ expectedRows: workbook.totalRows, content: () => Promise.resolve(workbook) }, name);
  }

  return (
    <Screen
      title={content.title}
      scrolls
      acts={
        <div className="no-print sheet-acts">
          <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
            {shell.back}
          </Button>
          <SheetActs sheet={sheet} isWriting={writing.state.phase === 'writing'} onWorkbook={writeWorkbook} />
        </div>
      }
    >
      <p className="soft no-print">{ticketSheet.internal}</p>
      <ExportStatus
        state={writing.state}
        onStop={writing.stop}
        onAgain={writeWorkbook}
        onDismiss={writing.dismiss}
      />
      <DocumentView content={content} />
    </Screen>
  );
}
