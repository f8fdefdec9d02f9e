const KINDS: readonly (readonly [string, RegExp])[] = [
  ['screenshot', /截图|截屏/],
  ['all', /店铺(?:及|和|与|、)[^,;]{0,6}后台的?数据/],
  ['all', /(?:登录|进入)[^,;]{0,4}后台(?!修改|操作)/],
  ['main-account', /主账[号户]|主帐[号户]|管理员(?:权限|账号)|最高权限/],
  ['sub-account', /子账[号户]|子帐[号户]|员工账号/],
  ['ad-account', /(?:推广|广告|直通车|千川|投放|万相台)(?:后台)?(?:账[号户]|后台)(?!余额|充值)/],
  ['read-only', /只读|查看权限|仅(?:可)?查看|浏览权限/],
  ['export', /导出|原始数据|源数据|源文件数据|下载/],
  ['report', /报表|日报|周报|月报|数据报告|数据表/],
  [
    'all',
    /(?:全部|所有|一切|完整)(?:的)?(?:店铺|后台|经营|运营)*(?:的)?(?:数据|权限|信息|账号)|后台(?:全部|所有|各项)?数据|店铺数据/,
  ],
];
/** Words that let somebody see, or keep, an account or figures. */
export const GRANT =
  /提供|开(?=[^,;]{0,3}子账[号户])|子账[号户][^,;]{0,8}(?:开好|设好|建好|开给)|以[^,;]{0,6}权限(?:查看|查阅|登录|浏览|访问)|开通|开设|授权|授予|开放|给予|拥有|享有|有权(?:随时)?(?:查看|登录|查阅|调取|获取|导出|要求)|有权[^,;]{0,8}方式(?:查看|登录|浏览)|(?:可|可以|有权|能|随时)+(?:查看|看(?![法好似])|登录|查阅|调阅|调取|浏览|核查|抽查|导出|下载)|使用[^,;]{0,10}子账[号户]登[录陆]|(?:仅|只)能?(?:使用|用)[^,;]{0,6}子账[号户]|发送|发至|推送|保留|共享|分配|设置|报送|提交|能(?:够)?(?:随时)?(?:查看|看到)|持有|不得限制|上传|发给|发[^,;]{0,8}(?:截图|截屏|报表)|[向给为](?:甲方|委托方|品牌方|商家)导出|交(?:给|由)?(?:甲方|委托方|品牌方|商家)|同步|由(?:甲方|乙方|委托方|受托方|商家)(?:自行)?(?:保管|持有|管理|掌握|掌管|使用)|归(?:甲方|商家|委托方|品牌方)|只给|有权(?:随时)?看|发(?:到|至)?[^,;]{0,4}群|(?:自行|始终|独自|妥为)(?:保管|掌握|持有|控制|管理)|(?:甲方|商家|委托方|品牌方)(?:保管|掌握|控制)[^,;]{0,2}主账|配合[^,;]{0,8}(?:导出|查看|调取|下载)/;

/** What is opened (main-account, screenshot …); undefined = nothing that is known. */
export function accessIn(text: string): string | undefined {
  if (/截图|截屏/.test(text)) return 'screenshot';
  // 导出推广明细交甲方: figures taken out of the console as they are.
  if (/导出/.test(text)) return 'export';
  // 将报表发给甲方 hands over the report.
  if (
    /报表|周报|日报|月报/.test(text) &&
    /发给|发送|提交|报送|提供[^,;]*报表$/.test(text) &&
    !/有权/.test(text)
  )
    return 'report';
  return (
    (/只读/.test(text) ? 'read-only' : undefined) ??
    KINDS.find(([, pattern]) => pattern.test(text))?.[0] ??
    // 每日报送上一日销售、推广及库存数据
    (/(?:报送|发送|推送|同步|上报)[^,;]{0,20}(?:销售|推广|花费|库存|流量|成交)[^,;]{0,14}数据$/.test(text)
      ? 'report'
      : undefined)
  );
}

/** The tables and figures that are named. */
export function itemsIn(text: string): string[] | undefined {
  const listed = /(?:查看|包括|如|含)([^,;]{2,30}?)(?:等)?(?:数据|报表|明细|信息)/.exec(text)?.[1];
  if (listed !== undefined && /、/.test(listed)) return listed.split('、');
  // 将生意参谋后台截图发到群里: what the picture is of.
  const shown =
    /(?:将|把|发送|发(?!送)|提供|提交|上传)(?:[甲乙]方)?(?!店铺|网店|后台|数据|当[日天]|每[日天])([\u4e00-\u9fa5]{2,12}?)(?:的?(?:后台|数据|页面))*的?(?:截图|截屏)/.exec(
      text,
    )?.[1];
  if (shown !== undefined) return shown.split(/[、及和与]/);
  // 开放直通车报表及订单明细的只读权限
  const opened = /(?:开放|授予|开通|提供|给予)([^,;]{2,24}?(?:表|明细|数据))的?(?:只读|查看|浏览|查询)/.exec(
    text,
  )?.[1];
  if (opened !== undefined) return opened.split(/[、及和与]/);
  const named =
    /(?:导出|提供|发送|提交|报送|把|将|下载)(?:并)?(?:[^,;]{0,6}的)?([\u4e00-\u9fa5]{2,12}?(?:报表|明细|导出表|数据表|数据)(?:[和及与、][\u4e00-\u9fa5]{2,8}?(?:报表|明细|数据))*)/.exec(
      text,
    )?.[1];
  return named?.split(/(?<=报表|明细|数据|表)[和及与、]/);
}
