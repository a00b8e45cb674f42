import type { ComponentChildren } from 'preact';
import type { OverviewView } from '../../../utils/model/console-api';
import { api } from '../api';
import { Data, Page } from '../parts/page';
import { TermsNotice } from '../parts/terms-notice';
import { onDay, plural, when } from '../parts/words';
import { useLoad } from '../use-load';

const REFRESH_MS = 10_000;

export function OverviewPage() {
  const overview = useLoad(api.overview, 'overview', REFRESH_MS);
  return (
    <Page title="Overview" lead="Whether devices have the rules, and whether the record can be trusted.">
      <Data of={overview}>{(data) => <Overview data={data} />}</Data>
    </Page>
  );
}

function Overview({ data }: { readonly data: OverviewView }) {
  const behind = data.devices - data.current;
  return (
    <>
      <TermsNotice due={data.termsDue} />
      <div class="cards">
        <Card title="Devices" value={data.devices.toLocaleString()} href="/devices">
          {data.devices === 0
            ? 'None has enrolled yet.'
            : behind === 0
              ? 'All of them have the newest policy.'
              : `${plural(behind, 'device does', 'devices do')} not have the newest policy yet.`}
        </Card>
        <Card title="With problems" value={data.withProblems.toLocaleString()} href="/devices" bad={data.withProblems > 0}>
          {data.withProblems === 0 ? 'No device reports a problem.' : 'Problems are listed by name with each device.'}
        </Card>
        <Card title="Policy" value={data.policyVersion === 0 ? 'none' : `version ${data.policyVersion}`} href="/policy">
          {data.publishedAt === null
            ? 'Nothing has been published: devices hold the built-in baseline.'
            : `Published ${when(data.publishedAt)}; valid until ${onDay(data.expiresAt)}.`}
        </Card>
        <Card title="Audit log" value={data.audit.ok ? 'intact' : 'broken'} href="/audit" bad={!data.audit.ok}>
          {data.audit.ok
            ? `The chain of ${plural(data.audit.lines, 'line', 'lines')} holds. Read whole ${when(data.audit.wholeAt)}, what came later just now.`
            : `Line ${data.audit.seq} does not fit: ${data.audit.why}.`}
        </Card>
      </div>
      <section>
        <h2>This server</h2>
        <dl>
          <Fact name="Tenant">{data.tenant}</Fact>
          <Fact name="Endpoint">{data.endpoint}</Fact>
          <Fact name="Works-council mode">{data.worksCouncil ? 'on, part of the signed policy' : 'off'}</Fact>
          <Fact name="Root SHA-256">
            <code>{data.rootSha256}</code>
          </Fact>
          <Fact name="Root valid until">{onDay(data.rootExpiresAt)}</Fact>
          <Fact name="Extension id (Chromium)">
            <code>{data.extensionId}</code>
          </Fact>
          {data.audit.ok && (
            <Fact name="Head of the audit chain">
              <code>{data.audit.head}</code>
            </Fact>
          )}
        </dl>
        <p class="soft">Note the head of the audit chain somewhere else from time to time: then a rewritten log can be told.</p>
      </section>
    </>
  );
}

interface CardProps {
  readonly title: string;
  readonly value: string;
  readonly href: string;
  readonly bad?: boolean;
  readonly children: ComponentChildren;
}

function Card({ title, value, href, bad = false, children }: CardProps) {
  return (
    <a class={bad ? 'tile bad' : 'tile'} href={href}>
      <span class="soft">{title}</span>
      <strong>{value}</strong>
      <span class="soft">{children}</span>
    </a>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
