import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowUp, IconFileSpreadsheet, IconFolder } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FolderListing } from '#shared/host/dialog.ts';
import { useText } from '#renderer/state/text.ts';

/** The folder one is in, as the system writes paths. */
function pathWithin(folder: string, name: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}

/** A folder to look through: its path, the usual places, its folders and files. */
export function FolderView(props: {
  readonly listing: FolderListing;
  /** What is said of a folder in which there is nothing to choose. */
  readonly empty?: string;
  readonly onBrowse: (folder: string) => void;
  readonly onPick: (name: string) => void;
}): ReactNode {
  const { saveFile, host } = useText();
  const { listing, onBrowse, onPick } = props;
  const { folder, parent, places, entries } = listing;
  return (
    <div className="folder">
      <div className="folder__path">
        <Tooltip label={saveFile.up}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={saveFile.up}
            disabled={parent === null}
            onClick={() => parent !== null && onBrowse(parent)}
          >
            <IconArrowUp size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <span className="unseen">{saveFile.folder}</span>
        <strong className="folder__name">{folder}</strong>
      </div>
      <div className="folder__body">
        <ul className="folder__places" aria-label={saveFile.places}>
          {places.map(({ name, path }) => (
            <li key={path}>
              <button
                type="button"
                className="folder__line"
                aria-current={path === folder || undefined}
                onClick={() => onBrowse(path)}
              >
                <span className="clip">{host.places[name]}</span>
              </button>
            </li>
          ))}
        </ul>
        <ul className="folder__entries" aria-label={saveFile.contents} tabIndex={0}>
          {entries.map(({ name, isFolder }) => {
            const Glyph = isFolder ? IconFolder : IconFileSpreadsheet;
            return (
              <li key={name}>
                <button
                  type="button"
                  className="folder__line"
                  onClick={() => (isFolder ? onBrowse(pathWithin(folder, name)) : onPick(name))}
                >
                  <Glyph size={17} stroke={1.75} aria-hidden />
                  <span className="clip">{name}</span>
                </button>
              </li>
            );
          })}
          {entries.length === 0 && <li className="folder__empty soft">{props.empty ?? saveFile.empty}</li>}
        </ul>
      </div>
    </div>
  );
}
