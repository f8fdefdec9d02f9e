import { HEADING, joined, type Mapped, part, replaceAll } from './normal';

/** What numbers an item or article at the start of a line. */
export const MARKER =
  /^\s*(?:[①-⑳⑴-⒇•·●◆▪★※]|-(?=[\u4e00-\u9fa5A-Z])|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\(?\d{1,2}[)、]|\d{1,2}(?:\.\d{1,2}){1,3}[.、]?(?![\d%万元倍个小:秒分款次]|天(?!猫))|\d{1,2}\.(?!\d)|第[一二三四五六七八九十百\d]{1,4}[条章节款](?!件|项)|[a-zA-Z][)、.](?=[\u4e00-\u9fa5]))+[、:.]?\s*/;

const COMPLETE = /[元次个款篇张内前月天时钟件单条项场以上下成率%\d)]$/;
const DEPENDENT =
  /^[的以之内及并或和后前上下元%万个,、。;:)]|^(?:工作日|小时|分钟|不[低少高]于|不超过|不得[低少高超]|[低少高]于|达到|至少)/;
/** 每月 / 5000元: a frequency at the end of a line leads to its sum. */
const LEADS = /(?:每个?|第.{1,3}个)[年月周日天季]度?$/;
const STARTS = /^(?:甲方|乙方|双方|若|如|合同|每|月|第|服务|提成|ROI|店铺)/;

/** 三、推广费上限 before bullets: a numbered line without a rule, and what follows is numbered in another style. */
function overItems(text: string, next: string | undefined): boolean {
  const own = MARKER.exec(text)?.[0] ?? '';
  const others = MARKER.exec(next ?? '')?.[0] ?? '';
  // 库存预警 / 1、主推款低于60件…: a few words over a numbered list.
  const short =
    own === '' &&
    others !== '' &&
    text.length <= 8 &&
    !/[甲乙双]方|商|[不要每可有交付退须应]|如下|[下以]列/.test(text);
  if (short) return true;
  return (
    /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(own) && /^[•·●◆▪-]|^\(?\d/.test(others)
  );
}

/** A line that names what follows and binds nobody. */
export function isHeading(line: string, next?: string): boolean {
  if (line.startsWith(HEADING)) return true;
  // 一、月销售额目标（支付金额，剔除退款）: the brackets say how it is reckoned.
  const text = line.replace(/:$/, '').replace(/\([^()]{1,16}\)$/, '');
  if (/[。;,!?]/.test(text) || /\t/.test(text)) return false;
  const marker = MARKER.exec(text)?.[0] ?? '';
  const rest = text.slice(marker.length);
  if (rest.length === 0) return true;
  if (
    rest.length > 18 ||
    /\d|[一二两三四五六七八九十百][个元成次天日款]|百分之|不得|应当?|须|必须|负责|保证(?!金)|有权|\uE0FF|(?<!行)为|:/.test(
      rest,
    )
  )
    return false;
  return (
    overItems(text, next) ||
    /^第.{1,4}[条章节]/.test(marker) ||
    /(?:条款?|内容|责任|义务|权利|标准|费用|方式|期限|指标|目标|事项|说明|约定|明细|处理|合同|协议|合同书|协议书|职责|机制|附则|其他|信息|考核|结算|支付|保密|违约|终止|解除|争议|管理|规则|保证金|押金|提成|佣金|服务费|推广费|预算|权限|范围|归属|原则|概况|声明|上限|下限|限额|工作|分工|要求|安排|配合|约束|保障|行为|红线|规定|放权|授权|验收|附件)$/.test(
      rest,
    )
  );
}

function lines(text: Mapped): Mapped[] {
  const made: Mapped[] = [];
  let from = 0;
  for (let i = 0; i <= text.text.length; i++) {
    if (i < text.text.length && text.text[i] !== '\n') continue;
    const line = part(text, from, i);
    const lead = /^ */.exec(line.text)?.[0].length ?? 0;
    made.push(part(line, lead, line.text.trimEnd().length < lead ? lead : line.text.trimEnd().length));
    from = i + 1;
  }
  return made;
}

const TABLE = /\t|\|/;

function cells(line: Mapped): Mapped[] {
  const made: Mapped[] = [];
  let from = 0;
  for (let i = 0; i <= line.text.length; i++) {
    if (i < line.text.length && !TABLE.test(line.text[i] ?? '')) continue;
    made.push(part(line, from, i));
    from = i + 1;
  }
  return made.filter((cell, i) => cell.text.trim() !== '' || (i > 0 && i < made.length - 1));
}

/** A column for a month of the contract. */
const MONTH_COLUMN = /^ *(?:M\d{1,2}|第\d{1,2}个?月)(?:(?:-|~|至|到)M?第?\d{1,2}(?:个?月)?)? *$/;
const NUMBERING = /^(?:序号|编号|No\.?|#)$/;
/** Columns whose name says nothing: 产品标题优化 | 每周 | 10个 is one phrase. */
const PLAIN =
  /^(?:服务)?(?:项目|内容|事项|名称|工作内容|工作项|指标|考核项目?|频率|频次|周期|次数|数量|标准|要求|目标值?|备注|交付要求|处理(?:方式|办法|措施)?|后果|结果|对应措施)$/;

/** Names of columns. */
const NAMES =
  /^(?:序号|编号|月份|(?:服务|考核|工作|收费)?(?:项目?|内容|事项|名称|指标|标准)|目标值?|权重|分值|得分|备注|说明|频[率次]|周期|数量|单位|金额|比例|负责人|完成时间|交付物|处理(?:方式|办法))$/;

/** What goes with the work of the same row. */
const DELIVERED = /^(?:交付物|交付成果|成果物?|输出物|交付文件)$/;

const UNITS = /\((?:单位:)?(?:万?元|%)\)/g;
const UNIT = /\((?:单位:)?(万?元|%)\)/;

/** 月销售额（万元） | 10-20: the unit stands in the name of the column. */
function withUnit(cell: Mapped, name: string, first: string): Mapped {
  const unit =
    UNIT.exec(name)?.[1] ??
    (MONTH_COLUMN.test(name) ? UNIT.exec(first)?.[1] : undefined) ??
    (/比例|率/.test(name) && cell.text.trim() === '0' ? '%' : '');
  if (unit === '') return cell;
  return replaceAll(
    cell,
    /\d[\d,.]*(?:(?:-|~|至)\d[\d,.]*)?(?![\d,.万元%个月])/g,
    (match) => match[0] + unit,
  );
}

/** A row as a sentence: each cell behind the name of its column. */
function rowSentence(row: readonly Mapped[], header: readonly Mapped[]): Mapped | undefined {
  let sentence: Mapped | undefined;
  row.forEach((cell, i) => {
    const name = header[i]?.text.trim() ?? '';
    if (cell.text.trim() === '' || NUMBERING.test(name)) return;
    const plain = PLAIN.test(name);
    const label = plain ? '' : DELIVERED.test(name) ? '提供' : name.replace(UNIT, '');
    const edge = cell.at[0] ?? 0;
    // GMV（万元） | 10 | 15: the unit of the row.
    const unitless = i === 0 ? replaceAll(cell, UNITS, () => '') : cell;
    const measured = withUnit(unitless, name, row[0]?.text ?? '');
    const named: Mapped = {
      text: label + measured.text,
      at: [...Array.from(label, () => edge), ...measured.at],
    };
    // A row without names: 平台活动报名 | 每月不少于2场.
    const bare =
      header.length === 0 && i === 1 && sentence?.text.length !== 0 && !/\d/.test(sentence?.text ?? '0');
    const close = plain || (bare && /^ *(?:每|不[低少]于|至少|≥|>=|\d)/.test(cell.text));
    sentence = sentence ? joined(sentence, named, close ? '' : ',') : named;
  });
  return sentence;
}

function table(rows: readonly Mapped[]): Mapped[] {
  const [first, ...others] = rows.filter((row) => !/^[\s|:-]+$/.test(row.text));
  if (!first) return [];
  const header = cells(first);
  // A row of names alone states nothing.
  if (others.length === 0 && header.length > 1 && header.every(({ text }) => NAMES.test(text.trim())))
    return [];
  const named = others.length > 0 && header.every((cell) => !/\d/.test(cell.text.replace(MONTH_COLUMN, '')));
  const body = (named ? others : [first, ...others]).flatMap(
    (row) => rowSentence(cells(row), named ? header : []) ?? [],
  );
  const rates =
    named &&
    others.length > 1 &&
    (/提成|佣金|抽成|分成|扣减|退还/.test(first.text) ||
      (/完成率|达成率|得分|评分|区间|档/.test(first.text) &&
        others.every(({ text }) => /提|抽|扣|退|返|免|全额/.test(text))));
  if (!rates) return body;
  const [start, ...more] = body;
  return start ? [more.reduce((whole, row) => joined(whole, row, ','), start)] : [];
}

/** A line this long was broken by its width, wherever that fell. A guess. */
const WRAPPED = 20;

/** 不低于成本价的1.3 / 倍, ROI≥2 / .5: the break falls into a figure, or between it and its unit. */
function splitFigure(last: string, next: string): boolean {
  if (!/\d$/.test(last)) return false;
  if (/^\.\d|^(?:倍|成|折|[天日周月年](?!\d)|[个次款件条篇张场份秒分单套万元%千]|小时|工作日)/.test(next))
    return true;
  // 不得超过30 / 0元: a figure of money or time without its unit is not at its end.
  const unitless =
    /[\u4e00-\u9fa5][\d,]+$/.test(last) &&
    !/ROI|投产|评分|库存/.test(last) &&
    /^[\d,]+(?:元|万|千|%|日|天)/.test(next);
  return unitless || (last.length >= WRAPPED && /^\d/.test(next));
}

function continues(last: Mapped, next: Mapped): string | undefined {
  if (/[。;:!?]$/.test(last.text) || MARKER.test(next.text) || isHeading(last.text) || isHeading(next.text))
    return undefined;
  if (last.text === '' || next.text === '' || /^(?:甲方|乙方|委托方|受托方)(?:\(|:)/.test(next.text))
    return undefined;
  if (/^(?:甲方|乙方|委托方|受托方)[^,。]{0,12}:/.test(last.text)) return undefined;
  if (/[,、]$/.test(last.text)) return '';
  if (splitFigure(last.text, next.text)) return '';
  if (LEADS.test(last.text) && /^[\d¥]/.test(next.text)) return '';
  if (STARTS.test(next.text) && COMPLETE.test(last.text)) return ',';
  return COMPLETE.test(last.text) && !DEPENDENT.test(next.text) ? ',' : '';
}

/** The text as paragraphs: broken lines joined, tables turned into sentences. */
export function paragraphs(text: Mapped): Mapped[] {
  const made: Mapped[] = [];
  let rows: Mapped[] = [];
  let open = false;
  const close = () => {
    if (rows.length > 0) made.push(...table(rows));
    rows = [];
  };
  for (const line of lines(text)) {
    if (TABLE.test(line.text)) {
      rows.push(line);
      open = false;
      continue;
    }
    close();
    const last = made.at(-1);
    const between = open && last ? continues(last, line) : undefined;
    if (last && between !== undefined) made[made.length - 1] = joined(last, line, between);
    else if (line.text !== '') made.push(line);
    open = line.text !== '';
  }
  close();
  return made;
}
