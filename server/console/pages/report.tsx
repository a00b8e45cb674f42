import { useState } from 'preact/hooks';
import type { ReportView } from '../../../utils/model/console-api';
import { TIERS, type Tier } from '../../../utils/model/words';
import { api } from '../api';
import { ActionBadge } from '../parts/badge';
import { Bars, Legend, type Bar } from '../parts/bars';
import { Data, Page } from '../parts/page';
import { Soft, Table, type Column } from '../parts/table';
import { onDay, plural, TIER_NAMES } from '../parts/words';
import { useLoad } from '../use-load';

const SPANS = [7, 30, 90] as const;

type TierRow = ReportView['tiers'][number];
type RuleRow = ReportView['rules'][number];
type DetectorRow = ReportView['detectors'][number];
type ChoiceRow = ReportView['choices'][number];

const TIER_COLUMNS: readonly Column<TierRow>[] = [
  { title: 'Site', cell: (r) => r.site },
  { title: 'Account', cell: (r) => TIER_NAMES[r.tier] },
  { title: 'Transfers', number: true, cell: (r) => (r.transfers + r.clean).toLocaleString() },
  { title: 'of these clean', number: true, cell: (r) => r.clean.toLocaleString() },
];
const RULE_COLUMNS: readonly Column<RuleRow>[] = [
  { title: 'Rule', cell: (r) => <code>{r.id}</code> },
  {
    title: 'Action',
    cell: (r) => (
      <>
        <ActionBadge action={r.action} />
        <Soft>{r.mode}</Soft>
      </>
    ),
  },
  { title: 'Transfers', number: true, cell: (r) => r.transfers.toLocaleString() },
  { title: 'Interrupted', number: true, cell: (r) => r.interrupted.toLocaleString() },
  { title: 'Would have interrupted', number: true, cell: (r) => r.wouldInterrupt.toLocaleString() },
  { title: 'Reported wrong', number: true, cell: (r) => r.wrong.toLocaleString() },
];
const DETECTOR_COLUMNS: readonly Column<DetectorRow>[] = [
  { title: 'Found', cell: (r) => <code>{r.id}</code> },
  { title: 'Confidence', cell: (r) => r.confidence },
  { title: 'Times', number: true, cell: (r) => r.count.toLocaleString() },
  { title: 'Reported wrong', number: true, cell: (r) => r.wrong.toLocaleString() },
];
const CHOICE_COLUMNS: readonly Column<ChoiceRow>[] = [
  { title: 'When Weir …', cell: (r) => <ActionBadge action={r.action} /> },
  { title: '… people', cell: (r) => r.choice },
  { title: 'Times', number: true, cell: (r) => r.count.toLocaleString() },
];

/** What a week of monitoring says, before anybody is interrupted. Sums only: no device, no person. */
export function ReportPage() {
  const [days, setDays] = useState<number>(7);
  const report = useLoad(() => api.report(days), String(days));
  return (
    <Page
      title="Report"
      lead="What the rules would do, where accounts stand, and what people reported as wrong. Sums only: no devices, no names."
      actions={
        <fieldset class="segments">
          <legend class="sr">Period</legend>
          {SPANS.map((span) => (
            <label key={span}>
              <input type="radio" name="days" checked={days === span} onChange={() => setDays(span)} />
              <span>{span} days</span>
            </label>
          ))}
        </fieldset>
      }
    >
      <Data of={report}>{(data) => <Report data={data} />}</Data>
    </Page>
  );
}

function Report({ data }: { readonly data: ReportView }) {
  const sum = (rows: readonly TierRow[]): number => rows.reduce((total, row) => total + row.transfers + row.clean, 0);
  const all = sum(data.tiers);
  const personal = sum(data.tiers.filter((row) => row.tier === 'consumer-free' || row.tier === 'consumer-paid' || row.tier === 'unknown'));
  return (
    <>
      <p class="lead">
        From {onDay(data.from)} to {onDay(data.to)}, {plural(data.devices, 'device', 'devices')} saw {plural(all, 'transfer', 'transfers')}{' '}
        to AI chats
        {all > 0 && `; ${Math.round((personal / all) * 100)} % on personal or unknown accounts`}.
      </p>
      <section>
        <h2>Accounts in use, by site</h2>
        <Tiers rows={data.tiers} />
      </section>
      <section>
        <h2>What each rule did, or would have done</h2>
        <Rules rows={data.rules} />
      </section>
      <section>
        <h2>What was found</h2>
        <Table
          label="What was found"
          columns={DETECTOR_COLUMNS}
          rows={data.detectors}
          rowKey={(r) => `${r.id} ${r.confidence}`}
          empty="Nothing was found in this period."
        />
      </section>
      <section>
        <h2>What people chose</h2>
        <Table
          label="What people chose"
          columns={CHOICE_COLUMNS}
          rows={data.choices}
          rowKey={(r) => `${r.action} ${r.choice}`}
          empty="Nobody was asked in this period."
        />
      </section>
    </>
  );
}

function Tiers({ rows }: { readonly rows: readonly TierRow[] }) {
  const sites = [...new Set(rows.map((row) => row.site))];
  const value = (site: string, tier: Tier): number =>
    rows.filter((row) => row.site === site && row.tier === tier).reduce((total, row) => total + row.transfers + row.clean, 0);
  const bars: readonly Bar[] = sites.map((site) => ({
    name: site,
    parts: TIERS.map((tier) => ({ name: TIER_NAMES[tier], value: value(site, tier), tone: tier })),
  }));
  return (
    <>
      {bars.length > 0 && (
        <>
          <Bars label="Transfers by site and kind of account; the table below has the numbers" bars={bars} />
          <Legend items={TIERS.map((tier) => ({ name: TIER_NAMES[tier], tone: tier }))} />
        </>
      )}
      <Table
        label="Accounts in use, by site"
        columns={TIER_COLUMNS}
        rows={rows}
        rowKey={(r) => `${r.site} ${r.tier}`}
        empty="No transfer was seen in this period."
      />
    </>
  );
}

function Rules({ rows }: { readonly rows: readonly RuleRow[] }) {
  const bars: readonly Bar[] = rows
    .filter((row) => row.transfers > 0)
    .map((row) => ({
      name: row.id,
      parts: [
        { name: 'interrupted', value: row.interrupted, tone: 'stop' },
        { name: 'would have interrupted', value: row.wouldInterrupt, tone: 'warn' },
      ],
    }));
  return (
    <>
      {bars.length > 0 && (
        <>
          <Bars label="Transfers that each rule interrupted or would have; the table below has the numbers" bars={bars} />
          <Legend
            items={[
              { name: 'Interrupted', tone: 'stop' },
              { name: 'Would have interrupted (monitor)', tone: 'warn' },
            ]}
          />
        </>
      )}
      <Table label="Rules" columns={RULE_COLUMNS} rows={rows} rowKey={(r) => r.id} empty="No rule spoke about a transfer in this period." />
    </>
  );
}
