import type { ExplorerPage } from './explorer-page.ts';

/** Lets the buttons beside codes copy them, wherever they are. */
export function startCopyButtons({ told }: ExplorerPage): void {
  for (const button of document.querySelectorAll('button.copy')) nameButton(button, 'Copy');
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button.copy') : null;
    const code = button?.parentElement?.querySelector('code');
    if (!button || !code) return;
    const words = (await isCopied(code)) ? 'Copied' : 'Selected: press Ctrl+C to copy';
    for (const other of document.querySelectorAll('button.copy'))
      if (other.textContent !== 'Copy') nameButton(other, 'Copy');
    nameButton(button, words);
    told.textContent = words;
  });
}

/** Gives a button its words; to those who do not see what stands beside it, the code is said too. */
export function nameButton(button: Element, words: string): void {
  button.textContent = words;
  button.setAttribute('aria-label', `${words} ${button.parentElement?.querySelector('code')?.textContent}`);
}

/** Copies code; where the browser forbids it, the code is left selected. */
async function isCopied(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return document.execCommand('copy');
  }
}
