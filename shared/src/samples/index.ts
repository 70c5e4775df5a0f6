import type { Record as ServiceRecord } from '../record/index.ts'
import type { Lang, Text } from '../text/index.ts'
import { brokenOffAndContinued, lateAndApologised, workshopAndBack } from './continued.ts'
import { inWarrantyVendor, nobodyAtTheDoor, solvedByPhone, transferredToHardwareTeam } from './endings.ts'
import { englishVisit, notebookSecretData, printerJam, tillDiskReplaced } from './everyday.ts'
import { fortyParts, rareCharacters, signatureRefused, sixPhotos, unsigned, veryLongNames } from './hard.ts'
import {
  dataWorkAfterNone,
  delegatedSignature,
  nonStandardPartDeclined,
  severalDevices,
} from './particular.ts'

export interface Sample {
  readonly name: string
  readonly lang: Lang
  readonly about: Text
  readonly record: () => ServiceRecord
}

/** Whole records named by their situation; a routine, complete one first. */
export const samples: readonly Sample[] = [
  sample(
    'printer-jam',
    '打印机卡纸：常规服务，无数据操作',
    'A printer jams: routine, no data operation',
    printerJam,
  ),
  sample(
    'till-disk-replaced',
    '收银机无法开机：更换硬盘，先签数据安全',
    'A till won’t boot: disk replaced, data safety signed first',
    tillDiskReplaced,
  ),
  sample(
    'notebook-os-reinstall-secret-data',
    '笔记本重装系统：涉密数据由客户备份',
    'A notebook is reinstalled: secret data backed up by the customer',
    notebookSecretData,
  ),
  sample('very-long-names-and-addresses', '很长的名称和地址', 'Very long names and addresses', veryLongNames),
  sample('rare-characters', '生僻字', 'Rare characters', rareCharacters),
  sample('forty-parts', '四十个备件', 'Forty parts', fortyParts),
  sample('six-photos', '六张照片', 'Six photos', sixPhotos),
  { ...sample('english-visit', '英文记录', 'A visit in English', englishVisit), lang: 'en' },
  sample('unsigned', '已完工，尚未签字', 'Done, not signed yet', unsigned),
  sample('signature-refused', '客户拒绝签字', 'The customer refused to sign', signatureRefused),
  sample('nobody-at-the-door', '敲门无人应答', 'Nobody opens the door', nobodyAtTheDoor),
  sample('solved-by-phone', '电话指导解决', 'Solved by phone', solvedByPhone),
  sample(
    'transferred-to-hardware-team',
    '现场修不了，转硬件组',
    'It can’t be mended on site: to the hardware team',
    transferredToHardwareTeam,
  ),
  sample('in-warranty-vendor', '保修期内，代报厂商', 'In warranty: reported to the vendor', inWarrantyVendor),
  sample('workshop-and-back', '带回检修，修好送回', 'To the workshop and back', workshopAndBack),
  sample(
    'broken-off-and-continued',
    '客户离开，次日继续',
    'The owner leaves: gone on with the next day',
    brokenOffAndContinued,
  ),
  sample('late-and-apologised', '迟到四十分钟', 'Forty minutes late', lateAndApologised),
  sample(
    'delegated-signature',
    '客户外出，同事代签',
    'The customer is away: a colleague signs',
    delegatedSignature,
  ),
  sample(
    'non-standard-part-declined',
    '要求加装非标准配件',
    'A part that isn’t standard is asked for',
    nonStandardPartDeclined,
  ),
  sample('several-devices', '一次服务三台设备', 'Three devices in one visit', severalDevices),
  sample(
    'data-work-after-none',
    '签过“无数据操作”后又要做',
    'Data work after place 1 was signed as none',
    dataWorkAfterNone,
  ),
]

function sample(name: string, zh: string, en: string, record: () => ServiceRecord): Sample {
  return { name, lang: 'zh-CN', about: { 'zh-CN': zh, en }, record }
}

export { handwriting } from './handwriting.ts'
export { type SamplePhoto, samplePhotos } from './photos.ts'
