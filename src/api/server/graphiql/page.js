/** Gives screen readers what GraphiQL does not; runs again whenever it draws. Attributes are set only where they differ, so it comes to rest. */
function mend() {
  for (const list of document.querySelectorAll('[role="tablist"].graphiql-tabs')) list.removeAttribute('role');
  for (const item of document.querySelectorAll('.graphiql-tab[aria-selected]')) plainTab(item);
  document.querySelector('#graphiql-session[role="tabpanel"]')?.setAttribute('role', 'region');
  for (const control of document.querySelectorAll(unnamed)) nameControl(control);
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
}

/** Controls of the query builder, which have no label. */
const unnamed =
  '.graphiql-plugin input:not([aria-label], [type="checkbox"]), .graphiql-plugin select:not([aria-label])';

/**
 * Makes a tab a button in a list, with the mark of the open tab on it. GraphiQL gives the role "tab" to list items that
 * hold two buttons each, and a screen reader then finds neither button.
 */
function plainTab(item) {
  item.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', item.getAttribute('aria-selected'));
  item.removeAttribute('role');
  item.removeAttribute('aria-selected');
}

/** Names a control by the argument before it, or by what it holds. */
function nameControl(control) {
  const argument = control.closest('[data-arg-name]')?.getAttribute('data-arg-name');
  control.setAttribute('aria-label', argument ?? (control.tagName === 'SELECT' ? 'Kind of operation' : 'Value'));
}

/** The theme that was chosen in the settings, or that of the system. */
function isDark() {
  const { classList } = document.body;
  if (classList.contains('graphiql-dark')) return true;
  return !classList.contains('graphiql-light') && matchMedia('(prefers-color-scheme: dark)').matches;
}

new MutationObserver(mend).observe(document.querySelector('#root'), {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['aria-selected', 'role'],
});
