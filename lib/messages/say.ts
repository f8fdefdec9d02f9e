import { createInstance } from 'i18next';
import { formatFigure } from '../quantity/format-figure';
import { catalogues } from './index';
import type { Locale, Message, MessageParam } from './types';

const i18n = createInstance({
  lng: 'zh-CN',
  fallbackLng: false,
  ns: Object.keys(catalogues),
  keySeparator: false,
  // Views print text nodes only; escaping here would show entities to the reader.
  interpolation: { escapeValue: false },
  resources: {
    'zh-CN': Object.fromEntries(Object.entries(catalogues).map(([area, texts]) => [area, texts['zh-CN']])),
    en: Object.fromEntries(Object.entries(catalogues).map(([area, texts]) => [area, texts.en])),
  },
});
void i18n.init();

const LIST_SEPARATOR: Record<Locale, string> = { 'zh-CN': '、', en: ', ' };

/** Writes a date as days are written everywhere here: 2026-11-30. */
const ISO_LOCALE = 'sv-SE';

type Moment = Extract<MessageParam, { readonly instant: string }>;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than asking it a hundred times, and a report tells hundreds of times. */
function clockOf(locale: Locale, zone: string, year: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${year}`;
  let clock = clocks.get(key);
  if (!clock) {
    clock = new Intl.DateTimeFormat(year ? ISO_LOCALE : locale, {
      timeZone: zone,
      ...(year && { year: 'numeric' }),
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(key, clock);
  }
  return clock;
}

function sayInstant(locale: Locale, { instant, zone, year = false }: Moment): string {
  const said = clockOf(locale, zone, year).format(new Date(instant));
  return year ? said.replace(', ', ' ') : said;
}

/** Puts one parameter into words, as `say` does inside a sentence. */
export function sayParam(locale: Locale, param: MessageParam): string {
  if (typeof param === 'string' || typeof param === 'number') return String(param);
  if ('figure' in param) return formatFigure(param.figure, locale);
  if ('period' in param)
    return param.period.from === param.period.to
      ? param.period.from
      : `${param.period.from} – ${param.period.to}`;
  if ('instant' in param) return sayInstant(locale, param);
  if ('message' in param) return say(locale, param.message);
  if ('list' in param) return param.list.map((part) => sayParam(locale, part)).join(LIST_SEPARATOR[locale]);
  return param[locale];
}

/** Puts a message into words; a key that no catalogue has is a bug and throws. */
export function say(locale: Locale, message: Message): string {
  if (message.said) return message.said[locale];
  const params = Object.entries(message.params ?? {}).map(([name, value]) => [name, sayParam(locale, value)]);
  if (!i18n.exists(message.key, { lng: locale })) throw new Error(`No text for ${message.key} in ${locale}`);
  const texts: Record<string, string> = Object.fromEntries(params);
  return i18n.t(message.key, { lng: locale, returnObjects: false, replace: texts });
}
