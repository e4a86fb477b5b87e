import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconFileOff, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { Notice } from './notice.tsx';
import { Screen } from './screen.tsx';
import './print.css';

/** What a paper is, on its way to the printer. */
interface PaperScreenProps {
  readonly title: string;
  readonly words: {
    readonly back: string;
    readonly print: string;
    /** Said where there is nothing to print. */
    readonly missing: string;
    readonly missingText: string;
  };
  readonly onBack: () => void;
  /** What is printed: `undefined` while it is first loaded, `null` where there is nothing. */
  readonly paper: ReactNode;
}

/** A paper as it is printed, what prints it, and the way back. */
export function PaperScreen({ title, words, onBack, paper }: PaperScreenProps): ReactNode {
  const { shell } = useText();
  const back = (
    <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
      {words.back}
    </Button>
  );
  if (paper === undefined) return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  if (paper === null)
    return (
      <Notice icon={IconFileOff} title={words.missing} acts={back}>
        <p className="soft">{words.missingText}</p>
      </Notice>
    );
  const print = (
    <Button leftSection={<IconPrinter size={17} aria-hidden />} data-autofocus onClick={() => window.print()}>
      {words.print}
    </Button>
  );
  return (
    <Screen
      title={title}
      scrolls
      acts={
        <>
          {back}
          {print}
        </>
      }
    >
      {paper}
    </Screen>
  );
}
