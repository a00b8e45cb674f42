import { useMemo } from 'preact/hooks';
import type { Finding } from '../../utils/model/finding';
import { comparePieces } from './compare';
import { Pieces } from './pieces';
import type { Words } from './words';

interface PreviewProps {
  readonly text: string;
  readonly redacted: string;
  readonly findings: readonly Finding[];
  /** Also those that the question is not about: none of them can be read. */
  readonly all: readonly Finding[];
  readonly words: Words;
}

/** The text before and after redaction, side by side where there is room. */
export function Preview({ text, redacted, findings, all, words: { t } }: PreviewProps) {
  const { before, after, cut } = useMemo(() => comparePieces(text, redacted, findings, all), [text, redacted, findings, all]);
  return (
    <section aria-labelledby="weir-preview">
      <h2 id="weir-preview">{t('preview.heading')}</h2>
      <div class="panes">
        <figure>
          <figcaption id="weir-before">{t('preview.before')}</figcaption>
          <pre class="before" tabIndex={0} role="region" aria-labelledby="weir-before">
            <Pieces pieces={before} t={t} />
          </pre>
        </figure>
        <figure>
          <figcaption id="weir-after">{t('preview.after')}</figcaption>
          <pre class="after" tabIndex={0} role="region" aria-labelledby="weir-after">
            <Pieces pieces={after} t={t} />
          </pre>
        </figure>
      </div>
      {cut && <p class="more">{t('preview.cut')}</p>}
    </section>
  );
}
