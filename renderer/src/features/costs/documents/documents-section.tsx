import type { ReactNode } from 'react';
import type { SectionProps } from '#renderer/parts/section-screen.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { DocumentCards } from './document-cards.tsx';
import { DocumentPage } from './document-page.tsx';
import './documents.css';

/** The yearly documents: the three of a year, or one of them with its lines. @see REG-10.1-a, REG-10.2-a, REG-10.3-a */
export function DocumentsSection(props: SectionProps): ReactNode {
  const { words, nav, openId, onOpen, onClose } = props;
  const documents = useRecords('yearlyDocument') ?? [];
  const lines = useRecords('documentLine') ?? [];
  const line = lines.find(({ id }) => id === openId);
  const open = documents.find(({ id }) => id === (line?.documentId ?? openId));
  if (open !== undefined)
    return (
      <DocumentPage
        key={open.id}
        document={open}
        lineId={line?.id}
        title={words.title}
        nav={nav}
        onLine={(id) => onOpen(id ?? open.id)}
        onBack={onClose}
      />
    );
  return (
    <Screen title={words.title} scrolls>
      {nav}
      <DocumentCards />
    </Screen>
  );
}
