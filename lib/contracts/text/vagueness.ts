/** What a vague sentence leaves open, and so what to ask. */
export const vaguenesses = [
  'agreement',
  'circumstances',
  'effort',
  'figure',
  'exceptions',
  'time',
  'improvement',
  'quality',
  'extent',
] as const;

export type Vagueness = (typeof vaguenesses)[number];

/** The strongest way out stands first: what is left to later talks needs no finer question. */
const WORDS: readonly (readonly [Vagueness, RegExp])[] = [
  [
    'agreement',
    /另行(?:协商|约定|商定|商议|确定)|协商(?:确定|决定|调整|变更|一致|解决|处理)|双方(?:再)?(?:协商|商定|商议)|可再?协商|面议|待定|商定|暂定/,
  ],
  [
    'circumstances',
    /视[^，。；,;]{0,12}(?:情况|而定|调整|把握|决定)|视情|酌情|酌定|适当|适度|根据[^，。；,;]{0,10}(?:情况|市场|需要|行情)|灵活|相应调整|必要时|自行把握/,
  ],
  ['effort', /尽力|尽量|尽可能|尽最大|最大努力|努力|力争|争取|力求|全力|积极推动|希望|期望/],
  [
    'figure',
    /(?<![合违签解续节预条履])约(?=[^定束谈]*[\d一二三四五六七八九十百千万])|左右|上下浮动|大约|大概|预计|预估|预期|有望|参考值|若干|充足|充分|足够|足量|备足/,
  ],
  ['exceptions', /原则上|一般(?:情况下|为|在|不)?|通常|特殊情况(?:除外|另)/],
  [
    'time',
    /及时|尽快|按时|按期|如期|合理(?:的)?(?:期限|时间)|适时|定期|不定期|第一时间|迅速|要快|随时|持续|经常/,
  ],
  ['improvement', /提升|提高|改善|增长|增加|降低|优化(?!师)|促进|扩大/],
  ['quality', /专业|优质|良好|妥善|勤勉|尽职|尽责|认真|热情|高质量|合格|经验丰富|合理|有效/],
];

/** Which question a vague sentence calls for; `extent` where it only names a field of work (负责日常运营). */
export function vaguenessOf(sentence: string): Vagueness {
  return WORDS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'extent';
}
