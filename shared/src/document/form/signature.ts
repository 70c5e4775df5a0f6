import { isSignature, type Place, type Refused, type Signature } from '../../record/index.ts'
import type { Text } from '../../text/index.ts'
import type { Block, Field, SignatureBox } from '../content.ts'
import { channelNames, identifiedNames, relationNames } from '../names.ts'
import { isNotServed } from './ending.ts'
import { field, joined, personal, type Sheet, say, time } from './sheet.ts'

const titles: Readonly<Record<Place, Text>> = {
  1: { 'zh-CN': '客户签字一：数据安全确认', en: 'Customer signature 1: data safety' },
  2: { 'zh-CN': '客户签字二：服务完成确认', en: 'Customer signature 2: completion' },
}

const verdicts = {
  empty: { 'zh-CN': '未签字', en: 'Not signed' },
  signed: { 'zh-CN': '已签字', en: 'Signed' },
  delegated: { 'zh-CN': '已签字（受托代签）', en: 'Signed on the customer’s behalf' },
  refused: { 'zh-CN': '客户拒绝签字', en: 'The customer refused to sign' },
  superseded: { 'zh-CN': '已失效（内容更正或重新签字）', en: 'No longer stands (amended or signed anew)' },
} satisfies Record<string, Text>

/** One of the two places to sign, as it stands now. `empty` leaves out who signed: what a signer is shown and signs. */
export function signatureBox(sheet: Sheet, place: Place, signatures: 'shown' | 'empty'): Block {
  const stands = signatures === 'empty' ? null : sheet.state.places[place]
  return { block: 'signature', ...boxOf(sheet, place, stands, 'now') }
}

/** Whether there is a place to sign at all: where nothing was ever begun, nobody has anything to sign. */
export function hasPlace({ state }: Sheet, place: Place): boolean {
  return !isNotServed(state) || state.places[place] !== null
}

/** A signature or refusal that no longer stands. It stays to be read. */
export function supersededBox(sheet: Sheet, one: Signature | Refused): Block {
  return { block: 'signature', ...boxOf(sheet, one.place, one, 'superseded') }
}

function boxOf(
  sheet: Sheet,
  place: Place,
  stands: Signature | Refused | null,
  when: 'now' | 'superseded',
): SignatureBox {
  const signed = stands !== null && isSignature(stands) ? stands : null
  const kind =
    stands === null ? 'empty' : when === 'superseded' ? 'superseded' : signed ? 'signed' : 'refused'
  const delegated = signed !== null && signed.signer.relation !== 'customer'
  const { drawing = null, height = 0 } = signed?.ink ?? {}
  return {
    title: say(sheet, titles[place]),
    statement: stands?.statement.words ?? '',
    stands: kind,
    verdict: sheet.blank
      ? ''
      : say(sheet, kind === 'signed' && delegated ? verdicts.delegated : verdicts[kind]),
    fields: [...fieldsOf(sheet, stands), ...(when === 'now' ? authorityOf(sheet, signed) : [])],
    ink: drawing === null ? null : { data: drawing, height },
    inkLabel: say(sheet, { 'zh-CN': '签字', en: 'Signature' }),
    seal: place === 2 && when === 'now' ? sealPlace(sheet) : null,
  }
}

function fieldsOf(sheet: Sheet, stands: Signature | Refused | null): readonly Field[] {
  if (stands !== null && !isSignature(stands)) {
    return [
      field(sheet, { 'zh-CN': '客户', en: 'Customer' }, personal(sheet, stands.person)),
      field(sheet, { 'zh-CN': '拒签原因', en: 'Reason' }, stands.reason),
      field(sheet, { 'zh-CN': '时间', en: 'Time' }, signedAt(stands.at)),
    ]
  }
  const signer = stands?.signer
  return [
    field(sheet, { 'zh-CN': '签字人', en: 'Signer' }, signer && personal(sheet, signer.name)),
    field(sheet, { 'zh-CN': '身份', en: 'Relation' }, signer && say(sheet, relationNames[signer.relation])),
    field(
      sheet,
      { 'zh-CN': '核实方式', en: 'Identified' },
      signer && say(sheet, identifiedNames[signer.identified]),
    ),
    field(sheet, { 'zh-CN': '时间', en: 'Time' }, stands && signedAt(stands.at)),
  ]
}

/** Who let somebody else sign for them, how and when. Place 1 is the owner's own unless they say so in so many words. */
function authorityOf(sheet: Sheet, signed: Signature | null): readonly Field[] {
  if (!signed || signed.signer.relation === 'customer') return []
  const kind = signed.place === 1 ? 'delegated-data-safety' : 'delegated-signing'
  const given = sheet.state.consents.filter(
    (one) => one.answer === 'yes' && Date.parse(one.at) <= Date.parse(signed.at),
  )
  const consent =
    given.findLast((one) => one.consent === kind) ??
    given.findLast((one) => one.consent === 'delegated-signing')
  if (!consent) return []
  const words = [personal(sheet, consent.person), say(sheet, channelNames[consent.channel]), time(consent.at)]
  return [field(sheet, { 'zh-CN': '授权', en: 'Authorised by' }, joined(words))]
}

/** To the second and with its offset: the one time on the form that people may argue about. */
function signedAt(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)} ${at.endsWith('Z') ? 'UTC' : at.slice(-6)}`
}

function sealPlace(sheet: Sheet): SignatureBox['seal'] {
  const photo = sealPhoto(sheet)
  const label = say(sheet, { 'zh-CN': '客户单位盖章处', en: 'Seal of the customer’s unit' })
  if (!photo) return { label, photo: null }
  const { width, height } = photo
  return { label, photo: { photo: photo.photo, width, height, caption: photo.caption ?? '' } }
}

/** The newest photo of the unit's seal. */
export function sealPhoto({ state }: Sheet) {
  return state.photos.findLast((one) => one.shows === 'unit-seal')
}
