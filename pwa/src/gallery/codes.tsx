import { encodeQR } from 'qr'
import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { QrImage } from '../parts/codes/qr-image.tsx'
import { QrScanner } from '../parts/codes/qr-scanner.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

const modules = encodeQR('https://example.org/#dispatch=sample', 'raw', { border: 4 })

export function Codes() {
  const { say } = useLang()
  const [isScanning, setScanning] = useState(false)
  const [found, setFound] = useState<string | null>(null)
  return (
    <>
      <Specimen name="QrImage">
        <QrImage
          modules={modules}
          label={say({ 'zh-CN': '在平板上打开此服务单', en: 'Opens this visit on the tablet' })}
        />
      </Specimen>
      <Specimen name="QrScanner">
        <div className="row">
          <Button icon="scan" onPress={() => setScanning(!isScanning)}>
            {say({ 'zh-CN': '扫描二维码', en: 'Scan a code' })}
          </Button>
        </div>
        {isScanning && (
          <QrScanner
            onFound={(text) => {
              setFound(text)
              setScanning(false)
            }}
            otherwise={
              <>
                <Button icon="file">{say({ 'zh-CN': '打开文件', en: 'Open a file' })}</Button>
                <Button>{say({ 'zh-CN': '粘贴链接', en: 'Paste a link' })}</Button>
              </>
            }
          />
        )}
        <output data-found>{found}</output>
      </Specimen>
    </>
  )
}
