import type { Company } from '../../utils/model/policy';
import type { Verdict } from '../../utils/model/verdict';
import type { ChoiceId, Ways } from './choices';
import { contactName, type Words } from './words';

interface ActionsProps {
  readonly ways: Ways;
  readonly verdict: Verdict;
  readonly company: Company;
  readonly words: Words;
  readonly choose: (id: ChoiceId, event: Event) => void;
  readonly reported: boolean;
  readonly report: () => void;
}

/** The ways on. The first one that keeps the text safe is the prominent one; going on unchanged never is. */
export function Actions({ ways, verdict, company, words: { t }, choose, reported, report }: ActionsProps) {
  const stopped = verdict.action === 'block' || verdict.action === 'approve';
  const prominent = ways.choices.find((id) => id !== 'proceed') ?? 'cancel';
  const label = (id: ChoiceId): string => {
    if (id === 'switch') return t('choice.switch', { tool: company.approvedTool?.name ?? '' });
    if (id === 'cancel') return t(ways.choices.length === 1 ? 'choice.close' : 'choice.cancel');
    return t(`choice.${id}`);
  };
  return (
    <footer class="foot">
      {stopped && <Contact company={company} approve={verdict.action === 'approve'} t={t} />}
      <div class="choices">
        {ways.choices.map((id) => (
          <button
            key={id}
            type="button"
            class={id === prominent ? 'primary' : id === 'cancel' ? 'cancel' : ''}
            data-choice={id}
            onClick={(event) => choose(id, event)}
          >
            {label(id)}
          </button>
        ))}
      </div>
      <p class="wrong">
        {reported ? (
          <span role="status">{t('choice.wrong-done')}</span>
        ) : (
          <>
            <button type="button" class="link" data-choice="wrong" aria-describedby="weir-wrong" onClick={report}>
              {t('choice.wrong')}
            </button>{' '}
            <span id="weir-wrong">{t('choice.wrong-help')}</span>
          </>
        )}
      </p>
    </footer>
  );
}

function Contact({ company, approve, t }: { readonly company: Company; readonly approve: boolean; readonly t: Words['t'] }) {
  const { contact } = company;
  return (
    <p class="contact">
      {t(approve ? 'contact.approve' : 'contact.ask', { contact: contactName(t, contact) })}{' '}
      {contact.email !== undefined && contact.name !== undefined && <a href={`mailto:${contact.email}`}>{contact.email}</a>}{' '}
      {contact.url !== undefined && (
        <a href={contact.url} target="_blank" rel="noopener noreferrer">
          {t('contact.link')}
        </a>
      )}
    </p>
  );
}
