import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { type ArchiveFacts, useArchiveFacts } from './use-archive-facts.ts';
import './about.css';

/** What the console knows of itself. */
export interface ConsoleFacts {
  readonly version: string;
  readonly door: 'electron' | 'browser';
  readonly platform: string;
  readonly runtime: Readonly<Record<string, string>>;
}

type Line = readonly [label: string, value: string];

function consoleLines({ about }: Catalogue, facts: ConsoleFacts): readonly Line[] {
  return [
    [about.version, facts.version],
    [about.door, about.doors[facts.door]],
    [about.platform, facts.platform],
    [
      about.runtime,
      Object.entries(facts.runtime)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    ],
  ];
}

function archiveLines({ about, sync }: Catalogue, name: string, facts: ArchiveFacts): readonly Line[] {
  return [
    [about.archiveName, name === 'main' ? sync.archiveMain : sync.archiveDemonstration],
    [about.tickets, facts.tickets],
    [about.people, facts.people],
    [about.bodies, facts.bodies],
    [about.space, facts.space],
    [about.replica, facts.replica],
  ];
}

function Facts({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  return (
    <dl className="facts">
      {lines.map(([label, value]) => (
        <div key={label} className="facts__line">
          <dt>{label}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What this console is and what it holds: what one reads out when asking for help. */
export function AboutScreen({ facts }: { readonly facts: ConsoleFacts }): ReactNode {
  const text = useText();
  const { about } = text;
  const archive = useArchive();
  const archiveFacts = useArchiveFacts();
  const known = consoleLines(text, facts);
  const held = archiveFacts === undefined ? undefined : archiveLines(text, archive.name, archiveFacts);
  const copied = [...known, ...(held ?? [])].map(([label, value]) => `${label}: ${value}`).join('\n');
  return (
    <Screen title={about.title} scrolls acts={<CopyButton text={copied} labels={about.copy} />}>
      <div className="about">
        <section className="card card--padded about-card" aria-labelledby="about-product">
          <h2 id="about-product">Presidio</h2>
          <p className="soft">{about.product}</p>
          <Facts lines={known} />
        </section>
        <section className="card card--padded about-card" aria-labelledby="about-archive">
          <h2 id="about-archive">{about.archive}</h2>
          {held === undefined ? <Skeleton height={130} radius="md" /> : <Facts lines={held} />}
        </section>
        <section className="card card--padded about-card" aria-labelledby="about-licence">
          <h2 id="about-licence">{about.licence}</h2>
          <p>{about.licenceText}</p>
          <p className="soft">{about.privacy}</p>
        </section>
      </div>
    </Screen>
  );
}
