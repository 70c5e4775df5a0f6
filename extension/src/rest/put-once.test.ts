import { isRefusal } from '@countersign/shared/field'
import { describe, expect, test } from 'vitest'
import { putOnce } from './put-once.ts'
import { RestTrouble, type Trouble } from './troubles.ts'

interface Story {
  /** What becomes of each sending: whether it is stored, and what is answered. */
  readonly sending: { readonly stores: boolean; readonly answers?: Trouble | 'nothing we can read' }
  /** Which looks at the ticket fail: the first, the one after sending. */
  readonly blind?: readonly number[]
  readonly sentAt?: number
}

const now = Date.parse('2026-11-20T14:02:00+08:00')

/** A ticket that things can be put at, with the luck of the story. */
function ticketIn({ sending, blind = [], sentAt }: Story) {
  const there: string[] = []
  let looks = 0
  let remembered = sentAt
  const press = (at = now) =>
    putOnce({
      look: async () => {
        if (blind.includes(looks++)) throw new RestTrouble('unclear')
        return there[0]
      },
      put: async () => {
        if (sending.stores) there.push('the PDF')
        if (sending.answers === 'nothing we can read') throw new SyntaxError('Unexpected end of JSON input')
        if (sending.answers) throw new RestTrouble(sending.answers)
      },
      sentAt: remembered,
      remember: async (sentAt) => {
        remembered = sentAt
      },
      now: at,
    })
  return { there, press }
}

describe('put at a ticket once', () => {
  test('pressing again finds it there', async () => {
    const { there, press } = ticketIn({ sending: { stores: true } })
    for (let times = 0; times < 3; times++) expect(await press()).toEqual({ there: 'the PDF' })
    expect(there).toHaveLength(1)
  })

  test.each(['unclear', 'nothing we can read'] as const)(
    'an answer that dies after it was stored (%s) is looked up, and not sent again',
    async (answers) => {
      const { there, press } = ticketIn({ sending: { stores: true, answers } })
      expect(await press()).toEqual({ there: 'the PDF' })
      expect(await press()).toEqual({ there: 'the PDF' })
      expect(there).toHaveLength(1)
    },
  )

  test('where nobody can look after it, nothing is sent before somebody could', async () => {
    const { there, press } = ticketIn({ sending: { stores: true, answers: 'unclear' }, blind: [1, 2] })
    expect(await press()).toMatchObject({ refused: 'unclear' })
    expect(await press(now + 120_000)).toMatchObject({ refused: 'unclear' })
    expect(await press(now + 121_000)).toEqual({ there: 'the PDF' })
    expect(there).toHaveLength(1)
  })

  test('what may still be on its way is not overtaken', async () => {
    const { press } = ticketIn({ sending: { stores: false, answers: 'unclear' } })
    expect(await press()).toMatchObject({ refused: 'not-there' })
    expect(await press(now + 30_000)).toMatchObject({ refused: 'too-soon' })
    expect(await press(now + 61_000)).toMatchObject({ refused: 'not-there' })
  })

  test('a good answer is not believed where it isn’t there', async () => {
    const { press } = ticketIn({ sending: { stores: false } })
    expect(await press()).toMatchObject({ refused: 'not-there' })
  })

  test('a clear no may be tried again at once', async () => {
    const { press } = ticketIn({ sending: { stores: false, answers: 'too-large' } })
    for (let times = 0; times < 2; times++) expect(await press()).toMatchObject({ refused: 'too-large' })
  })

  test('where the helpdesk can’t be reached, nothing is sent', async () => {
    const { there, press } = ticketIn({ sending: { stores: true }, blind: [0] })
    const answer = await press()
    expect(answer).toMatchObject({ refused: 'unreachable' })
    expect(there).toEqual([])
    if (isRefusal(answer)) expect(answer.say.en && answer.say['zh-CN']).toBeTruthy()
  })
})
