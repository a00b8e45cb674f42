import type { Finding } from '../../utils/model/finding';
import type { Company } from '../../utils/model/policy';
import type { TermsRow } from '../../utils/model/terms';
import type { Account } from '../../utils/model/account';
import type { Verdict } from '../../utils/model/verdict';

/** Everything the interstitial shows. It holds the text, so it lives in the content script's memory only. */
export interface InterstitialModel {
  readonly siteName: string;
  readonly account: Account;
  readonly verdict: Verdict;
  readonly text: string;
  /** The part of `text` that would be inserted, where more than that was judged (hidden text of pasted HTML); absent: all of it. */
  readonly plain?: string;
  readonly redacted: string | null;
  /** Terms row of this account (the contract's, else the vendor's), or null when unknown. */
  readonly terms: Pick<TermsRow, 'id' | 'trains' | 'humanReview' | 'retentionDays' | 'documentDate' | 'reviewedAt' | 'confidence'> | null;
  readonly company: Company;
  /** The company's own words for the deciding rule in the person's language, or null for the catalogue's. */
  readonly wording: string | null;
  /** Name of the file that this is about, if it is one. */
  readonly file?: string;
  readonly monitorOnly: boolean;
  /** A sentence may be typed with a reason. */
  readonly sentence: boolean;
}

export type InterstitialAnswer =
  | { readonly choice: 'cancelled' | 'proceeded' | 'switched' }
  | { readonly choice: 'redacted' | 'edited'; readonly text: string }
  /** `text`: what to use instead where the verdict asks for a redaction as well; null lets the original through. */
  | { readonly choice: 'justified'; readonly reason: string; readonly reasonText: string | null; readonly text: string | null };

export interface InterstitialServices {
  /** Judges an edited text anew, with the same context. */
  rescan(text: string): { readonly verdict: Verdict; readonly redacted: string | null };
  /** What is found in an optional reason; with anything in it, the reason's text is not sent. */
  scanReason(text: string): readonly Finding[];
  /** "This was wrong": one click, no text. */
  reportWrong(): void;
}

/** Put into the isolated world by the injected script; see utils/page/world.ts. */
export interface InterstitialApi {
  /** Resolves once: with the person's answer, or `cancelled` when the page removed or hid the dialog, or the signal fired. */
  open(model: InterstitialModel, services: InterstitialServices, signal: AbortSignal): Promise<InterstitialAnswer>;
  /** A notice that does not interrupt (`notify`), gone by itself. */
  toast(message: string): void;
}
