import { expect } from 'vitest';
import { BROWSER_IDS, type BrowserId } from '../../../server/kit/facts/browsers';
import { makeKit, type KitFile } from '../../../server/kit/kit';
import { plan, type Planned } from '../../../server/kit/plan';
import { subjectOf } from '../../../server/kit/subject';
import { AI_HOSTS, CHOICES, TENANT } from './subjects';

/** The kit of each choice. */
export const cases = Object.entries(CHOICES).map(([about, choices]) => ({ about, choices, files: makeKit(TENANT, choices, AI_HOSTS) }));
export const allFiles = cases.flatMap(({ about, files }) => files.map((file) => ({ title: `${file.path}, ${about}`, file })));

export const ofKind = (pattern: RegExp): (readonly [string, KitFile])[] =>
  allFiles.filter(({ file }) => pattern.test(file.path)).map(({ title, file }) => [title, file] as const);

/** What is planned for a browser by the choices of that name. */
export function plannedOf(browser: BrowserId, about: string): readonly Planned[] {
  return plan({ ...subjectOf(browser, TENANT, CHOICES[about] ?? expect.fail(about)), aiHosts: AI_HOSTS });
}

/** The browser that a file is for, by its name. */
export function browserIn(file: KitFile): BrowserId {
  return BROWSER_IDS.find((id) => new RegExp(`/${id}[-.]`).test(file.path)) ?? expect.fail(`no browser in ${file.path}`);
}

export const aboutIn = (title: string): string => title.slice(title.indexOf(', ') + 2);

/** A file of the kit as proposed. */
export function fileNamed(end: string, about = 'as proposed'): KitFile {
  const found = cases.find((each) => each.about === about)?.files.find((file) => file.path.endsWith(end));
  return found ?? expect.fail(`no ${end}`);
}
