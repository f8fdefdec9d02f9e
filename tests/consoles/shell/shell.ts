import './shell.css';

/** The frame around a console page. `current` is the selected entry of the top bar and of the menu. */
export interface Look {
  readonly logo: string;
  readonly brand: string;
  readonly dark?: boolean;
  readonly bar: readonly string[];
  readonly menu: readonly string[];
  readonly current: readonly [bar: string, menu: string];
  readonly shop: string;
}

function links(words: readonly string[], current: string): HTMLElement[] {
  return words.map((word) => {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = word;
    link.addEventListener('click', (event) => event.preventDefault());
    if (word === current) link.setAttribute('aria-current', 'page');
    return link;
  });
}

function made(tag: string, name: string, ...children: (string | Node)[]): HTMLElement {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...children);
  return node;
}

/** Draws top bar and menu into the body and returns the place for the page's own content. */
export function mountShell(look: Look): HTMLElement {
  const style = document.documentElement.style;
  style.setProperty('--brand', look.brand);
  if (look.dark) {
    style.setProperty('--bar', '#1d2129');
    style.setProperty('--bar-ink', '#f2f3f5');
  }
  const content = made('main', '');
  content.append(made('p', 'crumbs', `${look.current[0]} / ${look.current[1]}`));
  const root = made('div', '');
  content.append(root);
  document.body.append(
    made(
      'header',
      'bar',
      made('div', 'logo', look.logo),
      made('nav', '', ...links(look.bar, look.current[0])),
      made('div', 'who', made('span', '', look.shop)),
    ),
    made('div', 'frame', made('aside', '', ...links(look.menu, look.current[1])), content),
  );
  return root;
}
