import { because } from '../../utils/i18n/explain';
import type { Category } from '../../utils/model/words';
import type { Group } from './excerpt';
import { Pieces } from './pieces';
import { findingName, type Words } from './words';

const GROUPS = 6;
/** Their `count` is of lines. */
const COUNTS_LINES: ReadonlySet<Category> = new Set(['source-code', 'log']);

/** What was found, by kind, with counts and a few masked places. */
export function Found({ groups, words: { t, catalogue } }: { readonly groups: readonly Group[]; readonly words: Words }) {
  const hidden = groups.length - GROUPS;
  return (
    <section aria-labelledby="weir-found">
      <h2 id="weir-found">{t('found.heading')}</h2>
      {groups.length === 0 && <p>{t('found.nothing')}</p>}
      <ul class="groups">
        {groups.slice(0, GROUPS).map((group) => (
          <li key={`${group.detector} ${group.label ?? ''}`} class={`group of-${group.category}`}>
            <p class="kind">
              <strong>{findingName(t, group)}</strong>
              {group.category !== 'failure' && (
                <span class="count">{t(COUNTS_LINES.has(group.category) ? 'found.lines' : 'found.count', { count: group.count })}</span>
              )}
              {!group.certain && <span class="low">{t('found.low')}</span>}
            </p>
            <p class="because">{because(group.example, catalogue)}</p>
            {group.excerpts.map((excerpt, index) => (
              <p key={index} class="excerpt">
                <span class="line">{t('found.line', { line: excerpt.line })}</span>
                <code>
                  <Pieces pieces={excerpt.pieces} t={t} />
                </code>
              </p>
            ))}
            {group.more > 0 && <p class="more">{t('found.more', { count: group.more })}</p>}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="more">{t('found.kinds', { count: hidden })}</p>}
    </section>
  );
}
