import type { KitChoiceView } from '../../../utils/model/console-api';

interface ChoiceFormProps {
  readonly choices: readonly KitChoiceView[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly choose: (name: string, value: string) => void;
}

/** One field for each choice of the kit. */
export function ChoiceForm({ choices, chosen, choose }: ChoiceFormProps) {
  return (
    <div class="choices">
      {choices.map(({ name, description, options }) => (
        <label key={name}>
          <span>{description}</span>
          {options === null ? (
            <input type="text" value={chosen[name] ?? ''} onChange={(event) => choose(name, event.currentTarget.value.trim())} />
          ) : (
            <select value={chosen[name] ?? ''} onChange={(event) => choose(name, event.currentTarget.value)}>
              {options.map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </div>
  );
}
