import { describe, expect, it } from 'vitest'
import { asTyped } from '../text/index.ts'
import { a4, type Op, type Page } from './page.ts'
import { type PdfParts, writePdf } from './pdf.ts'
import { fontsWith, run, scratchFile } from './printing.testing.ts'
import { UnprintableText } from './unprintable-text.ts'

const fonts = fontsWith(['hanamin/20806', 'western', 'emoji'])

function pageOf(...texts: readonly string[]): Page {
  const measure = fonts.measureIn('zh-CN')
  const ops = texts.map((text, index): Op => {
    return { op: 'text', x: 50, y: 80 + 30 * index, text, size: 12, width: measure(text, 12), tone: 'ink' }
  })
  return { ...a4, ops }
}

function parts(page: Page, others: Partial<PdfParts> = {}): PdfParts {
  const about = { title: asTyped('记录')['zh-CN'], lang: 'zh-CN', at: '2026-11-20T09:02:11+08:00' } as const
  return { pages: [page], fonts, photos: new Map(), attachments: [], about, ...others }
}

async function readBack(page: Page): Promise<readonly string[]> {
  const path = scratchFile('page.pdf', await writePdf(parts(page)))
  return run('pdftotext', ['-enc', 'UTF-8', '-raw', path, '-'])
    .toString()
    .replace('\f', '')
    .trimEnd()
    .split('\n')
}

describe('a page written as PDF', () => {
  it('gives its text back, beyond the first plane and across fonts', async () => {
    const texts = ['𠮷田先生，Łukasz Nguyễn 👍', '（已签字）“好”']
    expect(await readBack(pageOf(...texts))).toEqual(texts)
  })

  it('gives back the right one of two characters that share a glyph', async () => {
    expect(await readBack(pageOf('⽤用', '用⽤'))).toEqual(['⽤用', '用⽤'])
  })

  it('leaves out what nobody sees, and nothing else', async () => {
    expect(await readBack(pageOf('张\u200b伟\ufe0f'))).toEqual(['张伟'])
  })

  it('names every character it can’t print, and where', async () => {
    const writing = writePdf(parts(pageOf('客户：한국', '张伟')))
    await expect(writing).rejects.toBeInstanceOf(UnprintableText)
    const { characters } = (await writing.catch((error) => error)) as UnprintableText
    expect(characters).toEqual([
      { character: '한', code: 'U+D55C', page: 1, text: '客户：한국' },
      { character: '국', code: 'U+AD6D', page: 1, text: '客户：한국' },
    ])
  })

  it('asks for a slice that was not loaded', async () => {
    await expect(writePdf(parts(pageOf('\u{2a6a5}')))).rejects.toMatchObject({
      name: 'SliceNotLoaded',
      slices: ['hanamin/2a436'],
    })
  })

  it('refuses what is no JPEG, and a photo that is not there', async () => {
    const image = { op: 'image', x: 50, y: 50, width: 100, height: 80, photo: 'sha256:0' } as const
    const page = { ...a4, ops: [image] }
    await expect(writePdf(parts(page))).rejects.toMatchObject({ name: 'PhotoMissing' })
    const photos = new Map([['sha256:0', new Uint8Array([0x89, 0x50, 0x4e, 0x47])]])
    await expect(writePdf(parts(page, { photos }))).rejects.toMatchObject({ name: 'NotAPhoto' })
  })
})
