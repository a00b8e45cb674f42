import type { InterstitialModel } from './types';
import { termsSentences, termsSource, type Words } from './words';

/** Why it matters on this very account: whose it is, what the vendor may do, since when that is known, and the company's words. */
export function Why({ model, words: { t, language } }: { readonly model: InterstitialModel; readonly words: Words }) {
  const { siteName: site, terms, verdict, company, wording } = model;
  return (
    <section aria-labelledby="weir-why">
      <h2 id="weir-why">{t('why.heading')}</h2>
      <p>
        {t(`account.${verdict.tier}`, { site })} {termsSentences(t, terms).join(' ')}
      </p>
      {terms !== null && <p class="source">{termsSource(t, terms, language)}</p>}
      {wording !== null && (
        <blockquote class="company">
          <p class="who">{t('company.says', { company: company.name })}</p>
          <p>{wording}</p>
        </blockquote>
      )}
    </section>
  );
}
