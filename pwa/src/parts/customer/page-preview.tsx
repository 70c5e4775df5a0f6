import { fill, type Text } from '@countersign/shared/text'
import { useEffect, useRef, useState } from 'react'
import { useLang } from '../../words/lang.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import { isSeen } from './seen-pages.ts'
import { showPicture } from './show-picture.ts'
import './page-preview.css'

interface PagePreviewProps {
  /** What is shown: the record's number. */
  label: string
  /** One SVG per page. It is shown as a picture, so nothing in it can run or load. */
  pages: readonly string[]
  /** Told the number of different pages that have been on the screen, each time it grows. */
  onSeen?: (count: number) => void
}

/** The record's pages as they will be printed, with a zoom for small letters. */
export function PagePreview({ label, pages, onSeen }: PagePreviewProps) {
  const { say } = useLang()
  const [zoom, setZoom] = useState(0)
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set())
  const tell = useRef(onSeen)
  tell.current = onSeen
  useEffect(() => {
    if (seen.size > 0) tell.current?.(seen.size)
  }, [seen])
  const see = (index: number) =>
    setSeen((before) => (before.has(index) ? before : new Set([...before, index])))

  return (
    <div className="pages">
      <div className="pages-top">
        <p className="digits" role="status">
          {say(fill(words.seen, { seen: seen.size, pages: pages.length }))}
        </p>
        <div className="pages-zoom">
          <IconButton
            icon="remove"
            label={say(words.smaller)}
            isDisabled={zoom === 0}
            onPress={() => setZoom(zoom - 1)}
          />
          <IconButton
            icon="add"
            label={say(words.larger)}
            isDisabled={zoom === mostZoom}
            onPress={() => setZoom(zoom + 1)}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a zoomed page is scrolled sideways with the keyboard */}
      <section className="pages-scroll" data-zoom={zoom} tabIndex={0} aria-label={label}>
        {pages.map((svg, index) => (
          <Page
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
            key={index}
            svg={svg}
            alt={say(fill(words.page, { page: index + 1, pages: pages.length }))}
            onSeen={() => see(index)}
          />
        ))}
      </section>
    </div>
  )
}

const mostZoom = 3

function Page({ svg, alt, onSeen }: { svg: string; alt: string; onSeen: () => void }) {
  const image = useRef<HTMLImageElement>(null)
  const seen = useRef(onSeen)
  seen.current = onSeen

  useEffect(() => {
    if (!image.current) return
    return showPicture(image.current, svg)
  }, [svg])

  useEffect(() => {
    const shown = image.current
    if (!shown) return
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { boundingClientRect, intersectionRect, rootBounds } of entries) {
          const screenHeight = rootBounds?.height ?? innerHeight
          const sight = {
            pageHeight: boundingClientRect.height,
            visibleHeight: intersectionRect.height,
            screenHeight,
          }
          if (shown.complete && isSeen(sight)) seen.current()
        }
      },
      { threshold: Array.from({ length: 21 }, (_, i) => i / 20) },
    )
    // A page still blank has not been seen.
    const watch = () => {
      observer.unobserve(shown)
      observer.observe(shown)
    }
    shown.addEventListener('load', watch)
    return () => {
      shown.removeEventListener('load', watch)
      observer.disconnect()
    }
  }, [])

  return <img ref={image} className="pages-page" alt={alt} />
}

const words = {
  seen: { 'zh-CN': '共 {pages} 页，已看 {seen} 页', en: '{seen} of {pages} pages seen' },
  page: { 'zh-CN': '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' },
  smaller: { 'zh-CN': '缩小', en: 'Smaller' },
  larger: { 'zh-CN': '放大', en: 'Larger' },
} satisfies Record<string, Text>
