import { Fragment } from 'preact';
import type { PagesKey } from '../../utils/i18n/pages-en';
import type { PageWords } from '../ui/words';

type Named<Key> = Key extends `gap.${infer Id}` ? Id : never;

/** What no extension covers in the browser at hand. */
export interface Gap {
  readonly id: Named<PagesKey>;
  /** Policies of this browser that close it. */
  readonly policies: readonly { readonly name: string; readonly documentation: string }[];
}

/** Folded: it is for IT, and for people who ask why. */
export function Gaps({ gaps, words: { t } }: { readonly gaps: readonly Gap[]; readonly words: PageWords }) {
  return (
    <details>
      <summary>{t('gaps.heading')}</summary>
      <ul class="plain">
        {gaps.map(({ id, policies }) => (
          <li key={id}>
            {t(`gap.${id}`)}
            {policies.length > 0 && (
              <span class="soft">
                {' '}
                {t('gaps.closed-by')}{' '}
                {policies.map(({ name, documentation }, index) => (
                  <Fragment key={name}>
                    {index > 0 && ', '}
                    <a href={documentation} target="_blank" rel="noopener noreferrer">
                      {name}
                    </a>
                  </Fragment>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="soft">{t(gaps.some(({ policies }) => policies.length > 0) ? 'gaps.who' : 'gaps.unknown-browser')}</p>
    </details>
  );
}
