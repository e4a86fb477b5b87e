import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconWorld } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { checkDocument } from '#shared/reports/check-document.ts';
import { documentHtml } from '#shared/reports/document-html.ts';
import { documentWorkbook } from '#shared/reports/document-workbook.ts';
import type { OutcomeToTell } from '#renderer/features/checks/check-screen.tsx';
import { usePlaceWords } from '#renderer/features/checks/place-words.ts';
import { ExportStatus } from '#renderer/features/report/export-status.tsx';
import { useExport } from '#renderer/features/report/use-export.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { usePageSaving } from '#renderer/ui/use-page-saving.ts';
import { useServices } from './services.ts';

const ICON = { size: 17, 'aria-hidden': true } as const;

function useDocument({ check, outcome, assets }: OutcomeToTell) {
  const text = useText();
  const nameOf = useNames();
  const { about } = useServices();
  const place = usePlaceWords().ofCheck(check);
  const byId = new Map<string, Asset>(assets.map((asset) => [asset.id, asset]));
  const told = {
    check,
    place,
    bodyName: nameOf(check.bodyId) ?? '',
    madeBy: nameOf(check.by) ?? '',
    outcome,
    assetOf: (id: string) => byId.get(id),
    nameOf,
  };
  const name = text.checks.document.fileName(place, dayOf(check.startedAt)).replaceAll(/[/\\:]/gu, '-');
  return { content: checkDocument(told, text, about.version), name, version: about.version };
}

/** Saves the outcome of a round as a page, which any browser prints, and as a workbook. */
export function CheckPapers({ told }: { readonly told: OutcomeToTell }): ReactNode {
  const { checks, report, ticketSheet } = useText();
  const formats = useFormats();
  const { content, name, version } = useDocument(told);
  const writing = useExport();
  const savePage = usePageSaving(checks.acts);

  function writeWorkbook(): void {
    const { item, value } = ticketSheet;
    const workbook = documentWorkbook(content, { creator: `Presidio ${version}`, item, value });
    void writing.run(
      { expectedRows: workbook.totalRows, content: () => Promise.resolve(workbook) },
      `${name}.xlsx`,
    );
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconWorld {...ICON} />}
        onClick={() => void savePage(name, documentHtml(content, { language: report.language, formats }))}
      >
        {checks.acts.asPage}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet {...ICON} />}
        disabled={writing.state.phase === 'writing'}
        onClick={writeWorkbook}
      >
        {checks.acts.asWorkbook}
      </Button>
      <ExportStatus
        state={writing.state}
        onStop={writing.stop}
        onAgain={writeWorkbook}
        onDismiss={writing.dismiss}
      />
    </>
  );
}
