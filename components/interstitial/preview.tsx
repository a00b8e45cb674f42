import { useMemo } from 'preact/hooks';
import type { Finding } from '../../utils/model/finding';
import { comparePieces } from './excerpt';
import { Pieces } from './pieces';
import type { Words } from './words';

interface PreviewProps {
  readonly text: string;
  readonly redacted: string;
  readonly findings: readonly Finding[];
  readonly words: Words;
}

/** The text before and after redaction, side by side where there is room. */
export function Preview({ text, redacted, findings, words: { t } }: PreviewProps) {
  const { before, after, cut } = useMemo(() => comparePieces(text, redacted, findings), [text, redacted, findings]);
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
