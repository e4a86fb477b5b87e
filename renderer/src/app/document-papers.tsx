import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toldDocument } from '#shared/reports/costs/told-document.ts';
import { yearlyDocumentWorkbook } from '#shared/reports/costs/yearly-document-workbook.ts';
import type { DocumentWanted } from '#renderer/features/costs/documents/document-wanted.ts';
import { ExportStatus } from '#renderer/features/report/export-status.tsx';
import { useExport } from '#renderer/features/report/use-export.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { useServices } from './services.ts';

/** Saves a yearly document as a workbook. @see REG-10.1-a, REG-10.2-a, REG-10.3-a */
export function DocumentPapers({ wanted }: { readonly wanted: DocumentWanted }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  const { about } = useServices();
  const { clock } = useArchive().context;
  const writing = useExport();
  const toasts = useToasts();
  const { costsDocuments: words, labels } = text;

  function write(): void {
    const told = toldDocument(wanted.sources, wanted.edition);
    if (!told.ok) {
      toasts.refused(sentenceOf(told.refusal));
      return;
    }
    const making = { madeOn: formats.dateTime(clock.now()), catalogue: text };
    const workbook = yearlyDocumentWorkbook(told.value, {
      ...making,
      creator: `Presidio ${about.version}`,
    });
    const { type, year } = wanted.sources.document;
    const name = words.fileName(labels.yearlyDocumentType[type], String(year));
    const content = () => Promise.resolve(workbook);
    void writing.run({ expectedRows: workbook.totalRows, content }, `${name}.xlsx`);
  }

  const { edition } = wanted;
  return (
    <>
      <Button
        variant="default"
        size={edition === null ? 'sm' : 'compact-md'}
        leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
        disabled={writing.state.phase === 'writing'}
        onClick={write}
      >
        {edition === null ? words.export : `${words.export}: ${labels.documentEdition[edition]}`}
      </Button>
      <ExportStatus state={writing.state} onStop={writing.stop} onAgain={write} onDismiss={writing.dismiss} />
    </>
  );
}
