import { Alert, Button } from '@mantine/core';
import { IconPrinter, IconQrcode, IconRuler2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { AssetChoice } from './asset-choice.tsx';
import { FormatFields } from './format-fields.tsx';
import { LabelPage } from './label-page.tsx';
import type { LabelSearch } from './label-search.ts';
import { formatOf, type LabelSettings } from './label-settings.ts';
import { TestPage } from './test-page.tsx';
import { useLabelAssets } from './use-label-assets.ts';
import { useLabelSettings } from './use-label-settings.ts';
import { usePageSize } from './use-page-size.ts';
import { type Sheets, useSheets } from './use-sheets.ts';
import '#renderer/ui/print.css';
import './labels.css';

function Pages(props: {
  readonly sheets: Sheets;
  readonly settings: LabelSettings;
  readonly isTest: boolean;
}): ReactNode {
  const { labelSheets } = useText();
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  const { sheets, settings, isTest } = props;
  if (!sheets.ok)
    return (
      <Alert color="var(--bad)" variant="light" role="alert">
        {sentenceOf(sheets.refusal)}
      </Alert>
    );
  if (isTest)
    return <TestPage name={labelSheets.test} format={formatOf(settings)} offset={settings.offset} />;
  if (sheets.pages.length === 0)
    return (
      <Notice icon={IconQrcode} title={labelSheets.empty}>
        <p className="soft">{labelSheets.emptyText}</p>
      </Notice>
    );
  return sheets.pages.map((labels, at) => (
    <LabelPage
      key={at}
      name={labelSheets.sheet(formats.integer(at + 1))}
      format={sheets.format}
      face={sheets.face}
      labels={labels}
    />
  ));
}

/** Labels with a symbol that readers read and words that people do, printed to measure. */
export function LabelsScreen(props: { readonly search: LabelSearch; readonly back: ReactNode }): ReactNode {
  const { labelSheets } = useText();
  const formats = useFormats();
  const { search, back } = props;
  const assets = useLabelAssets(search.assets ?? []);
  const [settings, onSettings] = useLabelSettings();
  const [start, onStart] = useState(1);
  const [isTest, setTest] = useState(false);
  const sheets = useSheets(settings, assets.chosen, start);
  usePageSize(formatOf(settings).paper);
  const count = sheets.ok ? sheets.pages.length : 0;
  const icon = { size: 17, 'aria-hidden': true } as const;

  return (
    <Screen
      title={labelSheets.title}
      aside={
        <span className="soft tabular">
          {isTest
            ? labelSheets.testShown
            : labelSheets.counted(
                labelSheets.labels(formats.integer(assets.chosen.length)),
                labelSheets.sheets(formats.integer(count)),
              )}
        </span>
      }
      acts={
        <>
          {back}
          <Button variant="default" leftSection={<IconRuler2 {...icon} />} onClick={() => setTest(!isTest)}>
            {isTest ? labelSheets.showLabels : labelSheets.test}
          </Button>
          <Button
            leftSection={<IconPrinter {...icon} />}
            disabled={!sheets.ok || (!isTest && count === 0)}
            onClick={() => window.print()}
          >
            {labelSheets.print}
          </Button>
        </>
      }
    >
      <p className="soft labels__lead no-print">{labelSheets.scale}</p>
      <div className="labels">
        <div className="labels__choice">
          <FormatFields settings={settings} onSettings={onSettings} start={start} onStart={onStart} />
          <AssetChoice assets={assets} />
        </div>
        <section className="labels__preview" aria-label={labelSheets.preview} tabIndex={0}>
          <Pages sheets={sheets} settings={settings} isTest={isTest} />
        </section>
      </div>
    </Screen>
  );
}
