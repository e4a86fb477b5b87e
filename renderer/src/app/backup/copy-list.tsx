import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BackupCopy } from '#shared/host/backup.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';
import './backup.css';

/** The copies in the folder, each of which can be tried out. */
export function CopyList(props: {
  readonly copies: readonly BackupCopy[];
  readonly isBusy: boolean;
  readonly onRehearse: (copy: BackupCopy) => void;
}): ReactNode {
  const { backup } = useText();
  const formats = useFormats();
  const { copies, isBusy, onRehearse } = props;
  return (
    <details className="copy-list">
      <summary>{backup.list(formats.integer(copies.length))}</summary>
      <p className="soft">{backup.rehearseText}</p>
      <table aria-label={backup.list(formats.integer(copies.length))}>
        <thead>
          <tr>
            <th scope="col">{backup.when}</th>
            <th scope="col">{backup.size}</th>
            <th scope="col">{backup.check}</th>
            <th scope="col">{backup.rehearse}</th>
          </tr>
        </thead>
        <tbody>
          {copies.map((copy) => (
            <tr key={copy.name}>
              <th scope="row" id={copy.name} className="tabular">
                {formats.dateTime(toInstant(copy.at))}
              </th>
              <td className="tabular">{sizeInWords(copy.bytes, formats)}</td>
              <td>{copy.verified ? backup.verified : backup.unverified}</td>
              <td>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={isBusy}
                  aria-describedby={copy.name}
                  onClick={() => onRehearse(copy)}
                >
                  {backup.act}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
