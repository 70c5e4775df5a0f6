import type { Refusal } from '@countersign/shared/field'

/** Something in the stored visit can't be read: nothing may be put behind it. */
export const damaged: Refusal = {
  refused: 'damaged',
  say: {
    'zh-CN':
      '这次服务在设备上存有无法读取的内容，不能继续记录。已有内容会原样保留，请点“导出”另存一份，再新建一次服务继续。',
    en: 'Something stored for this visit can’t be read, so nothing more can be recorded in it. What is there is kept as it is: choose “Export” to keep a copy, and go on in a new visit.',
  },
}

export const noEngineer: Refusal = {
  refused: 'no-engineer',
  say: {
    'zh-CN': '请先填写您的姓名、工号和单位，再开始记录。',
    en: 'Enter your name, number and organisation first, then begin.',
  },
}
