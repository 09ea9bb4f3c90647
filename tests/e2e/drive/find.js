// Finds what a person would name: the first visible element with this role and accessible name. Arguments: role, name.
// An open dialog hides what lies below it. A name that is equal wins over one that merely holds the words.
// The names follow "Accessible Name and Description Computation 1.2" as far as Hearth's own elements need it.
const [role, name] = arguments;

const implicit = (element) => {
  const tag = element.localName;
  switch (tag) {
    case 'a': return element.hasAttribute('href') ? 'link' : '';
    case 'input': {
      const type = element.type;
      if (['button', 'submit', 'reset', 'image'].includes(type)) return 'button';
      if (type === 'checkbox' || type === 'radio') return type;
      if (type === 'range') return 'slider';
      if (type === 'number') return 'spinbutton';
      if (element.hasAttribute('list')) return 'combobox';
      return type === 'search' ? 'searchbox' : 'textbox';
    }
    case 'select': return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
    case 'th': return element.scope === 'row' ? 'rowheader' : 'columnheader';
    case 'section': return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? 'region' : '';
    default: return {
      article: 'article', aside: 'complementary', button: 'button', dialog: 'dialog', details: 'group', fieldset: 'group',
      form: 'form', footer: 'contentinfo', header: 'banner', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading',
      h5: 'heading', h6: 'heading', img: 'img', li: 'listitem', main: 'main', nav: 'navigation', ol: 'list', ul: 'list',
      option: 'option', output: 'status', progress: 'progressbar', summary: 'button', table: 'table', td: 'cell',
      textarea: 'textbox', tr: 'row',
    }[tag] ?? (element.isContentEditable && element.hasAttribute('contenteditable') ? 'textbox' : '');
  }
};
const roleOf = (element) => element.getAttribute('role')?.trim().split(/\s+/)[0] || implicit(element);

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
const content = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true' || node.hidden) return '';
  if (node.hasAttribute('aria-label')) return ` ${node.getAttribute('aria-label')} `;
  if (node.localName === 'img') return ` ${node.alt} `;
  const inside = [...node.childNodes].map(content).join('');
  return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `;
};
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return squeeze(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(content).join(' '));
  const own = element.getAttribute('aria-label');
  if (own) return squeeze(own);
  if (element.labels?.length) return squeeze([...element.labels].map(content).join(' '));
  if (element.localName === 'fieldset') return squeeze(content(element.querySelector('legend') ?? document.createTextNode('')));
  if (element.localName === 'table' && element.caption) return squeeze(content(element.caption));
  if (['button', 'submit', 'reset'].includes(element.type) && element.localName === 'input') return squeeze(element.value);
  const inside = ['input', 'textarea', 'select'].includes(element.localName) ? '' : squeeze(content(element));
  return inside || squeeze(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
};
const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

const dialogs = [...document.querySelectorAll('dialog[open], [role=dialog], [role=alertdialog]')].filter(seen);
const within = dialogs.at(-1) ?? document;
const candidates = [within, ...within.querySelectorAll('*')].filter((element) =>
  element.nodeType === Node.ELEMENT_NODE && roleOf(element) === role && !element.closest('[aria-hidden=true]') && seen(element));
const names = candidates.map(nameOf);
let at = names.indexOf(name);
if (at < 0) at = names.findIndex((other) => other.toLowerCase().includes(name.toLowerCase()));
return { element: at < 0 ? null : candidates[at], names: names.slice(0, 30), count: names.length };
