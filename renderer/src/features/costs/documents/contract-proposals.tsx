import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { contractsToSummarise } from '#shared/domain/costs/document-lines.ts';
import type { Contract, YearlyDocument } from '#shared/domain/kinds.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { DocumentPart } from './document-part.tsx';
import type { YearDocument } from './use-year-documents.ts';

/** The recurring contracts that the summary does not tell yet, each to be added as it is. @see REG-10.3-a */
export function ContractProposals(props: {
  readonly of: YearDocument;
  readonly document: YearlyDocument;
}): ReactNode {
  const { of, document } = props;
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const may = useMay();
  const { act, settle } = usePerform();
  const contracts = contractsToSummarise(useRecords('contract') ?? [], of.lines, of.year);
  if (contracts.length === 0 || !may('addDocumentLine')) return null;

  async function add({ id, subject, yearlyCents }: Contract): Promise<void> {
    const line = { subject, category: 'service', unitCents: yearlyCents ?? 0, contractId: id } as const;
    settle(await act('addDocumentLine', { documentId: document.id, ...line }), words.added(subject));
  }

  return (
    <DocumentPart title={words.parts.proposals}>
      <ul className="document-proposals">
        {contracts.map((contract) => (
          <li key={contract.id}>
            <span>{contract.subject}</span>
            <span className="soft tabular">{formats.money(contract.yearlyCents ?? 0)}</span>
            <Button
              size="compact-sm"
              variant="light"
              aria-label={`${words.add}: ${contract.subject}`}
              onClick={() => void add(contract)}
            >
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
    </DocumentPart>
  );
}
