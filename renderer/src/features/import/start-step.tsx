import { Button, SegmentedControl } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { IMPORT_KINDS, type ImportKind } from '#shared/domain/import/import-columns.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';

/** Says what is imported, and chooses the file. */
export function StartStep(props: {
  readonly refusal: Refusal | null;
  readonly onChoose: (kind: ImportKind) => void;
}): ReactNode {
  const { importing } = useText();
  const sentenceOf = useRefusalSentence();
  const [kind, setKind] = useState<ImportKind>('asset');
  const data = IMPORT_KINDS.map((value) => ({ value, label: importing.kinds[value] }));
  return (
    <Notice
      icon={IconFileImport}
      title={importing.what}
      acts={<Button onClick={() => props.onChoose(kind)}>{importing.choose}</Button>}
    >
      <p className="soft">{importing.intro}</p>
      <SegmentedControl
        aria-label={importing.what}
        data={data}
        value={kind}
        onChange={(value) => setKind(value)}
      />
      {props.refusal !== null && (
        <p role="alert" className="import-refusal">
          {sentenceOf(props.refusal)}
        </p>
      )}
    </Notice>
  );
}
