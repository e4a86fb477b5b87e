import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { IntegrityFinding, IntegrityReport, SyncProgress } from '#renderer/store/sync-status.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { reasonWords } from './reason-words.ts';
import type { LineTools } from './state-line.ts';
import { useIntegrityCheck } from './use-integrity-check.ts';
import { useLineTools } from './use-line-tools.ts';

/** How many findings are shown: all of them are copied. */
const SHOWN = 100;

function Working(props: {
  readonly progress: SyncProgress;
  readonly tools: LineTools;
  readonly onCancel: () => void;
}): ReactNode {
  const { progress, tools, onCancel } = props;
  const { check } = tools.text.syncScreen;
  const { done, total } = progress;
  const count = tools.formats.integer(done);
  const words =
    total === null ? check.progressUnknown(count) : check.progress(count, tools.formats.integer(total));
  return (
    <div className="sync-progress">
      <Progress.Root>
        <Progress.Section
          value={total === null || total === 0 ? 100 : (done / total) * 100}
          animated={total === null}
          aria-label={check.running}
          aria-valuetext={words}
        />
      </Progress.Root>
      <span className="soft tabular">{words}</span>
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {check.cancel}
      </Button>
    </div>
  );
}

function Findings(props: {
  readonly findings: readonly IntegrityFinding[];
  readonly tools: LineTools;
}): ReactNode {
  const { findings, tools } = props;
  const { check } = tools.text.syncScreen;
  const copied = findings.map(({ severity, path, problem }) => `${severity}\t${path}\t${problem}`).join('\n');
  return (
    <>
      <div className="sync-scroll">
        <table className="sync-table" aria-label={check.title}>
          <thead>
            <tr>
              <th scope="col">{check.severity}</th>
              <th scope="col">{check.file}</th>
              <th scope="col">{check.problem}</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, SHOWN).map(({ path, problem, severity }) => (
              <tr key={`${path} ${problem}`}>
                <td>
                  <Chip
                    tone={severity === 'error' ? 'bad' : 'attention'}
                    icon={severity === 'error' ? IconAlertTriangle : IconInfoCircle}
                  >
                    {check.severities[severity]}
                  </Chip>
                </td>
                <th scope="row" className="sync-path">
                  {path}
                </th>
                <td>{reasonWords(problem, tools.text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {findings.length > SHOWN && (
        <p className="soft">{check.others(tools.formats.integer(findings.length - SHOWN))}</p>
      )}
      <div>
        <CopyButton text={copied} labels={check.copy} />
      </div>
    </>
  );
}

function Outcome({
  report,
  tools,
}: {
  readonly report: IntegrityReport;
  readonly tools: LineTools;
}): ReactNode {
  const { check } = tools.text.syncScreen;
  const { findings, files, consoles, complete } = report;
  const integer = tools.formats.integer;
  const isClean = complete && findings.length === 0;
  return (
    <>
      {!complete && <p>{check.stopped(integer(files))}</p>}
      {isClean && (
        <p className="state-words state-words--good">
          <IconCircleCheck size={18} aria-hidden />
          {check.clean(integer(files), integer(consoles))}
        </p>
      )}
      {findings.length > 0 && (
        <>
          <p className="state-words state-words--bad">
            <IconAlertTriangle size={18} aria-hidden />
            {check.found(integer(findings.length))}
          </p>
          <Findings findings={findings} tools={tools} />
        </>
      )}
    </>
  );
}

/** Reads the whole folder again and tells what is wrong, where. */
export function IntegrityCard(): ReactNode {
  const tools = useLineTools();
  const sentenceOf = useRefusalSentence();
  const { check, start, cancel } = useIntegrityCheck();
  const words = tools.text.syncScreen.check;
  return (
    <section className="card card--padded sync-card" aria-labelledby="sync-check">
      <h2 id="sync-check">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <div role="status" className="sync-card">
        {check.at === 'end' && check.ended.ok && <Outcome report={check.ended.value} tools={tools} />}
        {check.at === 'end' && !check.ended.ok && <p>{sentenceOf(check.ended.refusal)}</p>}
      </div>
      {check.at === 'work' ? (
        <Working progress={check.progress} tools={tools} onCancel={cancel} />
      ) : (
        <div>
          <Button variant="default" leftSection={<IconShieldCheck size={16} aria-hidden />} onClick={start}>
            {check.at === 'rest' ? words.start : words.again}
          </Button>
        </div>
      )}
    </section>
  );
}
