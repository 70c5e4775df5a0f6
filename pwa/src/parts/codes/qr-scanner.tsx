import type { Text } from '@countersign/shared/text'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Banner } from '../findings/banner.tsx'
import { type CameraTrouble, openCamera } from './camera.ts'
import { chooseReader } from './read-code.ts'
import './qr-scanner.css'

interface QrScannerProps {
  /** Told once what the first code says; unmount the scanner then. */
  onFound: (text: string) => void
  /** Other ways to the same end: pick a file, paste a link. */
  otherwise: ReactNode
}

/** Reads a QR code with the camera, and says clearly when it can't. */
export function QrScanner({ onFound, otherwise }: QrScannerProps) {
  const { say } = useLang()
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'opening' | 'looking' | CameraTrouble>('opening')
  const found = useRef(onFound)
  found.current = onFound

  useEffect(() => {
    const shown = video.current
    if (!shown) return
    const closing = new AbortController()
    scan(shown, closing.signal, setState, (text) => found.current(text))
    return () => closing.abort()
  }, [])

  const isTrouble = state !== 'opening' && state !== 'looking'
  return (
    <div className="scanner">
      {isTrouble ? (
        <Banner tone="warn" title={say(words[state])}>
          {say(remedies[state])}
        </Banner>
      ) : (
        <p role="status">{say(words[state])}</p>
      )}
      <div className="scanner-view" data-shown={!isTrouble || undefined}>
        <video ref={video} muted playsInline aria-label={say(words.picture)} />
      </div>
      <div className="row">{otherwise}</div>
    </div>
  )
}

async function scan(
  video: HTMLVideoElement,
  closed: AbortSignal,
  tell: (state: 'looking' | CameraTrouble) => void,
  onFound: (text: string) => void,
) {
  const camera = await openCamera()
  if (typeof camera === 'string') {
    if (!closed.aborted) tell(camera)
    return
  }
  const stop = () => {
    for (const track of camera.getTracks()) track.stop()
  }
  if (closed.aborted) return stop()
  closed.addEventListener('abort', stop)

  video.srcObject = camera
  // Interrupted by leaving the page: the loop below sees that by itself.
  await video.play().catch(() => undefined)
  const read = await chooseReader()
  if (!closed.aborted) tell('looking')
  while (!closed.aborted) {
    const text = await read(video)
    if (text && !closed.aborted) return onFound(text)
    await pause(120)
  }
}

/** Lets the screen and the battery breathe between two looks. */
function pause(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

const words = {
  opening: { 'zh-CN': '正在打开相机…', en: 'Opening the camera…' },
  looking: { 'zh-CN': '请把二维码放进框里。', en: 'Hold the code inside the frame.' },
  picture: { 'zh-CN': '相机画面', en: 'Camera picture' },
  insecure: { 'zh-CN': '这里不能用相机', en: 'The camera can’t be used here' },
  refused: { 'zh-CN': '没有使用相机的许可', en: 'The camera isn’t allowed' },
  missing: { 'zh-CN': '没有找到相机', en: 'No camera found' },
  busy: { 'zh-CN': '相机正被占用', en: 'The camera is in use' },
} satisfies Record<string, Text>

const remedies: Record<CameraTrouble, Text> = {
  insecure: {
    'zh-CN': '相机只在安全连接（https）下可用。请改用下面的办法，或请管理员启用 https。',
    en: 'Cameras only work over a secure connection (https). Use another way below, or ask your admin for https.',
  },
  refused: {
    'zh-CN': '请在浏览器设置里允许本站使用相机，或改用下面的办法。',
    en: 'Allow the camera for this site in the browser’s settings, or use another way below.',
  },
  missing: { 'zh-CN': '请改用下面的办法。', en: 'Use another way below.' },
  busy: {
    'zh-CN': '请关闭正在使用相机的应用，或改用下面的办法。',
    en: 'Close the app that is using it, or use another way below.',
  },
}
