import { translator } from '../../../utils/i18n/catalogue';
import { dialogEn, type DialogKey } from '../../../utils/i18n/en';
import { detectorName } from '../../../utils/i18n/finding-name';
import type { Tier } from '../../../utils/model/words';

/** The console speaks English; names of things are those of the policy, so that an admin can search for them. */
export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  'consumer-free': 'Consumer, free',
  'consumer-paid': 'Consumer, paid',
  team: 'Team',
  enterprise: 'Enterprise',
  education: 'Education',
  unknown: 'Unknown (counts as consumer)',
};

/** How strict an action looks: colour and shape both say it. */
export function tone(action: string): 'calm' | 'warn' | 'stop' {
  if (action === 'block' || action === 'approve') return 'stop';
  return action === 'allow' || action === 'log' || action === 'notify' ? 'calm' : 'warn';
}

const stamp = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export function when(iso: string | null): string {
  return iso === null ? 'never' : stamp.format(new Date(iso));
}
export function onDay(iso: string | null): string {
  return iso === null ? 'never' : day.format(new Date(iso));
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

/** The policy that was in force; version 0 is what is built in. */
export function policyName(version: number): string {
  return version === 0 ? 'baseline' : `policy ${version}`;
}

const dialogWords = translator<DialogKey>(dialogEn, 'en');
/**
 * What the dialog calls what a detector finds, as the person in question was told; lists show the id beside the pointer and are found by it.
 * Events hold no labels, so a company's own terms and documents go by their category.
 */
export function nameOf(detector: string): string {
  return detectorName(dialogWords, detector);
}
