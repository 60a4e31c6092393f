/** What the cells of a column sort by. */
type Key = string | number;

/** Compares words by the rules of the reader's language, and numbers within them as numbers. */
const collator = new Intl.Collator(undefined, { numeric: true });

/**
 * Makes tables sortable: each head cell that says how its column sorts becomes a button. The first press sorts upwards,
 * the next one downwards. Rows that are equal keep their order, and rows without a value stay at the end.
 *
 * A head cell says `data-sort="words"` or `data-sort="value"`; in a column of values a cell has `data-value`, a number.
 */
export function sortTables(root: ParentNode): void {
  for (const head of root.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) {
    const button = head.ownerDocument.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sortBy(head));
    head.append(button);
  }
}

function sortBy(head: HTMLTableCellElement): void {
  const body = head.closest('table')?.tBodies[0];
  if (body === undefined) return;
  const downwards = head.getAttribute('aria-sort') === 'ascending';
  for (const other of head.closest('tr')?.cells ?? []) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', downwards ? 'descending' : 'ascending');

  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex], head.dataset.sort) }));
  rows.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return downwards ? compareKeys(b.key, a.key) : compareKeys(a.key, b.key);
  });
  body.append(...rows.map(({ row }) => row));
}

/** Reads what a cell sorts by; `null` where it has nothing. */
function keyOf(cell: HTMLTableCellElement | undefined, sort: string | undefined): Key | null {
  if (sort === 'words') return cell?.textContent.trim() || null;
  const value = cell?.dataset.value;
  return value === undefined ? null : Number(value);
}

function compareKeys(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
