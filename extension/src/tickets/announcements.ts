import type { Text } from '@countersign/shared/text'
import type { AnnouncedTopic } from '@countersign/shared/ticket'
import type { Reading } from '../messages.ts'

/** What a customer should hear of on the phone before somebody comes, and what on a ticket points to it. */
export const topics = {
  'data-safety': {
    clause: 'D7, S4.1, S5.4',
    signs:
      /重装|装系统|还原系统|换硬盘|硬盘|磁盘|分区|格式化|数据恢复|数据迁移|备份|reinstall|re-?image|hard ?(disk|drive)|\bssd\b|\bhdd\b|partition|format(ting)? (the )?(disk|drive)|data (recovery|migration)|back-?up/iu,
    ask: {
      'zh-CN': '可能要动硬盘或重装系统：告诉客户先备份数据，并需在现场签字确认。',
      en: 'A disk or the system may be touched: tell the customer to back up first, and that they will be asked to sign for it.',
    },
    tell: {
      'zh-CN':
        '这次维修可能会动到硬盘或系统，有丢失资料的风险。请您提前备份好重要文件；动手之前，工程师会请您看过说明并签字确认。',
      en: 'The repair may touch the disk or the system, and data could be lost. Please back up your important files beforehand; the engineer will show you what it means and ask you to sign before beginning.',
    },
  },
  'take-away': {
    clause: 'S3, A7',
    signs: /返修|送修|带回|取回|寄修|返厂|take[- ]?away|send (it )?in|workshop|\brma\b|depot repair/iu,
    ask: {
      'zh-CN': '设备可能要带回检修：告诉客户会开收据，并说明硬盘如何处理。',
      en: 'The device may have to be taken away: tell the customer there is a receipt, and what becomes of the disk.',
    },
    tell: {
      'zh-CN':
        '如果现场修不好，可能要征得您同意后把设备带回检修。带走时会给您开收据，硬盘是留下还是一起带走由您决定。',
      en: 'If it can’t be repaired on site, we may ask to take the device to our workshop. You get a receipt, and you decide whether its disk stays with you.',
    },
  },
  'non-standard-part': {
    clause: 'S4.6',
    signs:
      /加装|加内存|扩内存|升级内存|光驱|显卡|网卡|usb ?(口|扩展|hub)|非标|(add|more|extra|upgrade) (memory|ram)|optical drive|graphics card|network card|non-?standard/iu,
    ask: {
      'zh-CN': '像是要加装非标准配件：告诉客户须先经批准，不能现场直接加装。',
      en: 'This looks like a part outside the standard: tell the customer it needs approval first and can not simply be fitted on site.',
    },
    tell: {
      'zh-CN':
        '您提到的配件不在标准配置里，直接加装可能影响保修和安全。需要先由贵单位信息化管理员和我们主管批准，批准后再为您安排。',
      en: 'The part you ask for is not in the standard configuration, and fitting it could affect warranty and safety. Your IT contact and our supervisor have to approve it first; then we arrange it for you.',
    },
  },
} as const satisfies {
  readonly [T in AnnouncedTopic]: { clause: string; signs: RegExp; ask: Text; tell: Text }
}

/** What the words of a ticket point to. */
export function topicsOf({ subject, fault, category }: Reading): readonly AnnouncedTopic[] {
  const words = [subject, category, fault].filter((one) => one !== undefined).join('\n')
  return (Object.keys(topics) as AnnouncedTopic[]).filter((topic) => topics[topic].signs.test(words))
}
