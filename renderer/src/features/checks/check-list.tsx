import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import type { CheckListName, CheckRow } from './check-rows.ts';
import { usePlaceWords } from './place-words.ts';
import '#renderer/ui/list-table.css';

/** Rows drawn at once. */
const PAGE = 200;

/** What can be done from the lists. */
export interface CheckActs {
  readonly onSettle: (asset: Asset) => void;
  readonly onReport: (asset: Asset) => void;
  readonly onMarkFound: (asset: Asset) => void;
  readonly onOpenAsset: (assetId: string) => void;
  readonly onSearch: (code: string) => void;
  readonly onRegister: (code: string) => void;
}

interface CheckListProps {
  readonly list: CheckListName;
  readonly rows: readonly CheckRow[];
  /** While the round goes on. */
  readonly acts: CheckActs;
  readonly isOpen: boolean;
}

function Act(props: {
  readonly words: string;
  readonly about: string;
  readonly onAct: () => void;
}): ReactNode {
  return (
    <Button size="compact-sm" variant="default" aria-label={props.about} onClick={props.onAct}>
      {props.words}
    </Button>
  );
}

function AssetActs(
  props: CheckListProps & { readonly asset: Asset; readonly isSettled: boolean },
): ReactNode {
  const { checks } = useText();
  const { list, asset, isSettled, acts, isOpen } = props;
  const { label } = asset;
  if (list === 'moved' && isSettled) return <Chip tone="good">{checks.isSettled}</Chip>;
  if (!isOpen) return null;
  if (list === 'moved')
    return <Act words={checks.settle} about={checks.settleOf(label)} onAct={() => acts.onSettle(asset)} />;
  if (list !== 'missing') return null;
  return (
    <>
      {isSettled ? (
        <Chip tone="attention">{checks.isReported}</Chip>
      ) : (
        <Act words={checks.report} about={checks.reportOf(label)} onAct={() => acts.onReport(asset)} />
      )}
      <Act words={checks.markFound} about={checks.markFoundOf(label)} onAct={() => acts.onMarkFound(asset)} />
    </>
  );
}

function AssetRow(props: CheckListProps & { readonly asset: Asset; readonly isSettled: boolean }): ReactNode {
  const { labels } = useText();
  const nameOf = useNames();
  const places = usePlaceWords();
  const { asset, acts } = props;
  return (
    <tr onClick={() => acts.onOpenAsset(asset.id)}>
      <th scope="row">
        <ListName onOpen={() => acts.onOpenAsset(asset.id)}>{asset.label}</ListName>
      </th>
      <td>{labels.deviceType[asset.deviceType]}</td>
      <td className="tabular">{asset.inventoryNumber}</td>
      <td>{asset.holderId !== null && nameOf(asset.holderId)}</td>
      <td>{places.ofAsset(asset)}</td>
      <td className="check-acts" onClick={(event) => event.stopPropagation()}>
        <AssetActs {...props} />
      </td>
    </tr>
  );
}

function CodeRow({ code, acts, isOpen }: CheckListProps & { readonly code: string }): ReactNode {
  const { checks } = useText();
  return (
    <tr className="check-row--still">
      <th scope="row" className="tabular">
        {code}
      </th>
      <td className="check-acts">
        {isOpen && (
          <>
            <Act words={checks.search} about={checks.searchOf(code)} onAct={() => acts.onSearch(code)} />
            <Act
              words={checks.register}
              about={checks.registerOf(code)}
              onAct={() => acts.onRegister(code)}
            />
          </>
        )}
      </td>
    </tr>
  );
}

function Row(props: CheckListProps & { readonly row: CheckRow }): ReactNode {
  const { checks } = useText();
  const { row } = props;
  switch (row.is) {
    case 'asset':
      return <AssetRow {...props} asset={row.asset} isSettled={row.isSettled} />;
    case 'code':
      return <CodeRow {...props} code={row.code} />;
    case 'gone':
      return (
        <tr className="check-row--still">
          <th scope="row" colSpan={6} className="soft">
            {checks.goneAsset}
          </th>
        </tr>
      );
  }
}

/** A list of what a round found, with what can be done on the spot. */
export function CheckList(props: CheckListProps): ReactNode {
  const { checks, followed } = useText();
  const { list, rows } = props;
  const [limit, setLimit] = useState(PAGE);
  const { list: columns } = checks;
  const headings =
    list === 'unknown'
      ? [columns.code, columns.act]
      : [columns.label, columns.type, columns.number, columns.holder, columns.where, columns.act];
  return (
    <section className="list-card card check-card" aria-label={checks.outcome[list]}>
      <p className="soft check-explained">
        {rows.length === 0 ? checks.emptyList[list] : checks.explained[list]}
      </p>
      {rows.length > 0 && (
        <table className="list-table" aria-label={checks.outcome[list]}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <Row
                key={row.is === 'asset' ? row.asset.id : row.is === 'code' ? row.code : row.id}
                {...props}
                row={row}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > limit && (
        <Button variant="subtle" fullWidth onClick={() => setLimit(limit + PAGE)}>
          {followed.more}
        </Button>
      )}
    </section>
  );
}
