import { type ExplorerPage, madeOf } from './explorer-page.ts';
import { light } from './lights.ts';
import { nearestOf } from './nearest.ts';
import type { RecordPanel } from './record-panel.ts';

/** Lets every address of the page open its record, with its words in view; an unknown one says so. */
export function startDeepLinks({ text }: ExplorerPage, panel: RecordPanel): void {
  const follow = (focus: boolean): void => {
    const address = addressIn(location.hash);
    const target = document.getElementById(address);
    if (address === '') panel.close();
    else if (target === null) panel.show({ ...unknown(address), focus, scroll: false });
    else if (text.contains(target)) {
      const start = Number(address.slice(1));
      light(text, 'current', [{ start, end: start + (target.textContent ?? '').length }]);
    } else if (address.includes('/')) panel.show({ heading: 'Record', addresses: [address], focus, scroll: true });
  };
  addEventListener('hashchange', () => follow(true));
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

/** Says that nothing has an address, and offers those most like it. */
function unknown(address: string): { heading: string; addresses: string[]; words: Node } {
  const known = [...document.querySelectorAll('main [id*="/"]')].map(({ id }) => id);
  const words = madeOf('p', 'The nearest: ');
  nearestOf(address, known).forEach((near, i) => {
    const link = madeOf('a', near);
    link.href = `#${near}`;
    words.append(...(i === 0 ? [] : [', ']), link);
  });
  return { heading: `There is no record “${address}” here.`, addresses: [], words };
}
