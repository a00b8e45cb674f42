import { useState } from 'preact/hooks';
import { Table, type TableProps } from './table';

/** More rows than this are not drawn at once: browsers take a second for ten thousand, anew at each refresh. */
const SHOWN = 100;

interface SearchTableProps<T> extends TableProps<T> {
  /** What stands there instead of the table where no row is like what was searched for. */
  readonly none: string;
  /** What the field is called: "Find by …". */
  readonly findBy: string;
  /** All that a row can be found by, parted by spaces. */
  readonly described: (row: T) => string;
}

/** A table that can be searched: all words have to be somewhere in what a row can be found by. A hundred rows are shown at a time. */
export function SearchTable<T>({ none, findBy, described, ...table }: SearchTableProps<T>) {
  const { rows, empty } = table;
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? rows : rows.filter((row) => isFound(described(row).toLowerCase(), words));
  return (
    <>
      {rows.length > 1 && (
        <label class="find">
          {findBy}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      <Table {...table} rows={found.slice(0, shown)} empty={words.length === 0 ? empty : none} />
      {found.length > shown && (
        <p class="row">
          <span role="status">
            {shown.toLocaleString()} of {found.length.toLocaleString()} are shown.
          </span>
          <button type="button" onClick={() => setShown(shown + SHOWN)}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}

const isFound = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));
