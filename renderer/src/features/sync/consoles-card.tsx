import { IconDeviceDesktop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SyncStatus } from '#renderer/store/sync-status.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { type ConsoleGroup, consoleGroups, silentDays } from './console-groups.ts';
import type { LineTools } from './state-line.ts';
import { useLineTools } from './use-line-tools.ts';
import { pastWords } from './when-words.ts';

/** A console without a name is told by the end of its identity. */
const CODE_LENGTH = 4;

function ConsoleRow({
  group,
  tools,
}: {
  readonly group: ConsoleGroup;
  readonly tools: LineTools;
}): ReactNode {
  const { text, formats, now } = tools;
  const { consoles } = text.syncScreen;
  const { label, isThis, former, lastNews, app } = group;
  const days = silentDays(lastNews, now);
  const known = lastNews === null ? consoles.none : pastWords(lastNews, tools);
  return (
    <tr>
      <th scope="row">
        <span className="sync-console">
          <IconDeviceDesktop size={17} stroke={1.75} aria-hidden />
          <span>{label ?? consoles.unnamed(group.key.slice(-CODE_LENGTH).toUpperCase())}</span>
          {isThis && <Chip tone="accent">{consoles.isThis}</Chip>}
          {former > 0 && <span className="soft">{consoles.identities(formats.integer(former))}</span>}
        </span>
      </th>
      <td className="tabular">
        {isThis ? consoles.now : known}
        {days !== null && !isThis && (
          <>
            {' '}
            <Chip tone="attention">{consoles.silent(formats.integer(days))}</Chip>
          </>
        )}
      </td>
      <td className="tabular">{app ?? consoles.unknownVersion}</td>
    </tr>
  );
}

/** Who writes in the folder, and when each was last heard of. */
export function ConsolesCard({ status }: { readonly status: SyncStatus }): ReactNode {
  const tools = useLineTools();
  const { consoles } = tools.text.syncScreen;
  const groups = consoleGroups(status.consoles);
  return (
    <section className="card card--padded sync-card" aria-labelledby="sync-consoles">
      <h2 id="sync-consoles">{consoles.title}</h2>
      <p className="soft">{groups.length > 1 ? consoles.lead : consoles.alone}</p>
      <div className="sync-scroll">
        <table className="sync-table" aria-labelledby="sync-consoles">
          <thead>
            <tr>
              <th scope="col">{consoles.name}</th>
              <th scope="col">{consoles.news}</th>
              <th scope="col">{consoles.version}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <ConsoleRow key={group.key} group={group} tools={tools} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
