import { render } from 'preact';
import { SiteCheck } from '../../components/site-check/site-check';
import '../../components/ui/pages.css';
import { saveAs } from '../../components/ui/save-as';
import type { CheckableTab, SiteChecked } from '../../utils/messages/contract';
import { MessageError, send } from '../../utils/messages/send';
import type { SiteReport } from '../../utils/model/site-check';

const app = document.getElementById('app');

const WHY: Readonly<Record<Extract<SiteChecked, { report: null }>['why'], string>> = {
  'not-governed': 'That tab shows no governed site any more.',
  'no-guard': 'No guard is in that page: load it again, and check again.',
  failed: 'The check did not come to an end: the page was left, or took too long. Check again.',
};

let tabs: readonly CheckableTab[] = [];
let checking = false;
let report: SiteReport | null = null;
let fault: string | null = null;

function show(): void {
  if (app === null) return;
  render(<SiteCheck {...{ tabs, checking, report, fault }} check={(id) => void check(id)} renew={() => void renew()} save={save} />, app);
}

/** What goes wrong is said, and the page stays. */
async function told(work: () => Promise<void>): Promise<void> {
  fault = null;
  try {
    await work();
  } catch (error) {
    fault = error instanceof MessageError ? `Weir’s background part refused (${error.fault}).` : 'Weir’s background part did not answer.';
  }
  checking = false;
  show();
}

function renew(): Promise<void> {
  return told(async () => {
    ({ tabs } = await send('site.tabs', {}));
  });
}

function check(tabId: number): Promise<void> {
  checking = true;
  report = null;
  fault = null;
  show();
  return told(async () => {
    const answer = await send('site.check', { tabId });
    ({ report } = answer);
    if (answer.report === null) fault = WHY[answer.why];
  });
}

function save(of: SiteReport): void {
  const content = new Blob([`${JSON.stringify(of, null, 2)}\n`], { type: 'application/json' });
  saveAs(`weir-site-check-${of.site}-${of.date}.json`, content);
}

show();
void renew();
