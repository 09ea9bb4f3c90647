// What Word and its kin put on the clipboard, made into plain paragraphs and lists before the editor reads it.

const LIST = /MsoList|mso-list:/;

/** Cleans pasted HTML; other HTML comes through as it is, the editor's own schema takes what it knows. */
export function cleaned(html: string): string {
  if (!/class="?Mso|mso-|urn:schemas-microsoft-com/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const strange of page.querySelectorAll('style, script, meta, link, title, xml')) strange.remove();
  for (const element of [...page.body.querySelectorAll('*')]) {
    // <o:p> and the like hold the mark of a paragraph's end, and nothing to read.
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
  }
  let list = null as HTMLElement | null;
  for (const paragraph of [...page.body.querySelectorAll('p')]) {
    const style = `${paragraph.className} ${paragraph.getAttribute('style') ?? ''}`;
    if (!LIST.test(style)) {
      list = null;
      continue;
    }
    const mark = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const numbered = /^\s*(?:\d+|[a-z])[.)]/i.test(mark?.textContent ?? paragraph.textContent ?? '');
    mark?.remove();
    const tag = numbered ? 'OL' : 'UL';
    if (list?.tagName !== tag || list.nextElementSibling !== paragraph) {
      list = page.createElement(tag);
      paragraph.before(list);
    }
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...paragraph.childNodes);
    // A mark that was typed instead of set.
    const first = words.firstChild;
    if (!mark && first?.nodeType === Node.TEXT_NODE)
      first.textContent = (first.textContent ?? '').replace(/^[\s·•o§\-–]+\s+|^\s*(?:\d+|[a-z])[.)]\s+/i, '');
    item.append(words);
    list.append(item);
    paragraph.remove();
  }
  const comments = page.createNodeIterator(page.body, NodeFilter.SHOW_COMMENT);
  const gone: Node[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) gone.push(node);
  for (const node of gone) node.parentNode?.removeChild(node);
  for (const element of page.body.querySelectorAll('[style], [class], [lang]')) {
    const bold = /font-weight:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '');
    for (const name of ['style', 'class', 'lang']) element.removeAttribute(name);
    if (bold && element.tagName === 'SPAN') {
      const strong = page.createElement('strong');
      strong.append(...element.childNodes);
      element.replaceWith(strong);
    }
  }
  return page.body.innerHTML;
}
