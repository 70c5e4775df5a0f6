import type { Photo } from '../content.ts'
import { photoSubjectNames } from '../names.ts'
import {
  answerOf,
  field,
  fields,
  joined,
  personal,
  type Section,
  type Sheet,
  say,
  time,
  yesNo,
} from './sheet.ts'
import { sealPhoto, supersededBox } from './signature.ts'

/** What came after the second signature and changes nothing it covers. */
export function followOnSection(sheet: Sheet): Section {
  const { phoneConfirmed, returned, taken } = sheet.state
  // What was taken away says itself where it came back to.
  const isUnlinked = (one: (typeof returned)[number]) => !taken.some(({ line }) => line === one.taken)
  return {
    title: { 'zh-CN': '签字后事项', en: 'After signing' },
    blocks: sheet.blank
      ? []
      : fields(sheet, [
          ...(phoneConfirmed
            ? [
                [
                  field(
                    sheet,
                    { 'zh-CN': '电话确认', en: 'Confirmed by phone' },
                    personal(sheet, phoneConfirmed.person),
                  ),
                  field(sheet, { 'zh-CN': '时间', en: 'Time' }, time(phoneConfirmed.at)),
                ],
                [
                  field(
                    sheet,
                    { 'zh-CN': '设备正常', en: 'Works' },
                    say(sheet, yesNo[answerOf(phoneConfirmed.works) ?? 'no']),
                  ),
                  field(
                    sheet,
                    { 'zh-CN': '尚有其他故障', en: 'Other faults left' },
                    say(sheet, yesNo[answerOf(phoneConfirmed.otherFaults) ?? 'no']),
                  ),
                ],
                [field(sheet, { 'zh-CN': '说明', en: 'Note' }, phoneConfirmed.note)],
              ]
            : []),
          ...returned
            .filter(isUnlinked)
            .map((one) => [
              field(
                sheet,
                { 'zh-CN': '设备归还', en: 'Returned' },
                joined(
                  [one.what, personal(sheet, one.to), time(one.at), one.note],
                  say(sheet, { 'zh-CN': '，', en: ', ' }),
                ),
              ),
            ]),
        ]),
  }
}

/** Amendments after signing, and the signatures they took the place of. */
export function amendmentsSection(sheet: Sheet): Section {
  const { amendments, superseded } = sheet.state
  return {
    title: { 'zh-CN': '更正与原签字', en: 'Amendments and earlier signatures' },
    blocks: [
      ...fields(
        sheet,
        sheet.blank
          ? []
          : amendments.map((one) => [
              field(sheet, { 'zh-CN': '更正原因', en: 'Amended because' }, one.reason, 3),
              field(sheet, { 'zh-CN': '时间', en: 'Time' }, time(one.at), 1.4),
            ]),
      ),
      ...superseded.map((one) => supersededBox(sheet, one)),
    ],
  }
}

/** Photos of the visit, but for the one of the unit's seal that stands beside the signature. */
export function photosSection(sheet: Sheet): Section {
  const photos: readonly Photo[] = sheet.state.photos
    .filter((one) => one !== sealPhoto(sheet))
    .map((one) => ({
      photo: one.photo,
      width: one.width,
      height: one.height,
      caption: joined([say(sheet, photoSubjectNames[one.shows]), one.caption, time(one.at)]),
    }))
  return {
    title: { 'zh-CN': '现场照片', en: 'Photos' },
    blocks: photos.length > 0 ? [{ block: 'photos', photos }] : [],
  }
}
