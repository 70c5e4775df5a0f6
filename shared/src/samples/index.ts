import type { Record as ServiceRecord } from '../record/index.ts'
import type { Lang, Text } from '../text/index.ts'
import { englishVisit, notebookSecretData, printerJam, tillDiskReplaced } from './everyday.ts'
import { fortyParts, rareCharacters, signatureRefused, sixPhotos, unsigned, veryLongNames } from './hard.ts'

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
]

function sample(name: string, zh: string, en: string, record: () => ServiceRecord): Sample {
  return { name, lang: 'zh-CN', about: { 'zh-CN': zh, en }, record }
}

export { handwriting } from './handwriting.ts'
export { type SamplePhoto, samplePhotos } from './photos.ts'
