import { z } from 'zod';
import { anyPer, due, scope } from './params';
import { defineTerm } from './term';

const accesses = [
  'main-account',
  'sub-account',
  'read-only',
  'screenshot',
  'report',
  'export',
  'ad-account',
  'all',
] as const;

const params = z.strictObject({
  access: z.union([z.enum(accesses), z.array(z.enum(accesses))]).optional(),
  /** Who gets it. */
  for: z.string().optional(),
  per: anyPer.optional(),
  items: z.union([z.string(), z.array(z.string())]).optional(),
  due: due.optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

/** Who may see which figures: accounts, reports, exports (数据权限). */
export const dataAccess = defineTerm<Params>({
  id: 'data-access',
  params,
  fields: [
    {
      name: 'access',
      type: 'select',
      label: 'terms:field.access',
      optional: false,
      instead: ['items', 'for'],
      options: accesses.map((value) => ({ value, label: `terms:access.${value}` as const })),
    },
  ],
  say({ access }) {
    const given = access === undefined ? [] : Array.isArray(access) ? access : [access];
    return {
      key: 'terms:data-access.say',
      params: {
        access: { list: given.map((one) => ({ message: { key: `terms:access.${one}` as const } })) },
      },
    };
  },
});
