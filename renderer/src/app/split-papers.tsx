import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { composeSplitWorkbook } from '#shared/reports/costs/compose-split-workbook.ts';
import { issuedSource, liveSource, type SplitSource } from '#shared/reports/costs/split-source.ts';
import type { SplitPaper } from '#renderer/features/costs/split/split-paper.ts';
import { ExportStatus } from '#renderer/features/report/export-status.tsx';
import { useExport } from '#renderer/features/report/use-export.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useNames } from '#renderer/store/use-names.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { useServices } from './services.ts';

/** The split that a paper is about; `null` where today's rules refuse what was issued. */
function sourceOf(paper: SplitPaper): SplitSource | null {
  if (paper.kind === 'live') return liveSource(paper.facts, paper.assembled, paper.split);
  const source = issuedSource(paper.issue);
  return source.ok ? source.value : null;
}

/** Saves a split as the workbook for the Unione. @see REG-13.7-a */
export function SplitPapers({ paper }: { readonly paper: SplitPaper }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { about } = useServices();
  const { clock } = useArchive().context;
  const writing = useExport();
  const toasts = useToasts();
  const { costsSplit } = text;

  function write(): void {
    const source = sourceOf(paper);
    const made =
      source &&
      composeSplitWorkbook(source, {
        ...{ catalogue: text, formats, nameOf, now: clock.now() },
        creator: `Presidio ${about.version}`,
      });
    if (made?.ok !== true) {
      toasts.refused(costsSplit.noSplitText[made?.refusal.code ?? 'split-too-large']);
      return;
    }
    void writing.run(
      { expectedRows: made.value.totalRows, content: () => Promise.resolve(made.value) },
      `${costsSplit.workbookName(String(source?.input.year))}.xlsx`,
    );
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
        disabled={writing.state.phase === 'writing'}
        onClick={write}
      >
        {costsSplit.workbook}
      </Button>
      <ExportStatus state={writing.state} onStop={writing.stop} onAgain={write} onDismiss={writing.dismiss} />
    </>
  );
}
