/** Names of characters that reports use; a name that is not here stays as it is written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    yen: '¥',
    euro: '€',
    pound: '£',
    cent: '¢',
    minus: '−',
    ndash: '–',
    mdash: '—',
    permil: '‰',
    percnt: '%',
    dollar: '$',
    comma: ',',
    period: '.',
    colon: ':',
    num: '#',
    plus: '+',
    lpar: '(',
    rpar: ')',
    sol: '/',
    times: '×',
    divide: '÷',
    plusmn: '±',
    deg: '°',
    middot: '·',
    bull: '•',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    copy: '©',
    reg: '®',
    trade: '™',
  }),
);

/** A text of a marked-up file with its `&…;` as the characters that they stand for. */
export function withCharacters(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
  });
}
