import { catalogue } from './catalogue';

export const alerts = catalogue(
  {
    'cap-exceeded.shop': '全店',
    'cap-exceeded.title': '{{who}} {{period}} 推广花费已达 {{spend}}，超过限额 {{cap}}',
    'cap-exceeded.detail-so-far':
      '花费已达 {{spend}} − 限额 {{cap}} = 至少超出 {{over}}。读自【{{page}}】，{{readAt}}。请让托管方立即调低或暂停推广，并说明原因。',
    'cap-exceeded.detail':
      '花费 {{spend}} − 限额 {{cap}} = 超出 {{over}}。读自【{{page}}】，{{readAt}}。请让托管方立即调低或暂停推广，并说明原因。',
    'anomaly.spike':
      '{{at}}：{{value}}，高于平常的 {{lo}}–{{hi}}（通常约 {{usual}}，{{change}}）。对比 {{from}} 至 {{to}} 的 {{values}} 个数（另有 {{leftOut}} 个促销或异常未计入），偏离达平常误差的 {{misses}} 倍，同向相近的偏离出现过 {{further}} 次。',
    'anomaly.drop':
      '{{at}}：{{value}}，低于平常的 {{lo}}–{{hi}}（通常约 {{usual}}，{{change}}）。对比 {{from}} 至 {{to}} 的 {{values}} 个数（另有 {{leftOut}} 个促销或异常未计入），偏离达平常误差的 {{misses}} 倍，同向相近的偏离出现过 {{further}} 次。',
    'anomaly.shift':
      '从 {{began}} 起换了一个水平：{{at}} 为 {{value}}，此前通常约 {{usual}}（{{lo}}–{{hi}}）。对比 {{from}} 至 {{to}} 的 {{values}} 个数，偏离持续同一方向，不像偶然。',
    'anomaly.short':
      '{{at}}：{{value}}，通常约 {{usual}}（{{change}}）。历史只有 {{values}} 个数，太短，目前只在减半或翻倍以上时提示。',
  },
  {
    'cap-exceeded.shop': 'The shop',
    'cap-exceeded.title': '{{who}}: ad spend reached {{spend}} on {{period}}, over the cap of {{cap}}',
    'cap-exceeded.detail-so-far':
      'Spend reached {{spend}} − cap {{cap}} = at least {{over}} over. Read on “{{page}}”, {{readAt}}. Have the operator lower or pause the ads now and say why.',
    'cap-exceeded.detail':
      'Spend {{spend}} − cap {{cap}} = {{over}} over. Read on “{{page}}”, {{readAt}}. Have the operator lower or pause the ads now and say why.',
    'anomaly.spike':
      '{{at}}: {{value}}, above the usual {{lo}}–{{hi}} (about {{usual}}, {{change}}). Compared with {{values}} values from {{from}} to {{to}} ({{leftOut}} promotion or odd ones left out): {{misses}} times the ordinary miss; about as far on this side {{further}} times before.',
    'anomaly.drop':
      '{{at}}: {{value}}, below the usual {{lo}}–{{hi}} (about {{usual}}, {{change}}). Compared with {{values}} values from {{from}} to {{to}} ({{leftOut}} promotion or odd ones left out): {{misses}} times the ordinary miss; about as far on this side {{further}} times before.',
    'anomaly.shift':
      'A new level since {{began}}: {{value}} on {{at}}, before about {{usual}} ({{lo}}–{{hi}}). Compared with {{values}} values from {{from}} to {{to}}: off to one side for so long that chance is unlikely.',
    'anomaly.short':
      '{{at}}: {{value}}, usually about {{usual}} ({{change}}). Only {{values}} values of history: for now only halving or doubling is told.',
  },
);
