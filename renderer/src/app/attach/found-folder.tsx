import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toInstant } from '#shared/domain/instant.ts';
import type { Inspection } from '#shared/host/share.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import './attach.css';

/** Something to know about the folder before it is attached. */
export function FolderWarning({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="attach-warning">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <span>{children}</span>
    </p>
  );
}

/** What numbers can be trusted with here. */
export function UnsafeFolder({ facts }: Pick<Inspection, 'facts'>): ReactNode {
  const { attach } = useText();
  if (facts.exclusive === 'atomic') return null;
  return (
    <FolderWarning>
      {facts.kind === 'synced' && `${attach.synced} `}
      {attach.unsafe}
    </FolderWarning>
  );
}

/** What a chosen folder is. */
export function FoundFolder({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const { attach } = useText();
  const formats = useFormats();
  const { found, path, space, facts } = inspection;
  const isUsable = found === 'space' || found === 'empty';
  const Glyph = isUsable ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className="attach-found" role="status">
      <h2 className={`attach-found__title attach-found__title--${isUsable ? 'good' : 'attention'}`}>
        <Glyph size={20} stroke={2} aria-hidden />
        {attach.found[found]}
      </h2>
      <p className="soft">{attach.foundText[found]}</p>
      <dl className="facts">
        <dt>{attach.folder}</dt>
        <dd className="attach-path">{path}</dd>
        {space !== null && (
          <>
            <dt>{attach.office}</dt>
            <dd>{space.name}</dd>
            <dt>{attach.consoles}</dt>
            <dd className="tabular">{formats.integer(space.consoles)}</dd>
            <dt>{attach.newest}</dt>
            <dd className="tabular">
              {space.newest === null ? attach.never : formats.dateTime(toInstant(space.newest))}
            </dd>
          </>
        )}
      </dl>
      {isUsable && <UnsafeFolder facts={facts} />}
    </div>
  );
}
