/** The parts of the page that the script works with. */
export interface ExplorerPage {
  /** The article, whose text content is the text. */
  readonly text: HTMLElement;
  /** Where records are shown. */
  readonly panel: HTMLElement;
  /** What is told to those who do not see the page. */
  readonly told: HTMLElement;
}

/** Finds the parts of the page. */
export function explorerPage(): ExplorerPage {
  return { text: part('article'), panel: part('panel'), told: part('told') };
}

/** Gives the element that has an id, which the page must have. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element with the id "${id}".`);
  return element;
}

/** Makes an element with some words. */
export function madeOf<K extends keyof HTMLElementTagNameMap>(name: K, words = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}
