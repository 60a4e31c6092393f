import type { ExplorerPage } from './explorer-page.ts';

/** Lets the buttons beside codes copy them, wherever they are. */
export function startCopyButtons({ told }: ExplorerPage): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button.copy') : null;
    const code = button?.parentElement?.querySelector('code');
    if (!button || !code) return;
    const words = (await isCopied(code)) ? 'Copied' : 'Selected: press Ctrl+C to copy';
    button.textContent = words;
    told.textContent = words;
  });
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
