import { alerts } from './alerts';
import { backup } from './backup';
import { claims } from './claims';
import { bargain } from './bargain';
import { common } from './common';
import { costs } from './costs';
import { deliverables } from './deliverables';
import { digest } from './digest';
import { duties } from './duties';
import { editor } from './editor';
import { entries } from './entries';
import { evidence } from './evidence';
import { examples } from './examples';
import { faults } from './faults';
import { figures } from './figures';
import { inbox } from './inbox';
import { forms } from './forms';
import { screening } from './screening';
import { kinds } from './kinds';
import { meeting } from './meeting';
import { imports } from './imports';
import { operatorReport } from './operator-report';
import { page } from './page';
import { panel } from './panel';
import { papers } from './papers';
import { paste } from './paste';
import { picture } from './picture';
import { problems } from './problems';
import { qualifiers } from './qualifiers';
import { remedies } from './remedies';
import { reports } from './reports';
import { review } from './review';
import { rules } from './rules';
import { settlement } from './settlement';
import { setup } from './setup';
import { teach } from './teach';
import { sheets } from './sheets';
import { template } from './template';
import { terms } from './terms';
import { today } from './today';
import { watch } from './watch';
import { workbench } from './workbench';

/** Every sentence of the product, by area. A new area is one file and its line here. */
export const catalogues = {
  common,
  problems,
  page,
  panel,
  setup,
  workbench,
  editor,
  operatorReport,
  claims,
  faults,
  forms,
  screening,
  papers,
  paste,
  examples,
  rules,
  kinds,
  duties,
  deliverables,
  figures,
  entries,
  costs,
  terms,
  qualifiers,
  template,
  bargain,
  alerts,
  teach,
  reports,
  meeting,
  evidence,
  backup,
  review,
  picture,
  settlement,
  remedies,
  sheets,
  imports,
  today,
  inbox,
  digest,
  watch,
} as const;

type Catalogues = typeof catalogues;

/** `area:key`, checked by the compiler. */
export type MessageKey = {
  [Area in keyof Catalogues]: `${Area}:${keyof Catalogues[Area]['zh-CN'] & string}`;
}[keyof Catalogues];
