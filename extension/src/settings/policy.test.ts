import { expect, it } from 'vitest'
import { rt } from '../helpdesks/rt.ts'
import { takePolicy } from './policy.ts'

const mapping = { ...rt, id: 'own', name: '自建工单' }
const read = (piece: { readonly sites?: readonly object[]; readonly lang?: string }) =>
  'bad' in piece || piece.sites?.some((site) => 'bad' in site)
    ? { refused: 'invalid', where: 'sites.0.bad', say: { 'zh-CN': '不对', en: 'is wrong' } }
    : piece

it('a policy sets settings, sites and mappings', () => {
  const sites = [{ origin: 'https://a.test' }, { origin: 'https://b.test' }]
  expect(takePolicy({ lang: 'en', sites, mappings: [mapping] }, read)).toEqual({
    settings: { lang: 'en', sites },
    mappings: [mapping],
    wrong: [],
  })
})

it('a mistake is named, and takes nothing else away', () => {
  const good = { origin: 'https://b.test' }
  const { settings, mappings, wrong } = takePolicy(
    { lang: 'en', bad: 1, sites: [{ bad: 1 }, good], mappings: [{ ...mapping, pages: 7 }, mapping] },
    read,
  )
  expect({ settings, mappings }).toEqual({ settings: { lang: 'en', sites: [good] }, mappings: [mapping] })
  expect(wrong.map(({ where }) => where)).toEqual(['bad', 'sites[0]', 'mappings[0]'])
  expect(wrong[2]?.say.en).toMatch(/mappings\[0\].*“pages” must be a list/)
})

it('no policy sets nothing', () => {
  expect(takePolicy({}, read)).toEqual({ settings: {}, mappings: [], wrong: [] })
})
