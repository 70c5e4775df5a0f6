import type { Fact } from '@countersign/shared/record'

// What the tests of the record store record: the bare minimum of a visit.

export const engineer = { number: 'E017', name: '李明', organisation: '蓝桥信息服务有限公司' }

export const job = {
  ticket: { number: 'INC-20261120-031' },
  customer: { unit: '东方小学', person: '张伟', phone: '13800000000', address: '长安街 1 号' },
  fault: '打印机卡纸',
}

/** A fact that can be recorded any number of times; `n` tells them apart. */
export function tick(n: number): Fact {
  return { type: 'item-checked', payload: { item: `B1/line-${n}`, result: 'done' } }
}

export function signed(place: 1 | 2): Fact {
  return {
    type: 'signed',
    payload: {
      place,
      statement: { id: `place-${place}`, version: 1, lang: 'zh-CN', words: '以上内容属实。' },
      about: null,
      content: `sha256:${'0'.repeat(64)}`,
      layout: 1,
      pages: 1,
      pagesSeen: 1,
      openedAt: '2026-11-20T10:00:00+08:00',
      signer: { name: '张伟', relation: 'customer', identified: 'badge' },
      covers: [],
      ink: {
        strokes: [
          [
            [100, 100, 0, 500],
            [400, 300, 40, 600],
          ],
        ],
        drawing: 'M100 100L400 300',
        height: 400,
      },
    },
  }
}

export const left: Fact = { type: 'left', payload: { time: '2026-11-20T11:00:00+08:00' } }
