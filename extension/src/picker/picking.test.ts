import { expect, it } from 'vitest'
import { compose } from '../learning/compose.ts'
import { begun, doubtIn, isSeen, withPlace, withTicket } from './picking.ts'

const at = (id: number) => `https://desk.test/t/${id}`
const three = [1, 2, 3].reduce(
  (draft, id) => withTicket(draft, at(id), { subject: `S${id}`, status: '开' }),
  withPlace(begun(), 'subject', { css: 'h1' }),
)

it('a field that reads the same on all, or nothing anywhere, is doubtful', () => {
  expect(doubtIn('subject', three.tickets)).toBeUndefined()
  expect(doubtIn('status', three.tickets)).toBe('same')
  expect(doubtIn('due', three.tickets)).toBe('nothing')
  expect(doubtIn('status', three.tickets.slice(0, 1))).toBeUndefined()
})

it('a field that was shown again is only seen once its tickets were opened again', () => {
  expect(isSeen(three)).toBe(true)
  const again = withPlace(three, 'subject', { css: 'h2' })
  expect(isSeen(again)).toBe(false)
  expect(doubtIn('subject', again.tickets)).toBeUndefined()
  const opened = [1, 2, 3].reduce((draft, id) => withTicket(draft, at(id), { subject: `T${id}` }), again)
  expect(opened.tickets.map(({ reading }) => reading.subject)).toEqual(['T1', 'T2', 'T3'])
  expect(isSeen(opened)).toBe(true)
  expect(isSeen(withPlace(withPlace(three, 'subject', { css: 'h2' }), 'status', undefined))).toBe(false)
})

it('what a mapping says already is kept, but for what was shown otherwise', () => {
  const mapping = {
    id: 'own',
    name: 'Own',
    tried: true,
    pages: ['^/old/(?<ticket>\\d+)'],
    fields: { subject: [{ css: 'h1' }, { css: 'h3' }], due: [{ css: '#due' }] },
    closing: { statuses: ['done'], requests: [{ path: '^/save', status: '^state$' }], controls: [] },
    commentBox: '#comment',
  }
  const seen = [1, 2, 3].reduce((draft, id) => withTicket(draft, at(id), {}), begun(mapping))
  const pages = [expect.stringContaining('(?<ticket>')]
  expect(compose('own', 'Own', seen)).toEqual({ ...mapping, pages })
  expect(compose('own', 'Own', withPlace(seen, 'subject', { css: 'h2' }))).toMatchObject({
    fields: { subject: [{ css: 'h2' }], due: [{ css: '#due' }] },
    commentBox: '#comment',
  })
})
