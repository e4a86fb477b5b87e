import { type ReactNode, useEffect, useState } from 'react';
import type { Result } from '#shared/domain/refusal.ts';
import { type QuarantinedFile, type SyncStatus, useSyncActs } from '#renderer/store/sync-status.ts';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { reasonWords } from './reason-words.ts';
import type { LineTools } from './state-line.ts';
import { useLineTools } from './use-line-tools.ts';
import { pastWords } from './when-words.ts';

/** How many names are shown of a long list: all of them are copied. */
const SHOWN = 50;

/** The files set aside; read again whenever what is held changes. */
function useQuarantined({ held }: SyncStatus): Result<readonly QuarantinedFile[]> | undefined {
  const { quarantined } = useSyncActs();
  const [files, setFiles] = useState<Result<readonly QuarantinedFile[]>>();
  useEffect(() => {
    let wanted = true;
    void quarantined().then((found) => {
      if (wanted) setFiles(found);
    });
    return () => {
      wanted = false;
    };
  }, [quarantined, held]);
  return files;
}

function Foreign({
  names,
  tools,
}: {
  readonly names: readonly string[];
  readonly tools: LineTools;
}): ReactNode {
  const { files } = tools.text.syncScreen;
  if (names.length === 0) return <p className="soft">{files.noForeign}</p>;
  return (
    <>
      <p className="soft">{files.foreignText}</p>
      <ul className="sync-names">
        {names.slice(0, SHOWN).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {names.length > SHOWN && (
        <p className="soft">{files.others(tools.formats.integer(names.length - SHOWN))}</p>
      )}
      <div>
        <CopyButton text={names.join('\n')} labels={files.copy} />
      </div>
    </>
  );
}

function Aside(props: { readonly files: readonly QuarantinedFile[]; readonly tools: LineTools }): ReactNode {
  const { files, tools } = props;
  const { files: words } = tools.text.syncScreen;
  if (files.length === 0) return <p className="soft">{words.noAside}</p>;
  const copied = files
    .map(({ path, why, at }) => `${path}\t${why}\t${tools.formats.dateTime(at)}`)
    .join('\n');
  return (
    <>
      <p className="soft">{words.asideText}</p>
      <div className="sync-scroll">
        <table className="sync-table" aria-label={words.aside}>
          <thead>
            <tr>
              <th scope="col">{words.path}</th>
              <th scope="col">{words.why}</th>
              <th scope="col">{words.at}</th>
            </tr>
          </thead>
          <tbody>
            {files.slice(0, SHOWN).map(({ path, why, at }) => (
              <tr key={path}>
                <th scope="row" className="sync-path">
                  {path}
                </th>
                <td>{reasonWords(why, tools.text)}</td>
                <td className="tabular">{pastWords(at, tools)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {files.length > SHOWN && (
        <p className="soft">{words.others(tools.formats.integer(files.length - SHOWN))}</p>
      )}
      <div>
        <CopyButton text={copied} labels={words.copy} />
      </div>
    </>
  );
}

/** What lies in the folder that no console wrote, and what was set aside because it could not be trusted. */
export function FolderFilesCard({ status }: { readonly status: SyncStatus }): ReactNode {
  const tools = useLineTools();
  const { files: words } = tools.text.syncScreen;
  const files = useQuarantined(status);
  const sentenceOf = useRefusalSentence();
  return (
    <section className="card card--padded sync-card" aria-labelledby="sync-files">
      <h2 id="sync-files">{words.title}</h2>
      <h3>{words.aside}</h3>
      {files?.ok === true && <Aside files={files.value} tools={tools} />}
      {files?.ok === false && (
        <p>
          {words.unreadable} {sentenceOf(files.refusal)}
        </p>
      )}
      <h3>{words.foreign}</h3>
      <Foreign names={status.foreign} tools={tools} />
    </section>
  );
}
