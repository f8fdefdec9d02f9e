import { catalogue } from './catalogue';

export const alerts = catalogue(
  {
    'cap-exceeded.shop': '全店',
    'cap-exceeded.title': '{{who}} {{period}} 推广花费已达 {{spend}}，超过限额 {{cap}}',
    'cap-exceeded.detail-so-far':
      '花费已达 {{spend}} − 限额 {{cap}} = 至少超出 {{over}}。读自【{{page}}】，{{readAt}}。请让托管方立即调低或暂停推广，并说明原因。',
    'cap-exceeded.detail':
      '花费 {{spend}} − 限额 {{cap}} = 超出 {{over}}。读自【{{page}}】，{{readAt}}。请让托管方立即调低或暂停推广，并说明原因。',
  },
  {
    'cap-exceeded.shop': 'The shop',
    'cap-exceeded.title': '{{who}}: ad spend reached {{spend}} on {{period}}, over the cap of {{cap}}',
    'cap-exceeded.detail-so-far':
      'Spend reached {{spend}} − cap {{cap}} = at least {{over}} over. Read on “{{page}}”, {{readAt}}. Have the operator lower or pause the ads now and say why.',
    'cap-exceeded.detail':
      'Spend {{spend}} − cap {{cap}} = {{over}} over. Read on “{{page}}”, {{readAt}}. Have the operator lower or pause the ads now and say why.',
  },
);
