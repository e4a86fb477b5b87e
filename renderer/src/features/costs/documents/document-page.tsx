import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { documentNumber } from '#shared/domain/costs/document-deadlines.ts';
import type { YearlyDocument } from '#shared/domain/kinds.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { ContractProposals } from './contract-proposals.tsx';
import { DocumentDetails } from './document-details.tsx';
import { DocumentDifferencePart } from './document-difference-part.tsx';
import { DocumentEditions } from './document-editions.tsx';
import { DocumentLines } from './document-lines-part.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { DocumentQuotasPart } from './document-quotas-part.tsx';
import { LineDrawer } from './line-drawer.tsx';
import { SendingRegister } from './sending-register.tsx';
import { useYearDocuments, type YearDocument } from './use-year-documents.ts';

interface DocumentPageProps {
  readonly document: YearlyDocument;
  /** The line that is looked at. */
  readonly lineId: string | undefined;
  readonly title: string;
  readonly nav: ReactNode;
  /** Opens a line; nothing for none. */
  readonly onLine: (id?: string) => void;
  readonly onBack: () => void;
}

/** What was due and is not with everybody. @see REG-10.4-a */
function Unmet({ of }: { readonly of: YearDocument }): ReactNode {
  const { costsDocuments: words, labels } = useText();
  return of.standings
    .filter(({ state, issue }) => state === 'notMet' && issue !== null)
    .map(({ edition, missing }) => (
      <p key={edition} className="document-unmet">
        {labels.documentEdition[edition]}:{' '}
        {words.notMet(
          String(documentNumber(of.type)),
          missing.map(({ name }) => name),
        )}
      </p>
    ));
}

/** One of the three documents: its lines, what each body transfers, its editions and to whom they were sent. */
export function DocumentPage(props: DocumentPageProps): ReactNode {
  const { document, lineId, title, nav, onLine, onBack } = props;
  const { costsDocuments: words, labels, shell } = useText();
  const may = useMay();
  const { documentPapers } = useCostWays();
  const [isNew, setNew] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const begin = useCallback(() => setNew(true), []);
  const of = useYearDocuments(document.year)?.find(({ type }) => type === document.type);
  if (of === undefined) return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  if (isPrinting) return <DocumentPaper of={of} onClose={() => setPrinting(false)} />;
  return (
    <Screen
      title={title}
      scrolls
      acts={
        <>
          <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
            {words.back}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => setPrinting(true)}
          >
            {words.print}
          </Button>
          {documentPapers({ sources: { ...of, document }, edition: null })}
          {may('addDocumentLine') && <SectionNew label={words.addLine} onNew={begin} />}
        </>
      }
    >
      {nav}
      <h2 className="document-title">
        {words.title(labels.yearlyDocumentType[document.type], String(document.year))}
      </h2>
      <Unmet of={of} />
      <DocumentLines of={of} openId={lineId} onOpen={onLine} />
      {document.type === 'costSummary' && <ContractProposals of={of} document={document} />}
      <div className="document-parts">
        <div className="document-parts__side">
          <DocumentQuotasPart of={of} />
          <DocumentDifferencePart of={of} />
          <DocumentDetails document={document} />
        </div>
        <div className="document-parts__side">
          <DocumentEditions of={of} document={document} />
          <SendingRegister of={of} document={document} />
        </div>
      </div>
      <LineDrawer
        document={document}
        id={isNew ? null : lineId}
        onClose={() => (isNew ? setNew(false) : onLine())}
        onAdded={() => setNew(false)}
      />
    </Screen>
  );
}
