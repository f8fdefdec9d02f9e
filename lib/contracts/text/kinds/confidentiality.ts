import { inheritedParty, subjects } from '../parties';
import { type Found, type Piece, tokensIn } from '../piece';

const SECRET = /保密|商业秘密|商业机密|泄露|泄漏|披露|透露|外泄|机密|秘密|数据安全/;

/** The duty to keep things to oneself. */
export function confidentiality(piece: Piece): Found[] {
  const { text } = piece;
  if (!SECRET.test(text) || /解除合同|解除本合同|虚假|转包|刷单|保密协议附件/.test(text)) return [];
  // 不得泄露买家信息，不得发送广告: a ban on several acts, of which telling is one.
  const other = text.split(',').some((phrase) => /不得|禁止|严禁/.test(phrase) && !SECRET.test(phrase));
  if (other && !/保密|商业秘密|商业机密/.test(text)) return [];
  // One of a list of forbidden acts belongs to the ban.
  if (
    /(?:不得|禁止|严禁)$|(?:不得|禁止|严禁)[^,;]*(?:下列|以下|如下)|(?:下列|以下|如下)[^,;]*(?:不得|禁止|严禁)/.test(
      piece.around.lead,
    )
  )
    return [];
  if (
    !/应|须|不得|承诺|不对外|不向|保密义务|保密期|保守|严格|承担|责任|负有|继续有效|期限|年|违反|泄露|长期有效|永久|条款/.test(
      text,
    )
  )
    return [];
  // 应签署保密协议: a paper to be signed.
  if (/签[订署]保密协议/.test(text) && !/义务|不得|年|责任/.test(text)) return [];
  const params: Record<string, unknown> = {};
  const span = tokensIn(piece, 0, piece.masked.length, 'span').find(
    (token) => token.word === 'year' || (token.word === 'month' && token.lo >= 6),
  );
  if (span) params.afterYears = span.word === 'year' ? span.lo : span.lo / 12;
  const sum = tokensIn(piece, 0, piece.masked.length, 'money')[0];
  if (sum) params.penaltyAmount = sum.lo;
  const named = subjects(text, piece.around.flipped);
  // 甲方给的资料，乙方要保密: who keeps it stands right before the keeping.
  const first = named.findLast(({ at }) => at < text.search(SECRET)) ?? named[0];
  const bound = /双方|任何一方|各方|一方|互相|彼此/.test(text)
    ? 'both'
    : (first?.party ??
      (piece.around.heading === '' ? undefined : piece.around.inherited) ??
      inheritedParty(piece));
  return [{ kind: 'confidentiality', party: bound ?? 'both', params, from: 0, to: piece.masked.length }];
}
