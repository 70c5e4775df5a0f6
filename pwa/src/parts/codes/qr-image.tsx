import { qrPath } from './qr-path.ts'
import './qr-image.css'

interface QrImageProps {
  /** Rows of modules, true for dark, with the quiet zone: `encodeQR(text, 'raw', { border: 4 })` of `qr`. */
  modules: readonly (readonly boolean[])[]
  /** What scanning it does. */
  label: string
}

/** A QR code, dark on white in every look: scanners need it so. */
export function QrImage({ modules, label }: QrImageProps) {
  return (
    <svg className="qr" viewBox={`0 0 ${modules.length} ${modules.length}`} role="img" aria-label={label}>
      <path d={qrPath(modules)} />
    </svg>
  )
}
