import type { PolicyProblem } from '../../../utils/model/console-api';
import { plural } from './words';

interface ProblemListProps {
  /** Null while the text is being checked. */
  readonly problems: readonly PolicyProblem[] | null;
  readonly goTo: (line: number, column: number) => void;
}

/** What is wrong with the policy: where, what was found, what was expected. Each leads to its line. */
export function ProblemList({ problems, goTo }: ProblemListProps) {
  const errors = (problems ?? []).filter((problem) => problem.severity === 'error').length;
  const warnings = (problems ?? []).length - errors;
  return (
    <div class="problems">
      <p role="status" class={problems === null ? 'soft' : errors > 0 ? 'problem' : 'fine'}>
        {problems === null
          ? 'Checking…'
          : errors + warnings === 0
            ? 'The policy is valid.'
            : [errors > 0 ? plural(errors, 'error', 'errors') : '', warnings > 0 ? plural(warnings, 'warning', 'warnings') : '']
                .filter((part) => part !== '')
                .join(', ')}
      </p>
      <ul>
        {(problems ?? []).map((problem) => (
          <li key={`${problem.path} ${problem.line} ${problem.column} ${problem.expected}`}>
            <button type="button" class="link" onClick={() => goTo(problem.line, problem.column)}>
              Line {problem.line}
            </button>{' '}
            <span class={`badge ${problem.severity === 'error' ? 'stop' : 'warn'}`}>{problem.severity}</span>{' '}
            <code>{problem.path || '/'}</code>: expected {problem.expected}, found <code>{problem.value}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
