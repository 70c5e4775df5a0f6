import { encodeQR } from 'qr'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

test('neighbouring modules are one rectangle', () => {
  expect(qrPath([[true, true, false, true], [], [false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h1v1h-1z')
})

test('what is drawn reads back as what was meant, Chinese included', () => {
  const link = 'https://example.org/#dispatch=打印机卡纸'
  const modules = encodeQR(link, 'raw', { border: 4 })
  expect(decodeQR(paint(qrPath(modules), modules.length))).toBe(link)
})

/** Fills the path's rectangles into pixels, four to a module. */
function paint(path: string, size: number) {
  const scale = 4
  const side = size * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py++)
      for (let px = Number(x) * scale; px < (Number(x) + Number(length)) * scale; px++)
        data.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3)
  return { width: side, height: side, data }
}
