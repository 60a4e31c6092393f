// Runs after the theme's own script, and mends in the browser what the theme builds there.

const search = document.getElementById('tsd-search-script');

/** Loads the index when the search is opened first, and tells the theme, which waits for it. */
function loadIndex() {
  const script = document.createElement('script');
  script.src = search.content;
  for (const event of ['load', 'error']) script.addEventListener(event, () => search.dispatchEvent(new Event(event)));
  document.head.append(script);
}
document.getElementById('tsd-search').addEventListener('focusin', loadIndex, { once: true });

// What was typed before the index was there is sought as soon as it is.
new MutationObserver((_, observer) => {
  observer.disconnect();
  document.getElementById('tsd-search-input').dispatchEvent(new Event('input'));
}).observe(document.getElementById('tsd-search-status'), { childList: true });

/** Moves the link out of each summary: two controls in one cannot be told apart by a screen reader. */
function moveLinks(navigation) {
  for (const link of navigation.querySelectorAll('summary > a')) {
    const list = link.closest('details').querySelector('ul');
    const text = link.querySelector('span');
    link.before(text.cloneNode(true));
    text.textContent = 'Overview';
    list.prepend(document.createElement('li'));
    list.firstChild.append(link);
  }
}
const navigation = document.getElementById('tsd-nav-container');
moveLinks(navigation);
new MutationObserver(() => moveLinks(navigation)).observe(navigation, { childList: true });

// The menu of narrow windows opens by the keyboard too, and Escape closes it.
const menu = document.getElementById('tsd-toolbar-menu-trigger');
menu.addEventListener('click', ({ detail }) => {
  if (detail === 0) menu.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
});
