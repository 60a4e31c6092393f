import { type ExplorerPage, madeOf } from './explorer-page.ts';
import { titleOf } from './groups.ts';
import { light } from './lights.ts';
import { nearestOf } from './nearest.ts';
import { type RecordPanel, stretchOf } from './record-panel.ts';

/** Lets every address of the page open its record, with its words in view; an unknown one says so. */
export function startDeepLinks({ text, panel, told }: ExplorerPage, records: RecordPanel): void {
  let clicked: HTMLAnchorElement | null = null;

  function follow(focus: boolean): void {
    const address = addressIn(location.hash);
    const words = wordsAt(text, address);
    const isKnown = address === '' || words !== null || document.getElementById(address) !== null;
    light(text, 'current', []);
    if (words !== null) goTo(words, focus);
    else if (!isKnown) {
      const heading = `There is no record “${address}” here.`;
      records.show({ heading, addresses: [], words: nearestTo(address), focus, scroll: 'panel' });
      told.textContent = heading;
    } else if (address.includes('/'))
      records.show({ heading: titleOf(address), addresses: [address], focus, scroll: 'words' });
    else records.close();
  }

  /** Lights the words of a link, or the run that an address from elsewhere means; a record that links there stays. */
  function goTo(run: HTMLElement, focus: boolean): void {
    const links = [clicked, ...panel.querySelectorAll<HTMLAnchorElement>('a.place')];
    const link = links.find((one) => one?.hash === location.hash && one.matches('.place'));
    const start = Number(run.id.slice(1));
    light(text, 'current', [link ? stretchOf(link) : { start, end: start + (run.textContent ?? '').length }]);
    if (!link) records.close();
    run.scrollIntoView({ block: 'center' });
    if (focus) text.focus({ preventScroll: true });
  }

  document.addEventListener('click', ({ target }) => {
    clicked = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    // A link to the present address changes none.
    if (clicked?.hash === location.hash) follow(true);
  });
  addEventListener('hashchange', () => {
    follow(true);
    clicked = null;
  });
  // A browser scrolls to the address itself when all is loaded, so that its words are brought into view once more.
  if (location.hash === '') return;
  follow(false);
  addEventListener('load', () => follow(false));
}

/** Gives the address of a link; what is malformed stays as it is. */
function addressIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Gives the run of the text in which an offset lies, such as `t480`; `null` for any other address. */
function wordsAt(text: HTMLElement, address: string): HTMLElement | null {
  const [, digits] = /^t(\d+)$/.exec(address) ?? [];
  if (digits === undefined || Number(digits) >= (text.textContent ?? '').length) return null;
  const runs = [...text.querySelectorAll<HTMLElement>('[id]')];
  return runs.findLast(({ id }) => Number(id.slice(1)) <= Number(digits)) ?? null;
}

/** Offers the addresses most like one that is unknown. */
function nearestTo(address: string): HTMLElement {
  const known = [...document.querySelectorAll('main [id*="/"]')].map(({ id }) => id);
  const words = madeOf('p', 'The nearest: ');
  nearestOf(address, known).forEach((near, i) => {
    const link = madeOf('a', near);
    link.href = `#${near}`;
    words.append(...(i === 0 ? [] : [', ']), link);
  });
  return words;
}
